import type { Knowledge } from "@pinpoint/knowledge";
import type { Signoff } from "@pinpoint/platform";
import { assess } from "@pinpoint/reasoning";
import { describe, expect, it } from "vitest";
import { exampleChart, ownKnowledge, rendering } from "../testing/example.ts";
import { openedChart } from "../testing/opened.ts";
import { countUses } from "./count-uses.ts";
import { knowledgeQuestion, knowledgeView } from "./list-view.ts";
import { rulesUsed, safetyRuleOf } from "./resting.ts";
import { ruleView } from "./rule-view.ts";
import { rulesOf } from "./rules.ts";
import { signedIds } from "./signed.ts";

const rules = rulesOf(ownKnowledge);
const signoff = (rule: string, digest = rules.get(rule)?.digest ?? "", name = "Invented physician"): Signoff => ({
  rule,
  digest,
  person: name,
  name,
  at: "2026-09-15T10:00:00.000Z",
  statement: "Read every row against the issuer's text.",
});

/** The knowledge with one number of one finding changed. */
const withOtherRatio = (): Knowledge => ({
  ...ownKnowledge,
  findings: new Map(
    [...ownKnowledge.findings].map(([id, finding]) => [
      id,
      { ...finding, moves: finding.moves.map((row) => (row.generator === "si-joint" ? { ...row, n: 12345 } : row)) },
    ]),
  ),
});

describe("the tables that are signed as rules", () => {
  const used = rulesUsed(
    assess(exampleChart("stenosis-on-apixaban"), ownKnowledge, { asOf: "2026-09-15" }),
    ownKnowledge,
  );

  it("are the rule sets on bleeding, the drugs, the opioid factors, the instruments and the settings", () => {
    for (const id of ["bleeding/n18", "bleeding/ipsis", "drugs/all", "settings/practice", "instrument/odi"])
      expect(rules.has(id), id).toBe(true);
    expect([...rules.keys()].filter((id) => id.startsWith("opioids/"))).toHaveLength(
      ownKnowledge.opioidFactorSets.length,
    );
  });

  it("say each of their rows in both languages", () => {
    for (const locale of ["en", "es"] as const)
      for (const id of ["bleeding/n18", "bleeding/ipsis", "drugs/all", "settings/practice", "instrument/odi"]) {
        const view = ruleView(id, [], "", rendering(locale));
        expect(view?.parts.flatMap(({ lines }) => lines).length, id).toBeGreaterThan(3);
      }
    const holds = ruleView("bleeding/n18", [], "", rendering())?.parts.find(({ name }) => name === "hazards");
    expect(holds?.lines).toHaveLength(ownKnowledge.bleedingRules.get("n18")?.holds.length ?? 0);
    const apixaban = holds?.lines.find(({ says }) => says.includes("Apixaban"));
    expect(apixaban?.of.map(({ says }) => says).join(" ")).toMatch(/Before, at low .* (72 h|3 days)/);
  });

  it("are what an epidural on apixaban rests on: the hold is open, and so is the rule set in it", () => {
    expect(used.get("bleeding/n18")).toBe("unknown");
    expect(used.has("bleeding/ipsis")).toBe(false);
    expect(used.get("settings/practice")).toBe("met");
  });
});

describe("the digest of a rule", () => {
  it("changes with what the rule says, and with nothing else", () => {
    const changed = rulesOf(withOtherRatio());
    const differing = [...rules.keys()].filter((id) => rules.get(id)?.digest !== changed.get(id)?.digest);
    expect(differing).toEqual(["generator/si-joint"]);
    expect(new Set([...rules.values()].map(({ digest }) => digest)).size).toBe(rules.size);
  });

  it("unsigns a rule that changed after it was signed, and says so", () => {
    const signed = [signoff("generator/si-joint"), signoff("alert/cauda-equina")];
    expect(signedIds(signed, ownKnowledge)).toEqual(["generator/si-joint", "alert/cauda-equina"]);
    const knowledge = withOtherRatio();
    expect(signedIds(signed, knowledge)).toEqual(["alert/cauda-equina"]);
    const view = knowledgeView(signed, knowledgeQuestion(new URL("http://x/?q=sacroiliac+joint+pain")), {
      ...rendering(),
      knowledge,
    });
    const row = view.groups.flatMap(({ rows }) => rows).find(({ id }) => id === "generator/si-joint");
    expect(row).toMatchObject({ signed: null, changed: true });
    const opened = ruleView("generator/si-joint", signed, "somebody", { ...rendering(), knowledge });
    expect(opened?.signatures).toEqual([]);
    expect(opened?.earlier).toMatchObject([{ name: "Invented physician" }]);
  });
});

describe("the list of rules", () => {
  const ask = (search: string, signed: readonly Signoff[] = []) =>
    knowledgeView(signed, knowledgeQuestion(new URL(`http://x/?${search}`)), rendering("es"));
  it("holds every rule once, grouped, and counts what is signed", () => {
    const view = ask("", [signoff("policy/medicare-facet"), signoff("policy/medicare-facet", undefined, "Another")]);
    expect(view.found).toBe(rules.size);
    expect(view.signed).toBe(1);
    expect(view.groups.map(({ kind }) => kind)).toEqual([
      "treatment",
      "policy",
      "program",
      "safety",
      "bleeding",
      "drugs",
      "opioids",
      "instrument",
      "settings",
      "alert",
      "generator",
    ]);
  });
  it("is narrowed by words without accents, by kind and by signature", () => {
    expect(ask("q=articulacion+sacroiliaca").found).toBeGreaterThan(0);
    expect(ask("kind=alert").groups.map(({ kind }) => kind)).toEqual(["alert"]);
    expect(ask("state=signed", [signoff("policy/medicare-facet")]).found).toBe(1);
    expect(ask("q=no+such+rule+anywhere").groups).toEqual([]);
  });
});

describe("the text of a rule", () => {
  it.each(["en", "es"] as const)("is there for every rule in %s, without a hole", (locale) => {
    for (const id of rules.keys()) {
      const view = ruleView(id, [], "", rendering(locale));
      const text = JSON.stringify(view?.parts);
      expect([id, view?.parts.length]).not.toEqual([id, 0]);
      expect([id, /undefined|\[object|NaN/.exec(text)?.[0]]).toEqual([id, undefined]);
    }
  });
  it("is of no rule that does not exist", () => {
    expect(ruleView("policy/nothing", [], "", rendering())).toBeUndefined();
  });
});

describe("the rules an assessment rests on", () => {
  const asOf = "2026-11-24";
  const facet = assess(exampleChart("facet-before-blocks"), ownKnowledge, { asOf });
  it("are its generators, alerts, treatments, the payer's policy, its programmes and the rules of safety", () => {
    const used = rulesUsed(facet, ownKnowledge);
    expect(used.get("treatment/lumbar-medial-branch-block")).toBe("ready");
    expect([...used.keys()]).toEqual(
      expect.arrayContaining(["generator/lumbar-facet", "policy/medicare-facet", "safety/infection-now"]),
    );
    for (const id of used.keys()) expect([id, rules.has(id)]).toEqual([id, true]);
    const alarm = rulesUsed(assess(exampleChart("cauda-equina"), ownKnowledge, { asOf }), ownKnowledge);
    expect(alarm.get("alert/cauda-equina")).toBe("raised");
  });
  it("tell a rule of safety from a treatment's own contraindication of the same name", () => {
    const [rule] = ownKnowledge.safetyRules;
    const verdict = {
      is: "met",
      says: { key: "criterion.session.met", values: {} },
      because: [],
      missing: [],
    } as const;
    const named = (en: string) => ({ ...verdict, id: rule?.id ?? "", title: { key: "text", values: { en } } as const });
    expect(safetyRuleOf(named(rule?.name.en ?? ""), "scs-trial", ownKnowledge)).toBe(`safety/${rule?.id}`);
    expect(safetyRuleOf(named("another sentence"), "scs-trial", ownKnowledge)).toBe("treatment/scs-trial");
  });
  it("are counted over the current patients", async () => {
    const charts = ["facet-before-blocks", "cauda-equina", "shoulder"].map((name) =>
      openedChart(exampleChart(name), name),
    );
    const count = (rule: string) => countUses(charts, rule, ownKnowledge, asOf);
    expect(await count("alert/cauda-equina")).toEqual({ patients: 3, resting: 1, by: [{ use: "raised", count: 1 }] });
    expect((await count("policy/medicare-facet")).resting).toBe(1);
  });
});
