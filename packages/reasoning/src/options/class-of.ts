/** How far a whole verdict may be trusted: no further than the weakest row that decides it. */
import type { EvidenceClass } from "@pinpoint/knowledge";
import type { Verdict } from "../verdict.ts";

/** Second-hand outweighs a usual setting: a reader has to see that nobody read the issuer's own words. */
const rank: Readonly<Record<EvidenceClass, number>> = { evidence: 0, default: 1, secondary: 2, caution: 3 };

/** The weaker of two classes. */
export const weaker = (one: EvidenceClass, other: EvidenceClass | undefined): EvidenceClass =>
  other !== undefined && rank[other] > rank[one] ? other : one;

/**
 * The weakest of a class and the rows that decide a verdict, however deep: of a met verdict those that are met, else those with the
 * verdict's own answer.
 */
export const weakestIn = (own: EvidenceClass, { is, parts }: Verdict): EvidenceClass => {
  let weakest = own;
  for (const part of parts ?? []) if (part.is === is) weakest = weakestIn(weaker(weakest, part.class), part);
  return weakest;
};
