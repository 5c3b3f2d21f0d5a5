import { z } from "zod";
import { targetSchema } from "../anatomy/targets.ts";
import { dateSchema } from "../dates.ts";
import { defineKind, entryIdSchema, idSchema, text } from "./define-kind.ts";
import { withoutSide } from "./sided-targets.ts";

export const purposes = ["diagnostic", "therapeutic", "trial", "implant"] as const;
export const guidances = ["fluoroscopy", "ct", "ultrasound", "landmark", "none"] as const;
export const sedations = ["none", "minimal", "moderate", "deep", "general"] as const;
export const techniqueSchema = z.strictObject({
  mode: z.enum(["thermal", "cooled", "pulsed", "cryo"]),
  tempC: z.number().min(-100).max(100).optional(),
  seconds: z.number().min(0).max(3600).optional(),
  gauge: z.number().min(10).max(30).optional(),
  tipMm: z.number().min(1).max(30).optional(),
});

/** Leads of a stimulator. A payer counts them, so a missing number is not known and never none. */
export const leadFields = {
  leads: z.int().min(1).max(8).optional(),
  contacts: z.int().min(1).max(64).optional(),
  /** Through the skin, or a paddle laid by open surgery. */
  electrode: z.enum(["percutaneous", "paddle"]).optional(),
};

/** Each lead has a contact: fewer contacts than leads is a slip of the pen. */
export const fewContacts = (
  { leads, contacts }: { readonly leads?: number | undefined; readonly contacts?: number | undefined },
  field: string,
): { field: string; says: string }[] =>
  leads !== undefined && contacts !== undefined && contacts < leads
    ? [{ field, says: `is ${contacts} for ${leads} leads; each lead has one contact or more, so count all contacts` }]
    : [];

export const order = defineKind({
  kind: "order",
  about: "A procedure that was ordered: where, why, and how it is planned.",
  body: z.strictObject({
    procedure: idSchema,
    targets: z.array(targetSchema).min(1).max(60),
    for: entryIdSchema.optional(),
    purpose: z.enum(purposes),
    planned: z
      .strictObject({
        on: dateSchema.optional(),
        place: z
          .string()
          .regex(/^\d{2}$/, "is no place of service; write two digits such as 11")
          .optional(),
        guidance: z.enum(guidances).optional(),
        contrast: text(80).optional(),
        drugs: z
          .array(
            z.strictObject({
              drug: text(80),
              doseMg: z.number().positive().optional(),
              volumeMl: z.number().positive().optional(),
            }),
          )
          .max(20)
          .optional(),
        sedation: z.enum(sedations).optional(),
        technique: techniqueSchema.optional(),
        ...leadFields,
      })
      .optional(),
  }),
  example: {
    procedure: "lumbar-medial-branch-block",
    purpose: "diagnostic",
    targets: [{ structure: "facet-joint", level: "L4-5", side: "both" }],
  },
  refersTo: (body) => (body.for ? [["for", body.for]] : []),
  check: ({ targets, planned }) => [...withoutSide(targets), ...fewContacts(planned ?? {}, "planned.contacts")],
});
