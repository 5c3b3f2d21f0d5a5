import { patterns as chartPatterns, type Region } from "@pinpoint/chart";
import { assess } from "@pinpoint/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testKnowledge } from "../public/testing/site.ts";
import { type Answers, told } from "./answers.ts";
import { chartOf } from "./chart-of.ts";
import { patterns } from "./patterns.ts";
import { knowledgeOf } from "./plain-knowledge.ts";
import { content, contentIn, today } from "./testing/walk.ts";

const regions: readonly Region[] = content.questions.regions.map(({ region }) => region);
const subset = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 3 });

const answers: fc.Arbitrary<Answers> = fc.record({
  warnings: subset(content.questions.warnings.map(({ id }) => id)),
  region: fc.constantFrom(...regions),
  side: fc.constantFrom("left", "right", "both", "midline"),
  age: fc.integer({ min: 18, max: 99 }),
  sex: fc.constantFrom("female", "male", "unknown"),
  since: fc.record({ count: fc.integer({ min: 0, max: 90 }), unit: fc.constantFrom("weeks", "months", "years") }),
  pattern: fc.constantFrom(...patterns),
  background: subset(content.questions.background.map(({ id }) => id)),
  findings: fc.dictionary(
    fc.constantFrom(...content.questions.questions.map(({ finding }) => finding)),
    fc.constantFrom(...told),
    { maxKeys: 8 },
  ),
});

const plain = knowledgeOf(JSON.parse(JSON.stringify(content.knowledge)));

/** All an assessment says but what the check leaves out on purpose: figures shown beside the main one, and the treatments. */
const read = (chart: Parameters<typeof assess>[0], knowledge: Parameters<typeof assess>[1]) => {
  const { alerts, generators, next, unlocalized } = assess(chart, knowledge, { asOf: today });
  return {
    alerts: alerts.map(({ id, urgency, because }) => ({ id, urgency, because })),
    generators: generators.map(({ id, state, probability, moved, confirmBy }) => ({
      id,
      state,
      probability,
      moved,
      confirmBy,
    })),
    next,
    unlocalized,
  };
};

describe("the knowledge in the browser", () => {
  it("gives the same assessment as the whole of it, whatever was told", () => {
    fc.assert(
      fc.property(answers, (one) => {
        const chart = chartOf(one, content, today);
        expect(read(chart, plain)).toEqual(read(chart, testKnowledge));
      }),
      { numRuns: 300 },
    );
  });

  it("carries no text but what the check shows", () => {
    expect(JSON.stringify(content.knowledge)).not.toMatch(/zygapophysial|cigapofisarias/);
  });

  it("names the patterns of the chart, all of them", () => {
    expect(patterns).toEqual(chartPatterns);
  });

  it("has every text in both languages", () => {
    const es = contentIn("es");
    for (const key of ["generators", "findings", "procedures", "alerts"] as const) {
      expect(Object.keys(es[key])).toEqual(Object.keys(content[key]));
      const missing = Object.keys(es[key]).filter((id) => es[key][id] === "" || es[key][id] === content[key][id]);
      expect(missing, key).toEqual([]);
    }
  });
});
