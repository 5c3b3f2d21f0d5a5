/** Whether asking first is needed at all: by programme, state, place of service, procedure and date. */
import { z } from "zod";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "is no day; write it as 2026-03-02");

export const authorizationProgramSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  payers: z.array(idSchema).min(1),
  programs: z
    .array(z.enum(["original-medicare", "medicare-advantage", "medicaid", "commercial", "tricare", "workers-comp"]))
    .min(1),
  states: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .optional(),
  /** Places of service where it holds, two digits each; everywhere when left out. */
  places: z
    .array(z.string().regex(/^\d{2}$/))
    .min(1)
    .optional(),
  procedures: z.array(idSchema).min(1),
  /** Only of patients on active duty; it is not known where nobody wrote whether they serve. */
  activeDuty: z.literal(true).optional(),
  /** Only where the order plans a lead of this kind. */
  electrode: z.enum(["percutaneous", "paddle"]).optional(),
  /** What the payer asks of other procedures was not read: of them nothing is known. */
  othersNotRead: z.literal(true).optional(),
  codes: z.array(z.string().regex(/^\d{4}[0-9A-Z]$/)).default([]),
  from: day,
  to: day.optional(),
  /** `required`: asked before the day; `choice`: asked first, or reviewed before payment. */
  asks: z.enum(["required", "choice"]),
  /** Days an affirmation holds, the day of the decision counted. */
  validDays: z.int().positive().optional(),
  decisionDays: z.number().positive().optional(),
  says: textSchema,
  source: idSchema,
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export type AuthorizationProgram = z.output<typeof authorizationProgramSchema>;
