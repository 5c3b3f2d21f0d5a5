import { patterns, regionSchema } from "@pinpoint/chart";
import { z } from "zod";
import { idSchema } from "./text.ts";

/** Region and pattern that a coded condition implies, for a chart without a complaint. A code is no finding: it opens hypotheses and moves none. */
export const codedComplaintSchema = z.strictObject({
  region: regionSchema,
  pattern: z.enum(patterns),
  /** ICD-10-CM codes, as prefixes. */
  icd10: z.array(z.string()),
  conditions: z.array(idSchema).default([]),
});
export const codedComplaintsSchema = z.array(codedComplaintSchema);
export type CodedComplaint = z.output<typeof codedComplaintSchema>;
