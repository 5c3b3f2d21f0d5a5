import { z } from "zod";
import { type Chart, patientSchema } from "./chart.ts";
import type { Draft, Entry } from "./entry.ts";
import { sealEntry } from "./hash-chain.ts";
import { type Outcome, ok, type Problem, problemsOf, refuse } from "./problem.ts";
import { readDraft, readReplacement, referencesOf } from "./read-draft.ts";

export interface ChartFileOptions {
  /** The latest day anything can have happened on. */
  readonly today: string;
  /** The episode written into the entries; `file` when left out. */
  readonly episode?: string;
  /** When the entries count as recorded; each entry's own day when left out. */
  readonly recordedAt?: string;
}

const fileSchema = z.strictObject({ patient: patientSchema, entries: z.array(z.unknown()).max(100_000) });

/** Parses JSON into a value, or one sentence that says where it breaks. */
export const parseJson = (text: string): Outcome<unknown> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse({
      kind: "not-json",
      field: "",
      says: "The file is not JSON; check for a missing comma, quote or bracket.",
    });
  }
};

/** The ids of the drafts in order: their own, or `entry-1`, `entry-2` … by place. */
const idsOf = (drafts: readonly Draft[]): readonly string[] =>
  drafts.map((draft, index) => draft.id ?? `entry-${index + 1}`);

/** What the entries of one chart say about one another: ids are unique, what they name exists, a replacement fits the kind it replaces. */
export const linkProblems = (
  drafts: readonly Draft[],
  known: ReadonlyMap<string, Entry["kind"]> = new Map(),
): readonly Problem[] => {
  const kindOf = new Map(known);
  const problems: Problem[] = [];
  for (const [index, id] of idsOf(drafts).entries()) {
    const draft = drafts[index];
    if (!draft) continue;
    if (kindOf.has(id))
      problems.push({
        kind: "bad-field",
        field: `entries[${index}].id`,
        says: `entries[${index}].id: "${id}" is already the id of another entry; write one of its own.`,
      });
    kindOf.set(id, draft.kind);
  }
  for (const [index, draft] of drafts.entries()) {
    for (const [field, id] of referencesOf(draft))
      if (!kindOf.has(id))
        problems.push({
          kind: "missing-reference",
          field: `entries[${index}].body.${field}`,
          says: `entries[${index}].body.${field}: there is no entry "${id}" in this chart; write the id of an entry that is.`,
        });
    if (draft.kind === "amendment" && draft.body.action === "replace")
      problems.push(...replacementProblems(draft, index, kindOf));
  }
  return problems;
};

const replacementProblems = (
  draft: Extract<Draft, { kind: "amendment" }>,
  index: number,
  kindOf: ReadonlyMap<string, Entry["kind"]>,
): readonly Problem[] => {
  const kind = kindOf.get(draft.body.entry);
  if (kind === undefined) return [];
  const read = readReplacement(kind, draft.body.body, `entries[${index}].body`);
  return read.ok ? [] : read.problems;
};

/** Seals drafts into the entries of one episode, filling in what a hand-written file leaves out. */
export const sealDrafts = (drafts: readonly Draft[], options: ChartFileOptions): readonly Entry[] => {
  const ids = idsOf(drafts);
  let prev = "";
  return drafts.map((draft, index) => {
    const entry = sealEntry(draft, {
      id: ids[index] ?? "",
      episode: options.episode ?? "file",
      seq: index + 1,
      prev,
      recordedAt: options.recordedAt ?? (draft.at.length === 10 ? `${draft.at}T12:00:00Z` : draft.at),
      author: { system: "chart file" },
      origin: { from: "clinic" },
    });
    prev = entry.hash;
    return entry;
  });
};

/** Reads a parsed chart file: `{ patient, entries }`. */
export const readChart = (value: unknown, options: ChartFileOptions): Outcome<Chart> => {
  const file = fileSchema.safeParse(value, { reportInput: true });
  if (!file.success)
    return refuse(...problemsOf(file.error, "").map((problem): Problem => ({ ...problem, kind: "not-a-chart" })));
  const { patient } = file.data;
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (const [index, one] of file.data.entries.entries()) {
    const read = readDraft(one, { patient, today: options.today, field: `entries[${index}]` });
    if (read.ok) drafts.push(read.value);
    else problems.push(...read.problems);
  }
  if (problems.length === 0) problems.push(...linkProblems(drafts));
  return problems.length > 0 ? refuse(...problems) : ok({ patient, entries: sealDrafts(drafts, options) });
};

/** Reads the text of a chart file. */
export const readChartFile = (text: string, options: ChartFileOptions): Outcome<Chart> => {
  const parsed = parseJson(text);
  return parsed.ok ? readChart(parsed.value, options) : parsed;
};
