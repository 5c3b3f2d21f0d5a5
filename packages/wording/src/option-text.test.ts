import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { say, type Verdict } from "@pinpoint/reasoning";
import { describe, expect, it } from "vitest";
import type { Rendering } from "./knowledge-names.ts";
import type { Option } from "./option-kinds.ts";
import { optionLines } from "./option-text.ts";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error("the knowledge does not load");
const clinician = { locale: "en", reader: "clinician", knowledge: loaded.value } as const satisfies Rendering;

const verdict = (is: Verdict["is"], en: string, own: Partial<Verdict> = {}): Verdict => ({
  is,
  says: say("text", { en }),
  because: [],
  missing: [],
  ...own,
});
const met = verdict("met", "Fits");
const option = (own: Partial<Option>): Option => ({
  treatment: "lumbar-medial-branch-block",
  kind: "procedure",
  for: "lumbar-facet",
  readiness: "ready",
  owed: [],
  candidacy: met,
  safety: met,
  instructions: [],
  certainty: "very-low",
  expected: [],
  against: [],
  guidelines: [],
  risks: [],
  day: null,
  ...own,
});
const text = (options: readonly Option[], rendering: Rendering = clinician): string =>
  optionLines(options, rendering).join("\n");

const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");

describe("an option that is ready", () => {
  it("names its targets, its codes and the mark of each verdict", () => {
    const shown = text([
      option({
        targets: [{ structure: "medial-branch", level: "L3", side: "both" }],
        billable: { ...met, codes: ["64493-50"] },
        coverage: { ...met, policy: "L34892", source: "cgs-facet", class: "secondary" },
        authorization: verdict("unknown", "The place decides"),
      }),
    ]);
    expect(shown).toContain("Ready (1)\n  Lumbar medial branch block · Lumbar facet joint pain");
    expect(shown).toContain("L3 medial branch, both sides · 64493-50");
    expect(shown).toContain("● candidacy   ● safety\n");
    expect(shown).toContain("● coverage: L34892: Fits [cgs-facet] (second-hand)");
    expect(shown).toContain("◐ authorization: The place decides");
  });

  it("gives the part that bears the answer with its own source, not the count of all parts", () => {
    const failing = verdict("unmet", "Only 78.2 % relief, 80 % needed", {
      title: say("text", { en: "Second block" }),
      source: "cgs-facet",
      class: "evidence",
    });
    const coverage = { ...verdict("unmet", "9 of 11"), parts: [met, { ...failing, parts: [] }] };
    expect(text([option({ coverage })])).toContain(
      "○ coverage: Second block: only 78.2 % relief, 80 % needed [cgs-facet]",
    );
  });

  it("never cites usual practice, and calls a caution one", () => {
    const shown = text([
      option({
        safety: verdict("unknown", "Ask", { class: "caution" }),
        coverage: verdict("unmet", "No", { class: "default", source: "cgs-facet" }),
      }),
    ]);
    expect(shown).toContain("Ask (usual caution, source to be confirmed)");
    expect(shown).toContain("No (usual practice)");
    expect(shown).not.toContain("[cgs-facet]");
  });

  it("tells every other warning, each with its class, and nothing that is only not recorded", () => {
    const warning = (en: string): Verdict =>
      verdict("unknown", en, {
        class: "caution",
        missing: [{ record: "note", says: say("need.reason", { rule: "a-rule" }), settles: [] }],
      });
    const parts = [warning("First"), warning("Second"), verdict("unknown", "Not recorded"), verdict("met", "Clear")];
    const shown = text([option({ safety: { ...verdict("unknown", "2 of 4"), parts } })]).replaceAll(/\s+/g, " ");
    expect(shown).toContain("safety: First (usual caution, source to be confirmed)");
    expect(shown).toContain("Also: Second (usual caution, source to be confirmed) Certainty");
    const three = [...parts, verdict("unmet", "Forbidden", { source: "cgs-facet", class: "evidence" })];
    const refused = text([option({ safety: { ...verdict("unmet", "2 of 5"), parts: three } })]).replaceAll(/\s+/g, " ");
    expect(refused).toContain("○ safety: Forbidden [cgs-facet]");
    expect(refused).toMatch(/Also: · First .* · Second /);
  });

  it("says what a plan takes for granted, the targets apart", () => {
    const assumes = [
      say("assumes.guidance", { guidance: "fluoroscopy" }),
      say("assumes.sedation", { sedation: "none" }),
      say("assumes.targets", { targets: [] }),
    ];
    expect(text([option({ coverage: { ...met, assumes } })]).replaceAll(/\s+/g, " ")).toContain(
      "Usual plan, as no order says otherwise: under fluoroscopy, without sedation Certainty",
    );
  });

  it("shows a result between arms with its comparator before a change within one", () => {
    const result = {
      outcome: { en: "Pain, 0 to 10" },
      measure: "mean-difference",
      unit: "nrs-points",
      value: -0.18,
      interval: [-0.76, 0.4],
      at: { value: 3, unit: "months" },
      design: { en: "Trial" },
      population: { en: "Treated" },
      source: "juch-2017",
      class: "evidence",
    } as const satisfies Partial<Option["expected"][number]>;
    const shown = text([
      option({
        expected: [
          { ...result, effect: "within", interval: undefined, value: -2 },
          { ...result, effect: "between", comparator: { en: "exercise alone" }, interval: [-0.76, 0.4] },
        ],
      }),
    ]);
    expect(shown.replaceAll(/\s+/g, " ")).toContain(
      "Expect: Pain, 0 to 10, 3 months: -0.18 points of 10 (-0.76–0.4); against exercise alone [juch-2017] (+1 more)",
    );
  });

  it("stays within about a dozen lines and 80 columns but for what is to be done before, which is never cut", () => {
    const wordy = verdict("unknown", long, { source: "cgs-facet", class: "evidence" });
    const lines = optionLines(
      [
        option({
          safety: wordy,
          coverage: wordy,
          instructions: [1, 2, 3].map(() => ({ says: say("text", { en: long }), because: [], forPatient: false })),
          against: [{ says: say("text", { en: long }), source: "juch-2017", class: "evidence" }],
        }),
      ],
      clinician,
    );
    const toDo = lines.findIndex((line) => line.includes("To do:"));
    expect(lines.slice(toDo).join(" ")).toMatch(/word59\s+\(\+2/);
    expect(lines.indexOf("")).toBeLessThanOrEqual(18);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(lines.join("\n").match(/ … ?\n? *\[cgs-facet\]/g)).toHaveLength(2);
    expect(lines.join("\n")).toContain("[juch-2017]");
  });
});

describe("an option that is not ready", () => {
  const why = say("option.target.owed", { generator: "lumbar-facet", state: "possible", wanted: "confirmed" });

  it("says what is owed and how much more", () => {
    const owed = ["motor-deficit", "straight-leg-raise", "slump"].map((finding) => ({
      record: finding,
      says: say("need.finding", { finding }),
      settles: [],
    }));
    const lines = optionLines(
      [option({ readiness: "not-yet", why, owed, candidacy: verdict("unknown", "0 of 1") })],
      clinician,
    );
    const shown = lines.join("\n").replaceAll(/\s+/g, " ");
    expect(shown).toContain("Not yet (1) Lumbar medial branch block");
    expect(shown).toContain("◐ candidacy ● safety — Lumbar facet joint pain is only possible so far");
    expect(shown).toContain("→ Record whether present or absent: Motor deficit;");
    expect(shown).toContain("(+1 more)");
  });

  it("is only named where an open warning stands before it", () => {
    const waiting = ["lumbar-rfa", "lumbar-medial-branch-block"].map((treatment) =>
      option({
        treatment,
        readiness: "not-yet",
        why: say("option.alert-open", { alert: "cauda-equina", warning: "cauda-equina", urgency: "emergency" }),
      }),
    );
    const shown = text(waiting).replaceAll(/\s+/g, " ");
    expect(shown).toContain(
      "Wait for the warning above: Lumbar medial branch radiofrequency ablation; Lumbar medial branch block",
    );
    expect(shown).not.toContain("candidacy");
  });

  it("has one line where it does not fit, with the class of what decides", () => {
    const axial = say("text", { en: "Not axial" });
    const part = { ...verdict("unmet", ""), says: axial, class: "default" as const };
    const candidacy = { ...verdict("unmet", ""), says: axial, parts: [part] };
    expect(text([option({ readiness: "unsuitable", why: axial, candidacy })])).toContain(
      "Unsuitable (1)\n  × Lumbar medial branch block: Not axial (usual practice)",
    );
  });

  it("is said in Spanish too", () => {
    expect(text([option({ readiness: "not-yet", why })], { ...clinician, locale: "es" })).toContain("Todavía no (1)");
  });
});

it("a knowledge without treatments shows no table", () => {
  expect(optionLines([], clinician)).toEqual([]);
});
