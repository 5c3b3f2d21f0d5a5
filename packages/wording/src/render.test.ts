import { readdirSync, readFileSync } from "node:fs";
import { readChartFile } from "@pinpoint/chart";
import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { assess, say } from "@pinpoint/reasoning";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { assessmentJson } from "./assessment-json.ts";
import { assessmentText } from "./assessment-text.ts";
import { hasMessage, locales, messageKeys, patternOf } from "./catalogue.ts";
import type { Rendering } from "./knowledge-names.ts";
import { percentText, probabilityText } from "./numbers.ts";
import { render } from "./render.ts";
import { targetsText } from "./target-text.ts";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error("the knowledge does not load");
const knowledge = loaded.value;
const clinician = { locale: "en", reader: "clinician", knowledge } as const satisfies Rendering;

/** The keys a file of the engine's sentences declares. */
const keysIn = (file: URL): string[] =>
  [
    ...readFileSync(file, "utf8").matchAll(/^ {2}"?([a-z][\w.-]*)"?:([^;]*(?:\{[^}]*\})?[^;]*(?:;[^}\n]*\})?);$/gm),
  ].flatMap(([, key]) => key ?? []);

const sentencesAt = new URL("../../reasoning/src/", import.meta.url);
const files = readdirSync(sentencesAt).filter((name) => /^says[\w-]*\.ts$/.test(name));
const declared = new Map(files.map((name) => [name, keysIn(new URL(name, sentencesAt))]));

describe("every sentence of the engine", () => {
  it("is read from every file that declares sentences", () => {
    expect(files).toEqual(expect.arrayContaining(["says.ts", "says-of-criteria.ts", "says-of-options.ts"]));
    for (const keys of declared.values()) expect(keys.length).toBeGreaterThan(2);
  });

  it.each(files)("%s: each has an English and a Spanish text", (name) => {
    const keys = declared.get(name) ?? [];
    for (const locale of locales) {
      const missing = keys.filter((key) => !hasMessage(key, locale));
      expect({ locale, missing }).toEqual({ locale, missing: [] });
    }
  });

  it("has no text left over, and what is told a patient in English is told in Spanish", () => {
    const known = new Set([...declared.values()].flat());
    expect(messageKeys.filter((key) => !known.has(key.replace("@patient", "")))).toEqual([]);
    expect(messageKeys.filter((key) => !hasMessage(key, "es"))).toEqual([]);
  });

  it.each(messageKeys)("%s is a message that formats", (key) => {
    for (const locale of locales) {
      const { pattern } = patternOf(
        key.replace("@patient", ""),
        locale,
        key.endsWith("@patient") ? "patient" : "clinician",
      );
      expect(() => new IntlMessageFormat(pattern, locale)).not.toThrow();
    }
  });
});

describe("numbers keep their meaning in words", () => {
  it("relief is cut, never rounded up to a threshold", () => {
    expect([percentText(79.96, "en"), percentText(78.205, "en"), percentText(80, "en")]).toEqual([
      "79.9 %",
      "78.2 %",
      "80 %",
    ]);
  });

  it("what is possible is never 0 and what is not certain never 100", () => {
    expect([probabilityText(0.002, "en"), probabilityText(0.998, "en"), probabilityText(0, "en")]).toEqual([
      "< 1 %",
      "> 99 %",
      "0 %",
    ]);
  });

  it("a likelihood ratio of .05 is not 0.1", () => {
    expect(
      render(
        say("moved.absent", {
          finding: "midline-low-back-pain",
          assumedSide: "none",
          lr: 0.049,
          low: 0.016,
          high: 0.15,
        }),
        clinician,
      ),
    ).toContain("0.049");
  });
});

describe("places", () => {
  it("the side is said once when all share it, and with each when they differ", () => {
    const branches = [
      { structure: "medial-branch", level: "L3", side: "both" },
      { structure: "medial-branch", level: "L4", side: "both" },
      { structure: "dorsal-ramus", level: "L5", side: "both" },
    ] as const;
    expect(targetsText(branches, "en")).toBe("L3 and L4 medial branch, L5 dorsal ramus, both sides");
    expect(
      targetsText(
        [
          { structure: "facet-joint", level: "L4-5", side: "left" },
          { structure: "facet-joint", level: "L5-S1", side: "right" },
        ],
        "en",
      ),
    ).toBe("L4-5 facet joint left, L5-S1 facet joint right");
  });
});

describe("a whole assessment", () => {
  const chart = readChartFile(readFileSync(new URL("../../../examples/si-joint.json", import.meta.url), "utf8"), {
    today: "2026-11-24",
  });
  if (!chart.ok) throw new Error("the example does not read");
  const assessment = assess(chart.value, knowledge, { asOf: "2026-09-15" });

  it("as JSON has every statement rendered with its key beside it", () => {
    const json = JSON.stringify(assessmentJson(assessment, clinician));
    expect(json).toContain('"key":"moved.count"');
    expect(json).not.toContain('"values"');
  });

  it("as text names the joint, the side, the number and the source, in both languages", () => {
    const text = assessmentText(assessment, chart.value, clinician);
    for (const part of [
      "sacroiliac joint, right",
      "48 % (33–65)",
      "4 of 6 tests positive",
      "laslett-2005",
      "Another source gives: 41 %",
      "Not localized",
    ])
      expect(text).toContain(part);
    expect(assessmentText(assessment, chart.value, { ...clinician, locale: "es" })).toContain(
      "4 de 6 pruebas positivas",
    );
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("an alert", () => {
  it("says at each urgency what is done then", () => {
    const at = (urgency: "emergency" | "same-day" | "two-weeks", reader: "clinician" | "patient") =>
      render(say("alert", { alert: "vascular-claudication", urgency }), { ...clinician, reader });
    expect(at("emergency", "clinician")).toMatch(/emergency department now/);
    expect(at("same-day", "clinician")).toMatch(/vascular surgery today/);
    expect(at("two-weeks", "clinician")).toMatch(/within two weeks/);
    expect(at("emergency", "patient")).toMatch(/Go to an emergency department now/);
    expect(at("two-weeks", "patient")).toMatch(/within two weeks/);
    expect(at("emergency", "clinician")).not.toBe(at("same-day", "clinician"));
  });

  it("stands before an option by its name for a clinician, and with what to do for a patient", () => {
    const open = say("option.alert-open", {
      alert: "vascular-claudication",
      warning: "vascular-claudication",
      urgency: "emergency",
    });
    expect(render(open, clinician)).toBe("Act on the warning first: Arterial disease of the leg");
    expect(render(open, { ...clinician, reader: "patient" })).toMatch(/Go to an emergency department now/);
  });

  it("of one urgency says the words of the whole alert", () => {
    expect(render(say("alert", { alert: "pelvic-nerve-mass", urgency: "two-weeks" }), clinician)).toMatch(/MRI/);
  });
});
