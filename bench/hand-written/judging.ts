import type { judgingFor } from "@pinpoint/reasoning";

/** The chart indexed, and the procedure that is asked for: what both functions start from. */
export type Judging = ReturnType<typeof judgingFor>;
