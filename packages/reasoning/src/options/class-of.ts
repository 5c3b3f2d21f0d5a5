/** How far a whole verdict may be trusted: no further than the weakest row that decides it. */
import type { EvidenceClass } from "@pinpoint/knowledge";
import type { Verdict } from "../verdict.ts";

/** Second-hand outweighs a usual setting: a reader has to see that nobody read the issuer's own words. */
const order: readonly EvidenceClass[] = ["evidence", "default", "secondary", "caution"];

/** The weakest of several classes. */
export const weakest = (classes: readonly EvidenceClass[]): EvidenceClass | undefined =>
  classes.reduce<EvidenceClass | undefined>(
    (held, one) => (held && order.indexOf(held) >= order.indexOf(one) ? held : one),
    undefined,
  );

/** Parts that decide: all of a met verdict that are met, else those with the verdict's own answer. */
const deciding = ({ is, parts = [] }: Verdict): readonly Verdict[] => parts.filter((part) => part.is === is);

/** The classes of the rows that decide a verdict, however deep. */
export const classesOf = (verdict: Verdict): readonly EvidenceClass[] =>
  deciding(verdict).flatMap((part) => [...(part.class ? [part.class] : []), ...classesOf(part)]);
