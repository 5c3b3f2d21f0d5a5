import { z } from "zod";
import { spanSchema } from "./span.ts";

/** How long the complaint has lasted on the day of service. */
export const durationParameters = z
  .strictObject({ atLeast: spanSchema.optional(), atMost: spanSchema.optional() })
  .refine(
    ({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined,
    "names no limit; write atLeast or atMost",
  );
