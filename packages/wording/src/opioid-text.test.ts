import { readFileSync } from "node:fs";
import { readChartFile } from "@pinpoint/chart";
import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { assess } from "@pinpoint/reasoning";
import { describe, expect, it } from "vitest";
import { assessmentText } from "./assessment-text.ts";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error("the knowledge does not load");
const knowledge = loaded.value;

const printed = (example: string, locale: "en" | "es"): string => {
  const file = readFileSync(new URL(`../../../examples/${example}.json`, import.meta.url), "utf8");
  const chart = readChartFile(file, { today: "2026-11-24" });
  if (!chart.ok) throw new Error(example);
  const assessment = assess(chart.value, knowledge, { asOf: "2026-09-15" });
  return assessmentText(assessment, chart.value, { locale, reader: "clinician", knowledge }).replaceAll(/\s+/g, " ");
};

describe("opioids on the printed page", () => {
  it("40 mg of oxycodone a day are 60 MME: the flag at 50 offers naloxone, with pregabalin the more so", () => {
    expect(printed("psps2-stimulator-trial", "en")).toMatch(
      /OPIOIDS 60 MME a day .*?naloxone .*?\[cdc-2022-opioids\].*? pregabalin.*?naloxone/,
    );
    expect(printed("psps2-stimulator-trial", "es")).toContain("OPIOIDES 60 MME al día");
  });

  it("are not named where nobody takes any", () => {
    expect(printed("si-joint", "en")).not.toContain("OPIOIDS");
  });
});
