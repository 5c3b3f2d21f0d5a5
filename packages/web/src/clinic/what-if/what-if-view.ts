import { type Chart, effectiveEntries, layOver, type Outcome, type Overlaid, refuse } from "@pinpoint/chart";
import { type Knowledge, knowledgeProblems } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import { assess } from "@pinpoint/reasoning";
import { dateText, type Rendering } from "@pinpoint/wording";
import type { Locale } from "../../locale.ts";
import { fullName } from "../demographics.ts";
import { newestDay } from "../patient-view.ts";
import { isRecordKind, type RecordKind } from "../record/forms.ts";
import type { FieldProblem } from "../record/reading.ts";
import { type RecordView, recordView } from "../record/record-view.ts";
import type { FormValues } from "../record/typed.ts";
import { storyOf } from "../story/story.ts";
import { type Change, changesBetween } from "./changes.ts";
import type { Layer } from "./layers.ts";

/** What the page shows of one thing laid over the copy. */
export interface LayerView {
  readonly how: "added" | "changed" | "left-out";
  readonly title: string;
}

export interface StandingEntry {
  readonly id: string;
  readonly title: string;
  /** The kind of form that may change it; null where none does. */
  readonly form: RecordKind | null;
}

/** The form that is open: for a new entry, or for one that is changed. */
export interface OpenForm {
  readonly view: RecordView;
  /** The kind of a new entry; null where one that stands is changed. */
  readonly adds: Offered | null;
  readonly changes: string | null;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

export interface WhatIfView {
  readonly episodeId: string;
  readonly name: string;
  readonly asOf: string;
  /** The day an added entry has when the form names none, `YYYY-MM-DD`. */
  readonly day: string;
  /** The layers as the form carries them on. */
  readonly carried: string;
  readonly layers: readonly LayerView[];
  /** Sentences about a layer that could not be laid. */
  readonly refusals: readonly string[];
  readonly changes: readonly Change[];
  readonly entries: readonly StandingEntry[];
  readonly kinds: readonly Offered[];
  readonly form: OpenForm | null;
}

export interface WhatIfQuestion {
  readonly opened: OpenChart;
  readonly knowledge: Knowledge;
  readonly locale: Locale;
  readonly today: string;
}

/** What is most often asked first. */
export const offered = [
  "finding",
  "score",
  "imaging",
  "block",
  "relief",
  "medication",
  "lab",
  "insurance",
  "condition",
  "therapy",
  "trial",
  "evaluation",
] as const satisfies readonly RecordKind[];
export type Offered = (typeof offered)[number];

/** The copy with the layers over it, by the same function as the command line. */
export const copyOf = ({ opened, knowledge, today }: WhatIfQuestion, layers: readonly Layer[]): Outcome<Overlaid> => {
  const laid = layOver(opened.chart, layers, { today: newestDay(opened, today) });
  if (!laid.ok) return laid;
  const unknown = laid.value.chart.entries.flatMap((entry) => knowledgeProblems(knowledge, entry));
  return unknown.length > 0 ? refuse(...unknown) : laid;
};

const standingEntries = (chart: Chart, asOf: string, rendering: Rendering): readonly StandingEntry[] => {
  const { titles } = storyOf(chart, asOf, rendering);
  return effectiveEntries(chart.entries, { asOf })
    .filter(({ kind }) => kind !== "amendment")
    .map(({ id, kind }) => ({
      id,
      title: titles[id] ?? kind,
      form: isRecordKind(kind) ? kind : null,
    }))
    .reverse();
};

const layerViews = (layers: readonly Layer[], before: Chart, after: Chart, rendering: Rendering): LayerView[] => {
  const last = "9999-12-31";
  const [old, now] = [before, after].map((chart) => storyOf(chart, last, rendering).titles);
  const known = new Set(before.entries.map(({ id }) => id));
  return layers.map((layer) =>
    "withdraw" in layer
      ? { how: "left-out", title: old?.[layer.withdraw] ?? layer.withdraw }
      : { how: known.has(layer.id) ? "changed" : "added", title: now?.[layer.id] ?? layer.id },
  );
};

/** A form of the record over the copy: for a new entry, or filled with one that stands. */
export const formOver = (
  { opened, knowledge, locale }: WhatIfQuestion,
  copy: Chart,
  asked: { readonly kind: RecordKind; readonly entry: string | null; readonly day: string },
): RecordView | null =>
  recordView({ ...opened, chart: copy }, knowledge, { ...asked, about: null, today: asked.day, locale });

export interface Shown {
  readonly layers: readonly Layer[];
  readonly refusals: readonly string[];
  readonly form: OpenForm | null;
}

/** The page: what is laid over, and everything that stands otherwise because of it. */
export const whatIfView = (question: WhatIfQuestion, { layers, refusals, form }: Shown): WhatIfView => {
  const { opened, knowledge, locale, today } = question;
  const { chart, episode } = opened;
  const rendering: Rendering = { locale, reader: "clinician", knowledge };
  const asOf = newestDay(opened, today);
  const laid = copyOf(question, layers);
  const copy = laid.ok ? laid.value.chart : chart;
  const shown = laid.ok ? layers : [];
  return {
    episodeId: episode.id,
    name: fullName(episode.patient),
    asOf: dateText(asOf, locale),
    day: asOf,
    carried: JSON.stringify(shown),
    layers: layerViews(shown, chart, copy, rendering),
    refusals: [...refusals, ...(laid.ok ? [] : laid.problems.map(({ says }) => says))],
    changes:
      shown.length === 0
        ? []
        : changesBetween(assess(chart, knowledge, { asOf }), assess(copy, knowledge, { asOf }), rendering),
    entries: standingEntries(copy, asOf, rendering),
    kinds: offered,
    form,
  };
};
