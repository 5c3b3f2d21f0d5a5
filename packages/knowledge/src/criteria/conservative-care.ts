import { z } from "zod";
import { idSchema } from "../schema/text.ts";

const component = z.strictObject({
  /** Therapies by id; a drug counts as its class. */
  therapies: z.array(idSchema).default([]),
  drugs: z.array(idSchema).default([]),
  /** A spine operation before counts. */
  surgery: z.boolean().optional(),
  minWeeks: z.number().positive().optional(),
});

/** Non-invasive care that was tried: long enough, recently enough, and without enough relief, or not tolerated. */
export const conservativeCareParameters = z.strictObject({
  minWeeks: z.number().positive().optional(),
  withinMonths: z.number().positive().optional(),
  /** Which kinds of care have to be there; any course of care when left out. */
  components: z
    .strictObject({ anyOf: z.array(component).min(1).optional(), allOf: z.array(component).min(1).optional() })
    .optional(),
  /** Care that goes on, beside the procedure. */
  ongoing: z.boolean().optional(),
  /** Relief in percent from which the care did not fail. */
  reliefBelowPercent: z.number().default(50),
});
