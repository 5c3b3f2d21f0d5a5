import type { Chart } from "@pinpoint/chart";
import type { Knowledge, Policy } from "@pinpoint/knowledge";
import { describe, expect, it } from "vitest";
import { confidentialAsk } from "../options/confidential.ts";
import { exampleChart, ownKnowledge } from "../testing/example.ts";
import { openedChart, withEntry } from "../testing/opened.ts";
import { type OwedFacts, owedFacts } from "./facts.ts";

const asOf = "2026-11-24";
const facet = exampleChart("facet-before-blocks");
const rowOf = (
  chart: Chart,
  treatment: string,
  knowledge: Knowledge = ownKnowledge,
  complete = true,
): OwedFacts | undefined =>
  owedFacts(openedChart(chart, "episode-1", { complete }), knowledge, asOf).find((one) => one.treatment === treatment);

const block = "lumbar-medial-branch-block";
const order = (procedure: string, planned?: { on: string }) => ({
  id: `order ${procedure}`.replaceAll(" ", "-"),
  kind: "order" as const,
  at: "2026-11-20",
  body: {
    procedure,
    purpose: "diagnostic" as const,
    targets: [{ structure: "facet-joint" as const, level: "L4-5" as const, side: "both" as const }],
    ...(planned && { planned }),
  },
});

describe("what a chart owes its payer", () => {
  it("is told of every likely procedure, and of no treatment without a needle or that does not fit", () => {
    const rows = owedFacts(openedChart(facet), ownKnowledge, asOf);
    expect(rows.map(({ treatment }) => treatment)).toContain(block);
    for (const { treatment } of rows) expect(ownKnowledge.treatments.get(treatment)?.kind).toBe("procedure");
    expect(rows.map(({ treatment }) => treatment)).not.toContain("si-joint-injection");
  });

  it("says coverage, authorization and packet, and what to obtain", () => {
    const row = rowOf(facet, block);
    expect(row?.payer).toEqual({ id: "medicare", state: "TX" });
    expect(row?.states.coverage).toEqual({ is: "met", label: null });
    expect(row?.needs.map(({ says }) => says.key)).toContain("need.place");
    expect(row?.day).toBeNull();
  });

  it("takes the day an open order plans", () => {
    const row = rowOf(withEntry(facet, order(block, { on: "2026-12-03" })), block);
    expect(row).toMatchObject({ ordered: true, day: { on: "2026-12-03", kind: "planned" } });
  });

  it("lists an order although its option does not fit, or the medicine has no row for it", () => {
    expect(rowOf(withEntry(facet, order("si-joint-injection")), "si-joint-injection")?.ordered).toBe(true);
    const unheard = rowOf(withEntry(facet, order("invented-procedure")), "invented-procedure");
    expect(unheard).toMatchObject({ generator: null, ordered: true, states: { coverage: { is: "unknown" } } });
  });

  it("forgets an order once its procedure was done", () => {
    const ordered = withEntry(facet, order(block));
    const done = withEntry(ordered, {
      id: "procedure-1",
      kind: "procedure",
      at: "2026-11-22",
      body: { ...order(block).body, order: order(block).id, painBefore: 7, painAfter: 6 },
    });
    expect(rowOf(ordered, block)?.ordered).toBe(true);
    expect(owedFacts(openedChart(done), ownKnowledge, asOf).some((one) => one.ordered)).toBe(false);
  });

  it("says the first free day where an interval is still running", () => {
    const rows = ["stenosis-on-apixaban", "radiculopathy-left-l5", "facet-two-blocks", "si-joint"].flatMap((name) =>
      owedFacts(openedChart(exampleChart(name)), ownKnowledge, asOf),
    );
    for (const { day } of rows) if (day?.kind === "free") expect(day.on > "2026-01-01").toBe(true);
    const early = withEntry(facet, {
      id: "procedure-2",
      kind: "procedure",
      at: "2026-11-20",
      body: { ...order(block).body, painBefore: 8, painAfter: 1 },
    });
    expect(rowOf(early, block)?.day).toEqual({ on: "2026-12-04", kind: "free" });
  });
});

/** The facet policy, asking besides that a PHQ-9 is low. */
const askingOfTheMind = (): Knowledge => {
  const asks = {
    word: "score" as const,
    parameters: { instruments: ["phq-9" as const], at: "now" as const, atMost: 9, unmeasured: "unknown" as const },
  };
  const policies = ownKnowledge.policies.map(
    (policy): Policy => ({
      ...policy,
      versions: policy.versions.map((version) => ({
        ...version,
        rules: version.rules.map((rule) => ({
          ...rule,
          covers: rule.covers ? { word: "allOf" as const, parts: [rule.covers, asks] } : asks,
        })),
      })),
    }),
  );
  return { ...ownKnowledge, policies };
};

describe("a coordinator's chart, without the scores of the mind", () => {
  const knowledge = askingOfTheMind();
  const phq = {
    id: "phq-1",
    kind: "score" as const,
    at: "2026-11-01",
    body: { instrument: "phq-9" as const, total: 15 },
  };
  it("leaves open what the score decides, where the whole chart says unmet", () => {
    const whole = rowOf(withEntry(facet, phq), block, knowledge);
    expect(whole?.states.coverage?.is).toBe("unmet");
    expect(whole?.reasons.map(({ key }) => key)).toEqual(["criterion.score.value"]);
    const kept = rowOf(facet, block, knowledge, false);
    expect(kept?.states.coverage?.is).toBe("unknown");
    expect(kept?.reasons).toEqual([]);
    expect(kept?.needs).toContainEqual(expect.objectContaining({ ask: confidentialAsk }));
    expect(kept?.needs.map(({ says }) => says.key)).not.toContain("need.scale");
  });
});
