import { describe, expect, it } from "vitest";
import { load } from "./load.ts";
import { readContentFiles } from "./read-content.ts";
import { knowledge } from "./testing/knowledge.ts";

const n18 = knowledge.bleedingRules.get("n18");
if (!n18) throw new Error("the rule set n18 is missing");

const cell = (drug: string, risk: "low" | "intermediate" | "high", row = 0): string => {
  const found = n18.holds.filter(({ drugs }) => drugs.includes(drug))[row]?.hold[risk];
  if (found === undefined || typeof found === "string") return found ?? "none";
  return `${found.value}${found.upTo ? `-${found.upTo}` : ""} ${found.unit}`;
};
const restart = (drug: string, risk: "low" | "intermediate" | "high"): string => {
  const found = n18.holds.find(({ drugs }) => drugs.includes(drug))?.restart[risk];
  return found ? `${found.value}${found.upTo ? `-${found.upTo}` : ""} ${found.unit}` : "none";
};
const riskOf = (rules: string, procedure: string): string | undefined =>
  knowledge.bleedingRules.get(rules)?.procedures.find(({ procedures }) => procedures.includes(procedure))?.risk;

describe("the rule set of the pain societies", () => {
  it("holds each drug as its table says: low, intermediate, high, restart after high", () => {
    const table: readonly (readonly [string, string, string, string, string])[] = [
      ["warfarin", "shared", "5 days", "5 days", "6 hours"],
      ["acenocoumarol", "shared", "3 days", "3 days", "24 hours"],
      ["enoxaparin", "12 hours", "12 hours", "12 hours", "12-24 hours"],
      ["dalteparin", "24 hours", "24 hours", "24 hours", "12-24 hours"],
      ["fondaparinux", "shared", "4 days", "4 days", "24 hours"],
      ["apixaban", "shared", "3 days", "3 days", "24 hours"],
      ["rivaroxaban", "shared", "3 days", "3 days", "24 hours"],
      ["edoxaban", "shared", "3 days", "3 days", "24 hours"],
      ["clopidogrel", "shared", "7 days", "7 days", "12-24 hours"],
      ["prasugrel", "shared", "7-10 days", "7-10 days", "24 hours"],
      ["ticagrelor", "shared", "5 days", "5-7 days", "24 hours"],
      ["cangrelor", "shared", "3 hours", "3 hours", "24 hours"],
      ["ticlopidine", "shared", "10-14 days", "10-14 days", "24 hours"],
      ["cilostazol", "continue", "continue", "2 days", "24 hours"],
      ["dipyridamole", "continue", "continue", "2 days", "none"],
      ["aspirin", "continue", "shared", "6 days", "24 hours"],
      ["abciximab", "2-5 days", "2-5 days", "2-5 days", "8-12 hours"],
      ["tirofiban", "8-24 hours", "8-24 hours", "8-24 hours", "8-12 hours"],
      ["alteplase", "48 hours", "48 hours", "avoid", "none"],
      ["argatroban", "shared", "avoid", "avoid", "none"],
      ["celecoxib", "continue", "continue", "continue", "none"],
      ["sertraline", "continue", "continue", "consider", "24 hours"],
      ["ginkgo", "continue", "continue", "consider", "24 hours"],
    ];
    expect(
      table.map(([drug]) => [
        drug,
        cell(drug, "low"),
        cell(drug, "intermediate"),
        cell(drug, "high"),
        restart(drug, "high"),
      ]),
    ).toEqual(table);
  });

  it("tells the doses and ways of one drug apart", () => {
    expect([0, 1].map((row) => cell("enoxaparin", "high", row))).toEqual(["12 hours", "24 hours"]);
    expect([0, 1].map((row) => cell("heparin", "high", row))).toEqual(["6 hours", "24 hours"]);
    expect([0, 1].map((row) => cell("heparin", "intermediate", row))).toEqual(["6 hours", "6 hours"]);
    expect([0, 1, 2].map((row) => cell("dabigatran", "high", row))).toEqual(["4 days", "5 days", "5-6 days"]);
    expect(cell("aspirin", "high", 1)).toBe("shared");
  });

  it("holds anti-inflammatory drugs by their half-lives before high risk", () => {
    const days = [
      "diclofenac",
      "ketorolac",
      "ibuprofen",
      "etodolac",
      "indomethacin",
      "naproxen",
      "meloxicam",
      "nabumetone",
      "oxaprozin",
      "piroxicam",
    ];
    expect(days.map((drug) => cell(drug, "high"))).toEqual(
      [1, 1, 1, 2, 2, 4, 4, 6, 10, 10].map((value) => `${value} days`),
    );
    expect(days.map((drug) => cell(drug, "intermediate"))).toEqual(days.map(() => "continue"));
  });

  it("has a row or a word for every drug that acts on clotting", () => {
    const without = knowledge.drugs.filter(
      ({ id, antithrombotic }) => antithrombotic !== "none" && !n18.holds.some(({ drugs }) => drugs.includes(id)),
    );
    // These it does not list: the prescriber decides, and that is said.
    expect(without.map(({ id }) => id).sort()).toEqual([
      "acalabrutinib",
      "anagrelide",
      "betrixaban",
      "bevacizumab",
      "ibrutinib",
      "icosapent",
      "pentosan",
      "pentoxifylline",
      "phenprocoumon",
      "tinzaparin",
      "vorapaxar",
      "zanubrutinib",
    ]);
  });

  it("classes procedures otherwise than the other rule set does", () => {
    expect(
      [
        "cervical-medial-branch-block",
        "lumbar-medial-branch-block",
        "lumbar-transforaminal-esi",
        "lumbar-interlaminar-esi",
        "scs-trial",
      ].map((one) => [riskOf("n18", one), riskOf("ipsis", one)]),
    ).toEqual([
      ["intermediate", "low"],
      ["low", "low"],
      ["intermediate", "intermediate"],
      ["intermediate", "high"],
      ["high", "high"],
    ]);
  });
});

describe("the content of the rules", () => {
  it("has each drug once", () => {
    const ids = knowledge.drugs.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("does not load a hold without its unit", () => {
    const files = readContentFiles().map((file) =>
      file.path === "bleeding-rules/n18.yaml"
        ? { ...file, text: file.text.replace("high: { value: 6, unit: days }", "high: { value: 6 }") }
        : file,
    );
    const read = load(files);
    expect(read.ok ? "" : read.problems[0]?.says).toMatch(/^bleeding-rules\/n18\.yaml:\d+: /);
  });

  it("does not load settings that name a rule set nobody wrote, nor a row for an unknown drug", () => {
    const without = (path: string, from: string, to: string) =>
      load(
        readContentFiles().map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file)),
      );
    const set = without("settings.yaml", "bleedingRuleSet: n18", "bleedingRuleSet: n19");
    expect(set.ok ? "" : set.problems[0]?.says).toMatch(/^settings\.yaml:\d+: .*n19/);
    const drug = without("bleeding-rules/n18.yaml", "drugs: [cilostazol]", "drugs: [cilostasol]");
    expect(drug.ok ? "" : drug.problems[0]?.says).toMatch(/^bleeding-rules\/n18\.yaml:\d+: .*cilostasol/);
  });

  it("has the warning signs that treatments name, in two languages", () => {
    for (const { name, notices, does } of knowledge.warningSigns.values())
      for (const text of [name, notices, does]) expect(text.es).toBeTruthy();
    expect(knowledge.warningSigns.size).toBe(18);
  });
});

describe("what the rule set may claim", () => {
  const rowOf = (procedure: string) => n18.procedures.find(({ procedures }) => procedures.includes(procedure));

  it("classes sympathetic blocks of a level, and a trial of a pump, by usual practice: the copy names neither", () => {
    for (const id of [
      "lumbar-sympathetic-block",
      "stellate-ganglion-block",
      "celiac-plexus-block",
      "superior-hypogastric-plexus-block",
      "ganglion-impar-block",
    ])
      expect([id, rowOf(id)?.risk, rowOf(id)?.class]).toEqual([id, "intermediate", "default"]);
    expect(rowOf("intrathecal-pump-trial")).toMatchObject({ risk: "high", listed: false, class: "default" });
    expect(rowOf("intrathecal-pump-implant")).toMatchObject({ risk: "high", listed: true, class: "secondary" });
  });

  it("cites for direct thrombin inhibitors the page that was read, not the pain societies", () => {
    expect(n18.holds.find(({ drugs }) => drugs.includes("argatroban"))?.source).toBe("openanesthesia-antithrombotics");
  });

  it("gives a ceiling whose cap nobody has confirmed as usual caution", () => {
    expect(knowledge.drugs.find(({ id }) => id === "ropivacaine")).toMatchObject({ class: "caution" });
    expect(knowledge.drugs.find(({ id }) => id === "bupivacaine")).toMatchObject({ class: "secondary" });
  });
});
