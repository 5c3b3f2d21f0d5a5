import { patterns, regionSchema } from "@pinpoint/chart";
import { z } from "zod";
import { idSchema } from "./text.ts";

/** A statement about the chart, in a closed set of words. Three-valued: what nobody recorded is unknown, never no. */
export type Condition =
  | { allOf: Condition[] }
  | { anyOf: Condition[] }
  | { atLeast: number; of: Condition[] }
  | { not: Condition }
  | {
      finding: string;
      is?: "present" | "absent" | undefined;
      gradeAtMost?: number | undefined;
      above?: number | undefined;
      levels?: string[] | undefined;
    }
  | { bilateral: string[] }
  | { falling: string[]; withinDays?: number | undefined }
  | {
      complaint: {
        region?: string[] | undefined;
        pattern?: string[] | undefined;
        radiatesTo?: string[] | undefined;
        worseWith?: string[] | undefined;
        betterWith?: string[] | undefined;
        mechanism?: string[] | undefined;
      };
    }
  | { age: { over?: number | undefined; from?: number | undefined; under?: number | undefined } }
  | { onsetAge: { under: number } }
  | { painFor: { atLeastDays?: number | undefined; atMostDays?: number | undefined } }
  | { condition: string[]; icd10?: string[] | undefined; forDays?: number | undefined }
  | {
      score: {
        instrument: string;
        atLeast?: number | undefined;
        atMost?: number | undefined;
        answer?: string | undefined;
      };
    }
  | { lab: { test: string; above?: number | undefined; below?: number | undefined } }
  | { medication: string[] }
  | { procedureWithinDays: number }
  | { spineSurgeryBefore: string[] };

const ids = z.array(idSchema).min(1);

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ allOf: z.array(conditionSchema).min(1) }),
    z.strictObject({ anyOf: z.array(conditionSchema).min(1) }),
    z.strictObject({ atLeast: z.int().positive(), of: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({
      finding: idSchema,
      is: z.enum(["present", "absent"]).optional(),
      gradeAtMost: z.int().min(0).max(5).optional(),
      above: z.number().optional(),
      levels: z.array(z.string()).min(1).optional(),
    }),
    z.strictObject({ bilateral: ids }),
    z.strictObject({ falling: ids, withinDays: z.int().positive().optional() }),
    z.strictObject({
      complaint: z.strictObject({
        region: z.array(regionSchema).min(1).optional(),
        pattern: z.array(z.enum(patterns)).min(1).optional(),
        radiatesTo: ids.optional(),
        worseWith: ids.optional(),
        betterWith: ids.optional(),
        mechanism: ids.optional(),
      }),
    }),
    z.strictObject({
      age: z.strictObject({ over: z.int().optional(), from: z.int().optional(), under: z.int().optional() }),
    }),
    z.strictObject({ onsetAge: z.strictObject({ under: z.int() }) }),
    z.strictObject({ painFor: z.strictObject({ atLeastDays: z.int().optional(), atMostDays: z.int().optional() }) }),
    z.strictObject({ condition: ids, icd10: z.array(z.string()).optional(), forDays: z.int().optional() }),
    z.strictObject({
      score: z.strictObject({
        instrument: idSchema,
        atLeast: z.number().optional(),
        atMost: z.number().optional(),
        answer: idSchema.optional(),
      }),
    }),
    z.strictObject({
      lab: z.strictObject({ test: idSchema, above: z.number().optional(), below: z.number().optional() }),
    }),
    z.strictObject({ medication: ids }),
    z.strictObject({ procedureWithinDays: z.int().positive() }),
    z.strictObject({ spineSurgeryBefore: z.array(regionSchema).min(1) }),
  ]),
);
