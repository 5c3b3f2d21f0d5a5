import {
  type Draft,
  type Entry,
  linkProblems,
  type Outcome,
  ok,
  type Problem,
  readDraft,
  refuse,
} from "@pinpoint/chart";
import { type Knowledge, knowledgeProblems } from "@pinpoint/knowledge";
import { v7 as uuid } from "uuid";
import { closedEpisode, closureIsMended } from "./problems.ts";
import type { StoredHead } from "./stored.ts";

/** A draft with the id it will have. */
export type NamedDraft = Draft & { readonly id: string };

const isDraftLike = (value: unknown): value is { readonly id?: unknown; readonly body?: unknown } =>
  typeof value === "object" && value !== null;

/**
 * Every id the drafts may name: their own and all short texts of their bodies. More than needed,
 * so that one question to the database answers for whatever field of whatever kind holds a reference.
 */
export const idsNamedBy = (drafts: readonly unknown[]): string[] => {
  const ids = new Set<string>();
  for (const draft of drafts) {
    if (!isDraftLike(draft)) continue;
    const texts: unknown[] = [draft.id, ...(isDraftLike(draft.body) ? Object.values(draft.body) : [])];
    for (const text of texts) {
      if (typeof text === "string" && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/.test(text)) ids.add(text);
    }
  }
  return [...ids];
};

/** Goes through the drafts as the chart will: what a closed episode does not take, and a closure that is mended after it ended. */
const closureProblems = (drafts: readonly NamedDraft[], { closedBy, named }: KnownOfChart): Problem[] => {
  const problems: Problem[] = [];
  const kinds = new Map<string, Entry["kind"]>([
    ...Object.entries(named),
    ...drafts.map(({ id, kind }) => [id, kind] as const),
  ]);
  let closed = closedBy;
  for (const [index, draft] of drafts.entries()) {
    const field = `entries[${index}]`;
    const reopens = draft.kind === "amendment" && draft.body.action === "withdraw" && draft.body.entry === closed;
    if (reopens) closed = null;
    else if (closed !== null) problems.push(closedEpisode(field));
    else if (draft.kind === "amendment" && kinds.get(draft.body.entry) === "closure")
      problems.push(closureIsMended(field));
    else if (draft.kind === "closure") closed = draft.id;
  }
  return problems;
};

/** What drafts are read against. */
export type KnownOfChart = Pick<StoredHead, "patient" | "closedBy" | "named">;

/**
 * A chart nobody has looked at: born on no day, open, without entries. A draft that passes against it is right for every open chart it is
 * not older than, since it names nothing that would have to be there.
 */
export const anyChart: KnownOfChart = {
  patient: { birthDate: "0000-00-00", sex: "unknown" },
  closedBy: null,
  named: {},
};

export interface DraftContext {
  readonly head: KnownOfChart;
  readonly today: string;
  readonly imported: boolean;
  /** With it, a finding or generator the medicine does not know is refused. */
  readonly knowledge: Knowledge | undefined;
}

/** Reads all drafts against the chart they are to join. Every problem is said at once; `entries[i]` is the draft at place i. */
export const readDrafts = (
  values: readonly unknown[],
  { head, today, imported, knowledge }: DraftContext,
): Outcome<NamedDraft[]> => {
  const drafts: NamedDraft[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    const read = readDraft(value, { patient: head.patient, today, field: `entries[${index}]`, imported });
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    if (knowledge) problems.push(...knowledgeProblems(knowledge, read.value, `entries[${index}]`));
    drafts.push({ ...read.value, id: read.value.id ?? uuid() });
  }
  if (problems.length === 0)
    problems.push(...linkProblems(drafts, new Map(Object.entries(head.named))), ...closureProblems(drafts, head));
  return problems.length > 0 ? refuse(...problems) : ok(drafts);
};
