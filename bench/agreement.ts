// Engine and yardstick have to say the same numbers, or the comparison of their speed would be of two different things.
import { readdirSync, readFileSync } from "node:fs";
import { type Chart, type Draft, type Entry, readChartFile, sealDrafts } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { assess } from "@pinpoint/reasoning";
import { longChart } from "./charts.ts";
import { handWritten } from "./hand-written/index.ts";

const days = ["2026-06-01", "2026-09-15", "2026-10-26"];
const examples = new URL("../examples/", import.meta.url);

interface Named {
  readonly name: string;
  readonly chart: Chart;
}

const isLowBack = ({ entries }: Chart): boolean =>
  entries.some(({ kind, body }) => kind === "complaint" && (body.region === "lumbar" || body.region === "sacral"));

/** The bench chart, and every example whose complaint is the low back. */
export const lowBackCharts = (): readonly Named[] => {
  const named = readdirSync(examples)
    .filter((name) => name.endsWith(".json"))
    .map((name): Named => {
      const read = readChartFile(readFileSync(new URL(name, examples), "utf8"), { today: "2026-11-24" });
      if (!read.ok) throw new Error(`${name}: ${read.problems.map(({ says }) => says).join(" ")}`);
      return { name, chart: read.value };
    });
  return [...named, { name: "bench chart", chart: longChart() }].filter(({ chart }) => isLowBack(chart));
};

/** The chart with one more entry, written on the day of the entry it amends. */
const amended = (chart: Chart, entry: Entry, body: object): Chart => {
  const draft: Draft = {
    kind: "amendment",
    at: entry.at,
    body: { entry: entry.id, action: "withdraw", why: "recorded wrongly", ...body },
  };
  const drafts: Draft[] = [...chart.entries, draft];
  return { ...chart, entries: sealDrafts(drafts, { today: "2026-11-24" }) };
};

/** Each chart as it is, and with each of its findings, images and blocks withdrawn, and each finding said the other way round. */
export const variantsOf = ({ name, chart }: Named): readonly Named[] => {
  const variants: Named[] = [{ name, chart }];
  // Of the bench chart, which repeats itself, a few are enough.
  const step = chart.entries.length > 100 ? 17 : 1;
  for (const [index, entry] of chart.entries.entries()) {
    if (index % step !== 0 || entry.kind === "complaint") continue;
    variants.push({ name: `${name}, ${entry.id} withdrawn`, chart: amended(chart, entry, {}) });
    if (entry.kind !== "finding" || typeof entry.body.result === "number") continue;
    const body = { ...entry.body, result: entry.body.result === "present" ? "absent" : "present" };
    variants.push({
      name: `${name}, ${entry.id} replaced`,
      chart: amended(chart, entry, { action: "replace", body }),
    });
  }
  return variants;
};

const billionth = 1e-9;

/** One sentence for every generator of which the two do not say the same probability and interval, or that only one of them names. */
export const disagreements = ({ name, chart }: Named, knowledge: Knowledge): readonly string[] =>
  days.flatMap((asOf) => {
    const said = new Map<string, readonly number[]>();
    for (const { id, probability, interval } of assess(chart, knowledge, { asOf }).generators)
      if (probability !== null && interval !== null) said.set(id, [probability, ...interval]);
    const written = new Map(
      handWritten(chart, asOf).map(({ id, probability, low, high }) => [id, [probability, low, high]]),
    );
    return [...new Set([...said.keys(), ...written.keys()])].flatMap((id) => {
      const one = said.get(id);
      const other = written.get(id);
      const same = one && other && one.every((value, index) => Math.abs(value - (other[index] ?? -1)) < billionth);
      return same ? [] : [`${name} on ${asOf}, ${id}: the engine says ${one}, the hand-written function ${other}`];
    });
  });
