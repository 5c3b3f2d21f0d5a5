import { canonicalJson, type Entry, effectiveEntries, isEntryOf, type Region } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import { nameOf, type Rendering } from "@pinpoint/wording";
import type { Locale } from "../../locale.ts";
import { ageAndSex, fullName } from "../demographics.ts";
import { storyOf } from "../story/story.ts";
import { complaintValues } from "./complaint.ts";
import { findingValues } from "./finding.ts";
import { type FormOptions, formOptions } from "./form-options.ts";
import { type RecordKind, readForm } from "./forms.ts";
import { imagingValues } from "./imaging.ts";
import { reliefValues } from "./relief.ts";
import { scoreValues } from "./score.ts";
import type { FormValues } from "./typed.ts";

/** What the address of a form asks for. */
export interface RecordQuestion {
  readonly kind: RecordKind;
  /** The entry that is corrected or withdrawn. */
  readonly entry: string | null;
  /** What the form is about: a finding, an instrument, a procedure. */
  readonly about: string | null;
  readonly today: string;
  readonly locale: Locale;
}

/** The entry a correction is about. */
export interface AmendedEntry {
  readonly id: string;
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

interface Reader {
  readonly rendering: Rendering;
  readonly standing: readonly Entry[];
  readonly region: Region | undefined;
}

const formsOf: Partial<Record<Entry["kind"], RecordKind>> = {
  complaint: "complaint",
  finding: "finding",
  imaging: "imaging",
  relief: "relief",
  score: "score",
};

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
      return {};
  }
};

const lastProcedure = (standing: readonly Entry[]): string =>
  standing.findLast((entry) => isEntryOf("procedure", entry))?.id ?? "";

/** What a fresh form holds: what the address says it is about. */
const freshValues = ({ kind, about }: RecordQuestion, { rendering, standing, region }: Reader): FormValues => {
  const known = about === null ? undefined : rendering.knowledge.findings.get(about);
  const name = known ? nameOf("finding", known.id, rendering) : "";
  switch (kind) {
    case "finding":
      return { finding: [name] };
    case "imaging":
      return { "finding-1": [name], imaged: [region ?? ""] };
    case "score":
      return { instrument: [about ?? ""] };
    case "relief":
      return { of: [lastProcedure(standing)] };
    default:
      return {};
  }
};

/** The form that can correct an entry: none where it would lose something the form has no field for. */
const correctingForm = (entry: Entry, reader: Reader): RecordKind | null => {
  const kind = formsOf[entry.kind];
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
  return entry ? { id: entry.id, title: titles[entry.id] ?? entry.kind, form: correctingForm(entry, reader) } : null;
};

const complaintRegion = (standing: readonly Entry[]): Region | undefined => {
  const complaint = standing.findLast((entry) => isEntryOf("complaint", entry));
  return complaint && isEntryOf("complaint", complaint) ? complaint.body.region : undefined;
};

/** A form with everything it offers, or null when it is about an entry that does not stand in this chart. */
export const recordView = (opened: OpenChart, knowledge: Knowledge, question: RecordQuestion): RecordView | null => {
  const { chart, episode } = opened;
  const { kind, entry, locale, today } = question;
  const rendering: Rendering = { locale, reader: "clinician", knowledge };
  const last = "9999-12-31";
  const standing = effectiveEntries(chart.entries, { asOf: last });
  const reader: Reader = { rendering, standing, region: complaintRegion(standing) };
  const { titles } = storyOf(chart, last, rendering);
  const amended = amendedEntry(reader, entry, titles);
  if ((kind === "amendment" || entry !== null) && !amended) return null;
  const corrected = amended && kind !== "amendment" ? standing.find(({ id }) => id === amended.id) : undefined;
  if (corrected && amended?.form !== kind) return null;
  return {
    kind,
    episodeId: episode.id,
    name: fullName(episode.patient),
    who: ageAndSex(episode.patient, today, locale),
    today,
    values: corrected ? valuesOf(corrected, reader) : freshValues(question, reader),
    amended,
    options: formOptions(question, { rendering, standing, region: reader.region, titles }),
  };
};
