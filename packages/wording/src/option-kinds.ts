import type { Assessment, Verdict } from "@pinpoint/reasoning";

/** One row of the table of options. */
export type Option = NonNullable<Assessment["options"]>[number];
export type Readiness = Option["readiness"];
export type VerdictName = Verdict["is"];

export const markOf: Readonly<Record<VerdictName, string>> = { met: "●", unmet: "○", unknown: "◐" };
