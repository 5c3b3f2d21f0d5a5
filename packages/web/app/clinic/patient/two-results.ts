import { type Chart, dateOf, type Entry, effectiveEntries } from "@pinpoint/chart";
import type { Rendering } from "@pinpoint/wording";
import { storyOf } from "../../../src/clinic/story/story.ts";
import { messagesIn } from "../../language/messages.ts";
import { patientMessages } from "./messages.ts";

type Lab = Extract<Entry, { kind: "lab" }>;
const isLab = (entry: Entry): entry is Lab => entry.kind === "lab";

const contradict = (one: Lab, other: Lab): boolean =>
  one.id !== other.id &&
  one.body.test === other.body.test &&
  dateOf(one.at) === dateOf(other.at) &&
  one.body.unit === other.body.unit &&
  one.body.value !== other.body.value;

interface Reading {
  readonly chart: Chart;
  readonly asOf: string;
  readonly rendering: Rendering;
}

/** A sentence for each test of which a result just saved contradicts another of the same day: one of them is wrong. */
export const twoResults = ({ chart, asOf, rendering }: Reading, saved: readonly string[]): readonly string[] => {
  if (saved.length === 0) return [];
  const labs = effectiveEntries(chart.entries, { asOf }).filter(isLab);
  const pairs = labs.flatMap((own) => {
    const others = saved.includes(own.id) ? labs.filter((other) => contradict(own, other)) : [];
    return others.length > 0 ? [[...others, own]] : [];
  });
  if (pairs.length === 0) return [];
  const { titles } = storyOf(chart, asOf, rendering);
  const text = messagesIn(patientMessages, rendering.locale);
  return pairs.map((results) => text.twoResults(results.map(({ id }) => titles[id] ?? id).join("; ")));
};
