import type { EvidenceClass } from "@pinpoint/knowledge";
import type { Verdict } from "@pinpoint/reasoning";
import { dateText, type Rendering, render } from "@pinpoint/wording";
import { type EntryLink, entryLinks } from "../assessment/links.ts";
import { type SourceView, sourceView } from "../assessment/source-view.ts";

/** A criterion as a row of the checklist. */
export interface CriterionView {
  readonly key: string;
  /** The issuer's row, where it has one. */
  readonly id: string | null;
  readonly title: string | null;
  readonly is: Verdict["is"];
  readonly says: string;
  readonly excused: boolean;
  /** The proof: entries with their day. */
  readonly because: readonly ProofLink[];
  readonly source: SourceView | null;
  /** The rule of the medicine it was judged by; null where it belongs to none. */
  readonly rule: string | null;
  readonly assumes: readonly string[];
  readonly missing: readonly string[];
  readonly parts: readonly CriterionView[];
}

/** An entry of the story as proof: what it says, and the day it happened. */
export interface ProofLink extends EntryLink {
  readonly on: string;
}

export interface DetailsReading {
  readonly rendering: Rendering;
  /** Of the entries, without their days: these stand beside them. */
  readonly titles: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD` of each entry. */
  readonly days: Readonly<Record<string, string>>;
}

/** Which rule a verdict was judged by; the same for all its parts unless it says otherwise. */
export type RuleOfVerdict = (verdict: Verdict) => string | null;

/** The entries in the order of their days. */
const proofOf = (ids: readonly string[], { titles, days, rendering }: DetailsReading): readonly ProofLink[] => {
  const dayOf = ({ id }: EntryLink): string => days[id] ?? "";
  return entryLinks(ids, titles)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .map((link) => ({ ...link, on: dateText(dayOf(link), rendering.locale) }));
};

/** A verdict with its parts as rows of a checklist; a part without a class has that of the whole. */
export const criterionView = (
  verdict: Verdict,
  key: string,
  reading: DetailsReading,
  ruleOf: RuleOfVerdict,
  inherited: EvidenceClass = "evidence",
): CriterionView => {
  const { rendering } = reading;
  const rule = ruleOf(verdict);
  const rank = verdict.class ?? inherited;
  return {
    key,
    id: verdict.id ?? null,
    title: verdict.title ? render(verdict.title, rendering) : null,
    is: verdict.is,
    says: render(verdict.says, rendering),
    excused: verdict.excused ?? false,
    because: proofOf(verdict.because, reading),
    source: verdict.source || verdict.class ? sourceView(verdict.source, rank, rendering, rule) : null,
    rule,
    assumes: (verdict.assumes ?? []).map((one) => render(one, rendering)),
    missing: verdict.parts?.length ? [] : [...new Set(verdict.missing.map(({ says }) => render(says, rendering)))],
    parts: (verdict.parts ?? []).map((part, index) => criterionView(part, `${key}.${index}`, reading, ruleOf, rank)),
  };
};
