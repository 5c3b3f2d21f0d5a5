/** What if: entries laid over a copy of a chart, which itself stays as it is. */
import { z } from "zod";
import type { Chart } from "./chart.ts";
import { linkProblems } from "./chart-file.ts";
import type { Draft, Entry } from "./entry.ts";
import { sealEntry } from "./hash-chain.ts";
import { entryIdSchema } from "./kinds/define-kind.ts";
import { type Outcome, ok, type Problem, refuse } from "./problem.ts";
import { readDraft, referencesOf } from "./read-draft.ts";

export interface Overlaid {
  readonly chart: Chart;
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly withdrawn: readonly string[];
}

export interface OverlayOptions {
  /** The latest day anything can have happened on. */
  readonly today: string;
}

const withdrawal = z.strictObject({ withdraw: entryIdSchema });

const overlaySchema = z.object({
  patient: z.object({ birthDate: z.string() }).optional(),
  entries: z.array(z.unknown()),
});

/** The list in a parsed overlay: entries by themselves, or those of a chart file of the same patient. */
const listOf = (overlay: unknown, { patient }: Chart): Outcome<readonly unknown[]> => {
  if (Array.isArray(overlay)) return ok(overlay);
  const file = overlaySchema.safeParse(overlay);
  if (!file.success)
    return refuse({
      kind: "not-a-chart",
      field: "",
      says: 'What is laid over is neither a list of entries nor a chart file; write [ { "kind": …, "at": …, "body": … }, { "withdraw": "id" } ].',
    });
  const born = file.data.patient?.birthDate;
  return born === undefined || born === patient.birthDate
    ? ok(file.data.entries)
    : refuse({
        kind: "other-patient",
        field: "patient.birthDate",
        says: "patient.birthDate: what is laid over speaks of a patient with another birth date; lay it over that patient's chart.",
      });
};

interface Layers {
  readonly drafts: readonly Draft[];
  readonly withdrawn: readonly string[];
}

const read = (list: readonly unknown[], chart: Chart, today: string): Outcome<Layers> => {
  const drafts: Draft[] = [];
  const withdrawn: string[] = [];
  const problems: Problem[] = [];
  const known = new Set(chart.entries.map(({ id }) => id));
  for (const [index, one] of list.entries()) {
    const taken = withdrawal.safeParse(one);
    if (taken.success) {
      const id = taken.data.withdraw;
      if (known.has(id)) withdrawn.push(id);
      else
        problems.push({
          kind: "missing-reference",
          field: `entries[${index}].withdraw`,
          says: `entries[${index}].withdraw: there is no entry "${id}" in this chart; write the id of an entry that is.`,
        });
      continue;
    }
    const draft = readDraft(one, { patient: chart.patient, today, field: `entries[${index}]` });
    if (draft.ok) drafts.push(draft.value);
    else problems.push(...draft.problems);
  }
  return problems.length > 0 ? refuse(...problems) : ok({ drafts, withdrawn });
};

type Named = Draft & { readonly id: string };

/** An id no entry of the chart has. */
const freeId = (taken: ReadonlySet<string>): string => {
  let number = 1;
  while (taken.has(`what-if-${number}`)) number++;
  return `what-if-${number}`;
};

const named = (drafts: readonly Draft[], chart: Chart): readonly Named[] => {
  const taken = new Set([...chart.entries.map(({ id }) => id), ...drafts.flatMap(({ id }) => id ?? [])]);
  return drafts.map((draft) => {
    const id = draft.id ?? freeId(taken);
    taken.add(id);
    return { ...draft, id };
  });
};

const doubled = (drafts: readonly Named[]): readonly Problem[] =>
  drafts.flatMap(({ id }, index): Problem[] =>
    drafts.findIndex((one) => one.id === id) === index
      ? []
      : [
          {
            kind: "bad-field",
            field: "id",
            says: `"${id}" is the id of two entries that are laid over; write one of them, or an id of its own.`,
          },
        ],
  );

const stillNamed = (entries: readonly Named[], withdrawn: ReadonlySet<string>): Problem[] =>
  entries.flatMap((entry) =>
    referencesOf(entry).flatMap(([field, id]): Problem[] =>
      withdrawn.has(id)
        ? [
            {
              kind: "missing-reference",
              field: `${entry.id}.${field}`,
              says: `"${id}" cannot be withdrawn by itself: entry "${entry.id}" names it; withdraw that one too.`,
            },
          ]
        : [],
    ),
  );

/** A chain of its own, so that the copy verifies as a chart does. */
const resealed = (entries: readonly (Named | Entry)[], episode: string): readonly Entry[] => {
  let prev = "";
  return entries.map((one, index) => {
    const { id, at } = one;
    const recorded = "recordedAt" in one ? one : undefined;
    const entry = sealEntry(one, {
      id,
      episode,
      seq: index + 1,
      prev,
      recordedAt: recorded?.recordedAt ?? (at.length === 10 ? `${at}T12:00:00Z` : at),
      author: recorded?.author ?? { system: "what if" },
      origin: recorded?.origin ?? { from: "clinic" },
    });
    prev = entry.hash;
    return entry;
  });
};

/**
 * The chart as it would be with entries laid over it: one with the id of an existing entry replaces it, `{ "withdraw": id }` takes one
 * away, the others are added. Every reason against it is said at once; the chart itself is not changed.
 */
export const layOver = (chart: Chart, overlay: unknown, { today }: OverlayOptions): Outcome<Overlaid> => {
  const list = listOf(overlay, chart);
  if (!list.ok) return list;
  const layers = read(list.value, chart, today);
  if (!layers.ok) return layers;
  const withdrawn = new Set(layers.value.withdrawn);
  const drafts = named(layers.value.drafts, chart).filter(({ id }) => !withdrawn.has(id));
  const known = new Set(chart.entries.map(({ id }) => id));
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const merged = [
    ...chart.entries.flatMap((entry) => (withdrawn.has(entry.id) ? [] : [byId.get(entry.id) ?? entry])),
    ...drafts.filter(({ id }) => !known.has(id)),
  ];
  const [problems = []] = [doubled(drafts), stillNamed(merged, withdrawn), linkProblems(merged)].filter(
    ({ length }) => length > 0,
  );
  if (problems.length > 0) return refuse(...problems);
  return ok({
    chart: { patient: chart.patient, entries: resealed(merged, chart.entries[0]?.episode ?? "file") },
    added: drafts.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    replaced: drafts.flatMap(({ id }) => (known.has(id) ? [id] : [])),
    withdrawn: [...withdrawn],
  });
};
