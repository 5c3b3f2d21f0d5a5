/** How far a whole verdict may be trusted: no further than the weakest row that decides it. */
import { type EvidenceClass, evidenceClasses } from "@pinpoint/knowledge";
import type { Verdict } from "../verdict.ts";

/** The weakest of several classes, from evidence down to caution. */
export const weakest = (classes: readonly EvidenceClass[]): EvidenceClass | undefined =>
  classes.reduce<EvidenceClass | undefined>(
    (held, one) => (held && evidenceClasses.indexOf(held) >= evidenceClasses.indexOf(one) ? held : one),
    undefined,
  );

/** Parts that decide: all of a met verdict that are met, else those with the verdict's own answer. */
const deciding = ({ is, parts = [] }: Verdict): readonly Verdict[] => parts.filter((part) => part.is === is);

/** The classes of the rows that decide a verdict, however deep. */
export const classesOf = (verdict: Verdict): readonly EvidenceClass[] =>
  deciding(verdict).flatMap((part) => [...(part.class ? [part.class] : []), ...classesOf(part)]);
