import { canonicalJson, type Entry, effectiveEntries, isEntryOf, modalities, type Region } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import { assess } from "@pinpoint/reasoning";
import { nameOf } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { ageAndSex, fullName } from "../demographics.ts";
import { newestDay } from "../patient-view.ts";
import { storyOf } from "../story/story.ts";
import { complaintValues } from "./complaint.ts";
import { declaredValues, type FreshReader } from "./declared.ts";
import { declaredForm, isDeclared } from "./declared-forms.ts";
import { findingValues } from "./finding.ts";
import { type FormOptions, formOptions } from "./form-options.ts";
import { type RecordKind, readForm } from "./forms.ts";
import { imagingValues } from "./imaging.ts";
import { readingMessages } from "./messages.ts";
import { reliefValues } from "./relief.ts";
import { scoreValues } from "./score.ts";
import { aboutOf, doneAt, procedureIds } from "./standing.ts";
import { entryToComplete } from "./to-complete.ts";
import type { FormValues } from "./typed.ts";

/** What the address of a form asks for. */
export interface RecordQuestion {
  readonly kind: RecordKind;
  /** The entry that is corrected or withdrawn. */
  readonly entry: string | null;
  /** What the form is about: a finding, an instrument, a procedure. */
  readonly about: string | null;
  /** The procedure that was chosen for an order or a procedure. */
  readonly procedure?: string | null;
  /** The correction only adds what was missing. */
  readonly completes?: boolean;
  readonly today: string;
  readonly locale: Locale;
}

/** The entry a correction is about. */
export interface AmendedEntry {
  readonly id: string;
  readonly kind: Entry["kind"];
  readonly title: string;
  /** The form that can correct it; null where it can only be withdrawn. */
  readonly form: RecordKind | null;
}

export interface RecordView {
  readonly kind: RecordKind;
  readonly episodeId: string;
  readonly name: string;
  readonly who: string;
  readonly today: string;
  /** What the form is filled with at first. */
  readonly values: FormValues;
  readonly amended: AmendedEntry | null;
  readonly options: FormOptions;
}

type Reader = FreshReader;

const ownForms: Partial<Record<Entry["kind"], RecordKind>> = {
  complaint: "complaint",
  finding: "finding",
  imaging: "imaging",
  relief: "relief",
  score: "score",
};

const formFor = (kind: Entry["kind"]): RecordKind | undefined => (isDeclared(kind) ? kind : ownForms[kind]);

const valuesOf = (entry: Entry, { rendering }: Reader): FormValues => {
  const name = (finding: string): string => nameOf("finding", finding, rendering);
  switch (entry.kind) {
    case "complaint":
      return complaintValues(entry.body);
    case "finding":
      return findingValues(entry.body, name);
    case "imaging":
      return imagingValues(entry.body, name);
    case "relief":
      return reliefValues(entry.body);
    case "score":
      return scoreValues(entry.body);
    default:
      return isDeclared(entry.kind) ? declaredValues(declaredForm(entry.kind), entry.body, rendering) : {};
  }
};

const lastProcedure = (standing: readonly Entry[]): string =>
  standing.findLast((entry) => isEntryOf("procedure", entry))?.id ?? "";

const imagingAbout = (about: string | null, { rendering, region }: Reader): FormValues => {
  const modality = modalities.find((one) => one === about);
  const known = about === null ? undefined : rendering.knowledge.findings.get(about);
  return {
    modality: [modality ?? ""],
    "finding-1": [known ? nameOf("finding", known.id, rendering) : ""],
    imaged: [region ?? ""],
  };
};

/** What a fresh form holds: what the address says it is about. */
const freshValues = ({ kind, about, procedure }: RecordQuestion, reader: Reader): FormValues => {
  const { rendering, standing } = reader;
  if (isDeclared(kind)) {
    const { ofProcedure, fresh } = declaredForm(kind);
    // Several procedures are not one: a person chooses first.
    if (ofProcedure && procedureIds(procedure ?? about ?? "").length !== 1) return {};
    return fresh?.(aboutOf(procedure ?? about), reader) ?? {};
  }
  switch (kind) {
    case "finding": {
      const known = about === null ? undefined : rendering.knowledge.findings.get(about);
      return { finding: [known ? nameOf("finding", known.id, rendering) : ""] };
    }
    case "imaging":
      return imagingAbout(about, reader);
    case "score":
      return { instrument: [about ?? ""] };
    case "relief":
      return { of: [doneAt(aboutOf(about), standing)?.id ?? lastProcedure(standing)] };
    default:
      return {};
  }
};

/** The form that can correct an entry: none where it would lose something the form has no field for. */
const correctingForm = (entry: Entry, reader: Reader): RecordKind | null => {
  const kind = formFor(entry.kind);
  if (kind === undefined) return null;
  const { knowledge, locale } = reader.rendering;
  const again = readForm(kind, { values: valuesOf(entry, reader), knowledge, locale, requestId: "" }).drafts[0];
  return again && canonicalJson(again.body) === canonicalJson(entry.body) ? kind : null;
};

const amendedEntry = (
  reader: Reader,
  id: string | null,
  titles: Readonly<Record<string, string>>,
): AmendedEntry | null => {
  const entry = reader.standing.find((one) => one.id === id);
  return entry
    ? { id: entry.id, kind: entry.kind, title: titles[entry.id] ?? entry.kind, form: correctingForm(entry, reader) }
    : null;
};

const complaintRegion = (standing: readonly Entry[]): Region | undefined => {
  const complaint = standing.findLast((entry) => isEntryOf("complaint", entry));
  return complaint && isEntryOf("complaint", complaint) ? complaint.body.region : undefined;
};

const last = "9999-12-31";

const readerOf = (opened: OpenChart, knowledge: Knowledge, { locale, today }: RecordQuestion): Reader => {
  const { chart, episode } = opened;
  const standing = effectiveEntries(chart.entries, { asOf: last });
  return {
    rendering: { locale, reader: "clinician", knowledge },
    standing,
    region: complaintRegion(standing),
    state: episode.patient.state,
    targetsOf: (procedure) => {
      const { options = [] } = assess(chart, knowledge, { asOf: newestDay(opened, today) });
      return options.find(({ treatment }) => treatment === procedure)?.targets ?? [];
    },
  };
};

/** Where the form leads instead: to the entry that stands and only lacks something. Null when the form itself is meant. */
export const leadsTo = (opened: OpenChart, knowledge: Knowledge, question: RecordQuestion): string | null => {
  if (question.entry !== null || question.about === null) return null;
  const reader = readerOf(opened, knowledge, question);
  const entry = entryToComplete(question.kind, question.about, reader.standing);
  if (!entry) return null;
  const form = correctingForm(entry, reader);
  if (form === question.kind) return `${form}?entry=${encodeURIComponent(entry.id)}&completes=yes`;
  return question.kind === "procedure" ? `amendment?entry=${encodeURIComponent(entry.id)}` : null;
};

/** A form with everything it offers, or null when it is about an entry that does not stand in this chart. */
export const recordView = (opened: OpenChart, knowledge: Knowledge, question: RecordQuestion): RecordView | null => {
  const { chart, episode } = opened;
  const { kind, entry, locale, today, completes } = question;
  const reader = readerOf(opened, knowledge, question);
  const { rendering, standing } = reader;
  const { titles } = storyOf(chart, last, rendering);
  const amended = amendedEntry(reader, entry, titles);
  if ((kind === "amendment" || entry !== null) && !amended) return null;
  const corrected = amended && kind !== "amendment" ? standing.find(({ id }) => id === amended.id) : undefined;
  if (corrected && amended?.form !== kind) return null;
  const values = corrected ? valuesOf(corrected, reader) : freshValues(question, reader);
  return {
    kind,
    episodeId: episode.id,
    name: fullName(episode.patient),
    who: ageAndSex(episode.patient, today, locale),
    today,
    values: completes ? { ...values, why: [messagesIn(readingMessages, locale).completed] } : values,
    amended,
    options: formOptions(question, values, { rendering, standing, region: reader.region, titles }),
  };
};
