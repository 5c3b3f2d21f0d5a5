import { z } from "zod";

/** The data types of FHIR R4 that are read here, as far as they are read. A field with the wrong type makes its resource unread. */
const extensionSchema = z.object({ url: z.string(), valueDecimal: z.number().optional() });

export const codingSchema = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
  extension: z.array(extensionSchema).optional(),
});
export type Coding = z.output<typeof codingSchema>;

export const conceptSchema = z.object({ coding: z.array(codingSchema).optional(), text: z.string().optional() });
export type Concept = z.output<typeof conceptSchema>;

export const quantitySchema = z.object({
  value: z.number().optional(),
  comparator: z.string().optional(),
  unit: z.string().optional(),
  system: z.string().optional(),
  code: z.string().optional(),
});
export type Quantity = z.output<typeof quantitySchema>;

export const identifierSchema = z.object({ system: z.string().optional(), value: z.string().optional() });
export type Identifier = z.output<typeof identifierSchema>;

export const referenceSchema = z.object({
  reference: z.string().optional(),
  type: z.string().optional(),
  identifier: identifierSchema.optional(),
  display: z.string().optional(),
});
export type Reference = z.output<typeof referenceSchema>;

export const periodSchema = z.object({ start: z.string().optional(), end: z.string().optional() });

export const annotationSchema = z.object({ text: z.string().optional() });
