import { z } from "zod";

/** Antithrombotic drugs are held as the governing rule set asks, with the prescriber's clearance. The drugs and hours stand with the rule set. */
export const holdParameters = z.strictObject({ class: z.enum(["antithrombotic"]).default("antithrombotic") });
