import type { EvidenceClass } from "@pinpoint/knowledge";
import type { Verdict } from "@pinpoint/reasoning";
import { type Rendering, render } from "@pinpoint/wording";
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
  readonly because: readonly EntryLink[];
  readonly source: SourceView | null;
  readonly assumes: readonly string[];
  readonly missing: readonly string[];
  readonly parts: readonly CriterionView[];
}

export interface DetailsReading {
  readonly rendering: Rendering;
  readonly titles: Readonly<Record<string, string>>;
}

/** A verdict with its parts as rows of a checklist; a part without a class has that of the whole. */
export const criterionView = (
  verdict: Verdict,
  key: string,
  reading: DetailsReading,
  inherited: EvidenceClass = "evidence",
): CriterionView => {
  const { rendering, titles } = reading;
  const rank = verdict.class ?? inherited;
  return {
    key,
    id: verdict.id ?? null,
    title: verdict.title ? render(verdict.title, rendering) : null,
    is: verdict.is,
    says: render(verdict.says, rendering),
    excused: verdict.excused ?? false,
    because: entryLinks(verdict.because, titles),
    source: verdict.source || verdict.class ? sourceView(verdict.source, rank, rendering) : null,
    assumes: (verdict.assumes ?? []).map((one) => render(one, rendering)),
    missing: verdict.parts?.length ? [] : [...new Set(verdict.missing.map(({ says }) => render(says, rendering)))],
    parts: (verdict.parts ?? []).map((part, index) => criterionView(part, `${key}.${index}`, reading, rank)),
  };
};
