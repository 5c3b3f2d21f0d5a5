/** The project's example charts as a test reads them, whole or with an entry changed, and short ways into what is said of them. */
import { readChartFile } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { assess } from "../assess.ts";
import type { Assessment, AssessOptions, GeneratorStatement } from "../assessment.ts";
import type { OptionStatement } from "../options/option.ts";
import type { Verdict } from "../verdict.ts";
import { knowledge } from "./knowledge.ts";

/** An entry as it stands in the file. */
export interface Line {
  readonly id?: string;
  readonly kind: string;
  readonly at: string;
  readonly body: Record<string, unknown>;
}
export type Edit = (entries: readonly Line[]) => readonly Line[];

/** The chart without the entries of which this is true. */
export const without =
  (leave: (line: Line) => boolean): Edit =>
  (entries) =>
    entries.filter((line) => !leave(line));

/** The chart with these entries behind the others. */
export const plus =
  (...more: readonly Line[]): Edit =>
  (entries) => [...entries, ...more];

/** The chart with new values in the entries of which this is true. */
export const changed =
  (which: (line: Line) => boolean, body: Record<string, unknown>, at?: string): Edit =>
  (entries) =>
    entries.map((line) => (which(line) ? { ...line, at: at ?? line.at, body: { ...line.body, ...body } } : line));

/** One edit after another. */
export const both =
  (first: Edit, second: Edit): Edit =>
  (entries) =>
    second(first(entries));

export const finding = (id: string, body: Record<string, unknown> = {}): Line => ({
  kind: "finding",
  at: "2026-09-14",
  body: { finding: id, result: "present", ...body },
});

export interface Reading extends Partial<AssessOptions> {
  readonly edit?: Edit;
  readonly patient?: Record<string, unknown>;
  readonly knowledge?: Knowledge;
}

/** What is said of the text of a chart file, as of 15 September 2026 unless said otherwise. */
export const readingOf = (file: string, { edit, patient, knowledge: known, ...options }: Reading = {}): Assessment => {
  const written: { patient: object; entries: Line[] } = JSON.parse(file);
  const text = JSON.stringify({
    patient: { ...written.patient, ...patient },
    entries: edit ? edit(written.entries) : written.entries,
  });
  const read = readChartFile(text, { today: "2026-11-24" });
  if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join(" "));
  return assess(read.value, known ?? knowledge, { asOf: "2026-09-15", ...options });
};

export const generatorIn = ({ generators }: Assessment, id: string): GeneratorStatement | undefined =>
  generators.find((one) => one.id === id);

/** Probability and the limits of its interval, to three decimals. */
export const figuresOf = (assessment: Assessment, id: string): readonly (number | undefined)[] => {
  const one = generatorIn(assessment, id);
  return [one?.probability, ...(one?.interval ?? [])].map((value) => Number(value?.toFixed(3)));
};

export const rowIn = (assessment: Assessment, treatment: string): OptionStatement => {
  const found = assessment.options?.find((one) => one.treatment === treatment);
  if (!found) throw new Error(`no row for ${treatment}`);
  return found;
};

/** The part of a verdict with this id. */
export const partIn = (verdict: Verdict | undefined, id: string): Verdict | undefined =>
  verdict?.parts?.find((one) => one.id === id);

/** The keys of the sentences of a verdict and of all its parts. */
export const keysIn = (verdict: Verdict | undefined): readonly string[] =>
  verdict ? [verdict.says.key, ...(verdict.parts ?? []).flatMap(keysIn)] : [];

/** The treatments of the procedures that are ready. */
export const readyProcedures = ({ options }: Assessment): readonly string[] =>
  (options ?? [])
    .filter(({ kind, readiness }) => kind === "procedure" && readiness === "ready")
    .map(({ treatment }) => treatment);
