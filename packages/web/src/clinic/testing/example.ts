import { readFileSync } from "node:fs";
import { type Chart, readChartFile } from "@pinpoint/chart";
import { type Knowledge, load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import type { Rendering } from "@pinpoint/wording";

/** One of the project's invented charts. */
export const exampleChart = (name: string): Chart => {
  const file = new URL(`../../../../../examples/${name}.json`, import.meta.url);
  const read = readChartFile(readFileSync(file, "utf8"), { today: "2027-12-31" });
  if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join("\n"));
  return read.value;
};

const knowledge = load(readContentFiles());
if (!knowledge.ok) throw new Error(knowledge.problems.map(({ says }) => says).join("\n"));

/** The medicine of the project. */
export const ownKnowledge: Knowledge = knowledge.value;

export const rendering = (locale: "en" | "es" = "en"): Rendering => ({
  locale,
  reader: "clinician",
  knowledge: ownKnowledge,
});
