import type { GeneratorStatement } from "@pinpoint/reasoning";

/** How well a source of pain fits, in the three words a patient is told. */
export type Fit = "well" | "in-part" | "not-yet";

/** Likely and confirmed fit well. Possible fits in part once something speaks for it, and cannot be told before. */
export const fitOf = ({ state, moved, says }: GeneratorStatement): Fit => {
  if (state === "confirmed" || state === "likely") return "well";
  const told = moved.some(({ lr }) => lr === null || lr > 1) || says.key.startsWith("state.criteria-partly");
  return told ? "in-part" : "not-yet";
};

/** The best fit first. */
export const fits: readonly Fit[] = ["well", "in-part", "not-yet"];
