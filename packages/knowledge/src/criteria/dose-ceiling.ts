import { z } from "zod";

/** The planned drugs stay below their ceiling: local anesthetics summed over drugs by weight; steroid a session and a year over the whole chart. */
export const doseCeilingParameters = z.strictObject({
  of: z.enum(["local-anesthetic", "steroid-per-session", "steroid-per-year"]),
  /** A part of the ceiling: the old and the frail get less. */
  percent: z.number().positive().max(100).default(100),
});
