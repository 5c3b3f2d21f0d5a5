/** One press on the page: what it does to the layers and to the open form. Nothing is written by any of them. */
import type { Chart } from "@pinpoint/chart";
import { pressed } from "../record/finding.ts";
import { isRecordKind, type RecordKind, readForm } from "../record/forms.ts";
import { linesOf } from "../record/lines.ts";
import type { FieldProblem, FormDraft } from "../record/reading.ts";
import { type FormValues, one } from "../record/typed.ts";
import { freshId, type Layer, leftOut, putInPlace, readLayers, takenBack } from "./layers.ts";
import {
  copyOf,
  formOver,
  type Offered,
  type OpenForm,
  offered,
  type Shown,
  type WhatIfQuestion,
} from "./what-if-view.ts";

interface Pressing {
  readonly question: WhatIfQuestion;
  readonly layers: readonly Layer[];
  /** The chart with the layers over it. */
  readonly copy: Chart;
  readonly values: FormValues;
  readonly day: string;
  /** Says that an entry can only be left out. */
  readonly onlyLeaveOut: string;
}

const kept = ({ layers }: Pressing, form: OpenForm | null = null, refusals: readonly string[] = []): Shown => ({
  layers,
  refusals,
  form,
});

/** The next layers if they can be laid; else the present ones, and why. */
const settled = (pressing: Pressing, layers: readonly Layer[]): Shown => {
  const laid = copyOf(pressing.question, layers);
  return laid.ok
    ? { layers, refusals: [], form: null }
    : kept(
        pressing,
        null,
        laid.problems.map(({ says }) => says),
      );
};

const addedKind = (kind: string, changes: string | null): Offered | null =>
  changes === null ? (offered.find((one) => one === kind) ?? null) : null;

const opening = (pressing: Pressing, kind: string, entry: string | null): Shown => {
  const { question, copy, day, onlyLeaveOut } = pressing;
  const view = isRecordKind(kind) ? formOver(question, copy, { kind, entry, day }) : null;
  if (!view) return kept(pressing, null, [onlyLeaveOut]);
  return kept(pressing, { view, adds: addedKind(kind, entry), changes: entry, values: view.values, problems: [] });
};

const laidWith = (pressing: Pressing, drafts: readonly FormDraft[], changes: string | null): readonly Layer[] => {
  const { question, copy, values, day } = pressing;
  const { chart } = question.opened;
  let { layers } = pressing;
  for (const { kind, id, body } of drafts) {
    const at = copy.entries.find((entry) => entry.id === changes)?.at ?? (one(values, "at") || day);
    const entry = { id: changes ?? id ?? freshId(layers, chart), kind, at, body };
    layers = putInPlace(layers, chart, entry);
  }
  return layers;
};

/** The form as it was typed, with what needs mending. */
const again = (
  pressing: Pressing,
  kind: RecordKind,
  changes: string | null,
  problems: readonly FieldProblem[],
): Shown => {
  const { question, copy, values, day } = pressing;
  const view = formOver(question, copy, { kind, entry: changes, day });
  return kept(pressing, view && { view, adds: addedKind(kind, changes), changes, values, problems });
};

const laying = (pressing: Pressing): Shown => {
  const { question, values } = pressing;
  const kind = one(values, "kind");
  const changes = one(values, "changes") || null;
  if (!isRecordKind(kind)) return kept(pressing);
  if (one(values, "intent") === "more")
    return again({ ...pressing, values: { ...values, lines: [String(linesOf(values) + 3)] } }, kind, changes, []);
  const { knowledge, locale } = question;
  const reading = readForm(kind, { values, knowledge, locale, requestId: crypto.randomUUID() });
  if (reading.problems.length > 0) return again(pressing, kind, changes, reading.problems);
  const layers = laidWith(pressing, reading.drafts, changes);
  const laid = copyOf(question, layers);
  if (laid.ok) return { layers, refusals: [], form: null };
  return again(
    pressing,
    kind,
    changes,
    laid.problems.map(({ says }) => ({ field: "", says })),
  );
};

/** Reads the button that was pressed and the form around it. */
export const pressedOn = (question: WhatIfQuestion, typed: FormValues, day: string, onlyLeaveOut: string): Shown => {
  const values = pressed(typed);
  const layers = readLayers(one(values, "laid"));
  const { chart } = question.opened;
  const laid = copyOf(question, layers);
  const pressing: Pressing = {
    question,
    layers: laid.ok ? layers : [],
    copy: laid.ok ? laid.value.chart : chart,
    values,
    day,
    onlyLeaveOut,
  };
  const [verb = "", what = ""] = one(values, "do").split(/:(.*)/s);
  const entry = pressing.copy.entries.find(({ id }) => id === what);
  switch (verb) {
    case "add":
      return opening(pressing, what, null);
    case "change":
      return entry ? opening(pressing, entry.kind, what) : kept(pressing);
    case "leave-out":
      return entry ? settled(pressing, leftOut(pressing.layers, chart, what)) : kept(pressing);
    case "take-back":
      return settled(pressing, takenBack(pressing.layers, Number(what)));
    case "start-over":
      return { layers: [], refusals: [], form: null };
    case "close":
      return kept(pressing);
    default:
      return laying(pressing);
  }
};
