import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChart } from "./chart-file.ts";
import {
  type InstrumentId,
  instrumentIds,
  scoreProblems,
  scoreTotal,
  standardErrorOf,
  startBackGroup,
  totalOf,
  totalRange,
} from "./instruments.ts";
import { jointTables, painInterferenceErrors, promisForms, promisTables } from "./interval-tables.ts";

const named = (values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [`item-${index + 1}`, value]));
const of = (instrument: InstrumentId, values: readonly number[], more: object = {}) =>
  scoreTotal({ instrument, answers: named(values), ...more });
const filled = (count: number, value: number): number[] => new Array<number>(count).fill(value);

describe("the total of a questionnaire", () => {
  it("Oswestry: percent of the answered sections, at least 8 of 10; 18 of 50 is 36 %", () => {
    expect(of("odi", [2, 2, 2, 2, 2, 2, 2, 2, 1, 1])).toBe(36);
    expect(of("odi", filled(8, 2))).toBe(40);
    expect(of("odi", filled(7, 2))).toBeUndefined();
  });
  it("Neck Disability Index: points of 50, two may be missing; 20 of 50 is 40 % and kept as 20", () => {
    expect(of("ndi", filled(10, 2))).toBe(20);
    expect(of("ndi", filled(8, 2))).toBe(20);
    expect(of("ndi", filled(7, 2))).toBeUndefined();
  });
  it("Roland-Morris: what is not answered is a no", () => {
    expect(of("rmdq-24", filled(9, 1))).toBe(9);
    expect(scoreTotal({ instrument: "rmdq-24", answers: {} })).toBeUndefined();
  });
  it("PEG: the mean of three, all needed", () => {
    expect(of("peg", [7, 7, 4])).toBe(6);
    expect(of("peg", [7, 7])).toBeUndefined();
  });
  it("Brief Pain Inventory: interference from 4 of 7, severity from all 4", () => {
    expect(of("bpi-interference", [4, 5, 6, 7])).toBe(5.5);
    expect(of("bpi-interference", [4, 5, 6])).toBeUndefined();
    expect(of("bpi-severity", [4, 5, 6])).toBeUndefined();
  });
  it("PHQ-9 and GAD-7: up to two missing are prorated, three are not", () => {
    expect(of("phq-9", [...filled(6, 1), 0])).toBeCloseTo((6 / 7) * 9);
    expect(of("phq-9", filled(6, 1))).toBeUndefined();
    expect(of("gad-7", filled(5, 2))).toBe(14);
    expect(of("gad-7", filled(4, 2))).toBeUndefined();
  });
  it("PHQ-9: a total that was written beside incomplete answers stands, and binds nobody", () => {
    const body = { instrument: "phq-9", answers: named(filled(8, 1)), total: 8 } as const;
    expect(scoreProblems(body)).toEqual([]);
    expect([scoreTotal(body), totalOf(body)]).toEqual([8, undefined]);
    expect(scoreProblems({ ...body, answers: named(filled(9, 1)) })).toMatchObject([{ field: "total" }]);
  });
  it("QuickDASH: (mean - 1) x 25, one of 11 may be missing", () => {
    expect(of("quick-dash", filled(11, 3))).toBe(50);
    expect(of("quick-dash", filled(10, 5))).toBe(100);
    expect(of("quick-dash", filled(9, 3))).toBeUndefined();
  });
  it("KOOS JR and HOOS JR: by table, higher is better; KOOS JR raw 15 is 50.012", () => {
    expect(of("koos-jr", [3, 2, 2, 2, 2, 2, 2])).toBe(50.012);
    expect([of("koos-jr", filled(7, 0)), of("koos-jr", filled(7, 4))]).toEqual([100, 0]);
    expect([of("hoos-jr", filled(6, 0)), of("hoos-jr", filled(6, 2)), of("hoos-jr", filled(6, 4))]).toEqual([
      100, 52.965, 0,
    ]);
    expect(of("koos-jr", filled(6, 2))).toBeUndefined();
  });
  it("Tampa scale of 17: four items count from the other end", () => {
    expect(of("tsk-17", filled(17, 1))).toBe(13 + 4 * 4);
    expect(of("tsk-17", [1, 1, 1, 4, 1, 1, 1, 4, 1, 1, 1, 4, 1, 1, 1, 4, 1])).toBe(17);
    expect(of("tsk-11", filled(11, 4))).toBe(44);
  });
  it("S-LANSS, ID Pain and painDETECT: items by their weights", () => {
    expect(of("s-lanss", filled(7, 1))).toBe(24);
    expect(of("s-lanss", [1, 0, 0, 0, 0, 1, 1])).toBe(13);
    expect(of("id-pain", [0, 0, 0, 0, 0, 1])).toBe(-1);
    expect(of("id-pain", [1, 1, 1, 1, 1, 0])).toBe(5);
    expect(of("pain-detect", [...filled(7, 5), 1, 2])).toBe(38);
    expect(of("pain-detect", [...filled(7, 0), -1, 0])).toBe(-1);
  });
  it("widespread pain and symptom severity: 19 areas, three symptoms of 0 to 3 and three of yes or no", () => {
    expect(of("wpi", [...filled(7, 1), ...filled(12, 0)])).toBe(7);
    expect(of("sss", [3, 3, 3, 1, 1, 1])).toBe(12);
    expect(scoreProblems({ instrument: "sss", answers: named([3, 3, 3, 2, 0, 0]) })).toMatchObject([
      { field: "answers.item-4" },
    ]);
  });
  it("Zurich: two may be missing of symptoms and of function, none of satisfaction", () => {
    expect(of("zurich-symptoms", filled(5, 3))).toBe(3);
    expect(of("zurich-symptoms", filled(4, 3))).toBeUndefined();
    expect(of("zurich-function", filled(3, 2))).toBe(2);
    expect(of("zurich-satisfaction", filled(5, 2))).toBeUndefined();
  });
  it("names no item by chance: what hangs on the item needs its name", () => {
    expect(scoreTotal({ instrument: "id-pain", answers: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 } })).toBeUndefined();
  });
});

describe("PROMIS short forms of four items", () => {
  const four = (values: readonly number[], form?: (typeof promisForms)[number]) =>
    scoreTotal({ instrument: "promis-physical-function", answers: named(values), form });
  it("give a T-score only where the form is named, from all four answers", () => {
    expect(four([3, 3, 3, 3], "4a-v1")).toBe(36.7);
    expect(four([3, 3, 3, 3])).toBeUndefined();
    expect(four([3, 3, 3], "4a-v1")).toBeUndefined();
  });
  it("keep the two versions of physical function apart", () => {
    expect([four([1, 1, 1, 1], "4a-v1"), four([1, 1, 1, 1], "4a-v2")]).toEqual([22.9, 22.5]);
  });
  it("count the last two items of sleep from the other end", () => {
    expect(of("promis-sleep", [1, 1, 5, 5], { form: "4a" })).toBe(32);
    expect(of("promis-sleep", [5, 5, 1, 1], { form: "4a" })).toBe(73.3);
  });
  it("refuse a form whose table is not known, and more items than it has", () => {
    const body = { instrument: "promis-pain-interference", answers: named(filled(4, 3)) } as const;
    expect(scoreProblems({ ...body, form: "4a-v2" })).toMatchObject([{ field: "form" }]);
    expect(scoreProblems({ ...body, form: "4a", answers: named(filled(6, 3)) })).toMatchObject([{ field: "answers" }]);
    expect(scoreProblems({ instrument: "peg", total: 5, form: "4a" })).toMatchObject([{ field: "form" }]);
  });
  it("carry the error of pain interference for one person, larger at both ends", () => {
    const error = (values: readonly number[]) =>
      standardErrorOf({ instrument: "promis-pain-interference", answers: named(values), form: "4a" });
    expect([error(filled(4, 1)), error(filled(4, 3)), error(filled(4, 5))]).toEqual([6.1, 1.8, 3.7]);
    expect(standardErrorOf({ instrument: "promis-sleep", answers: named(filled(4, 3)), form: "4a" })).toBeUndefined();
  });
});

describe("the groups of STarT Back", () => {
  const group = (...values: number[]) => startBackGroup({ instrument: "start-back", answers: named(values) });
  it("are low up to 3, medium from 4, and high from 4 of items 5 to 9", () => {
    expect(group(0, 0, 0, 0, 1, 1, 1, 0, 0)).toBe("low");
    expect(group(1, 1, 1, 1, 1, 1, 1, 0, 0)).toBe("medium");
    expect(group(0, 0, 0, 0, 1, 1, 1, 1, 0)).toBe("high");
  });
  it("are not told from a bare total or from eight answers", () => {
    expect(startBackGroup({ instrument: "start-back", total: 6 })).toBeUndefined();
    expect(group(1, 1, 1, 1, 1, 1, 1, 1)).toBeUndefined();
  });
});

const tables: readonly (readonly [string, readonly number[], number, number, number, "rises" | "falls"])[] = [
  ["KOOS JR", jointTables["koos-jr"], 29, 100, 0, "falls"],
  ["HOOS JR", jointTables["hoos-jr"], 25, 100, 0, "falls"],
  ["pain interference", promisTables["promis-pain-interference"]["4a"], 17, 41.6, 75.6, "rises"],
  ["physical function v1", promisTables["promis-physical-function"]["4a-v1"], 17, 22.9, 56.9, "rises"],
  ["physical function v2", promisTables["promis-physical-function"]["4a-v2"], 17, 22.5, 57, "rises"],
  ["sleep", promisTables["promis-sleep"]["4a"], 17, 32, 73.3, "rises"],
  ["depression", promisTables["promis-depression"]["4a"], 17, 41, 79.4, "rises"],
  ["anxiety", promisTables["promis-anxiety"]["4a"], 17, 40.3, 81.6, "rises"],
  ["fatigue", promisTables["promis-fatigue"]["4a"], 17, 33.7, 75.8, "rises"],
  ["social", promisTables["promis-social"]["4a"], 17, 27.5, 64.2, "rises"],
];

describe("every table", () => {
  it("stands in this list", () => {
    const forms = Object.values(promisTables).flatMap((one) => Object.values(one));
    expect(tables).toHaveLength(forms.length + Object.keys(jointTables).length);
  });
  it.each(tables)("%s: has a value for each raw sum, both ends right, and never turns back", (...row) => {
    const [, table, length, first, last, way] = row;
    expect([table.length, table[0], table.at(-1)]).toEqual([length, first, last]);
    for (const [index, value] of table.entries())
      if (index > 0) expect(Math.sign(value - (table[index - 1] ?? value))).toBe(way === "rises" ? 1 : -1);
  });
  it("of errors has one for each raw sum, and the least in the middle", () => {
    expect(painInterferenceErrors).toHaveLength(17);
    expect(Math.min(...painInterferenceErrors)).toBe(painInterferenceErrors[8]);
  });
});

const anyScore = fc.record({
  instrument: fc.constantFrom(...instrumentIds),
  values: fc.array(fc.integer({ min: -1, max: 10 }), { minLength: 1, maxLength: 26 }),
  form: fc.option(fc.constantFrom(...promisForms), { nil: undefined }),
});

/** Instruments with their number of items and the range of one. */
const fullForms: readonly (readonly [InstrumentId, number, number, number])[] = [
  ["odi", 10, 0, 5],
  ["ndi", 10, 0, 5],
  ["rmdq-24", 24, 0, 1],
  ["phq-9", 9, 0, 3],
  ["gad-7", 7, 0, 3],
  ["pcs", 13, 0, 4],
  ["tsk-17", 17, 1, 4],
  ["quick-dash", 11, 1, 5],
  ["koos-jr", 7, 0, 4],
  ["hoos-jr", 6, 0, 4],
  ["s-lanss", 7, 0, 1],
  ["id-pain", 6, 0, 1],
  ["zurich-symptoms", 7, 1, 5],
  ["promis-sleep", 4, 1, 5],
  ["promis-pain-interference", 4, 1, 5],
];

describe("whatever is answered", () => {
  it("gives a total in range, or none", () => {
    fc.assert(
      fc.property(anyScore, ({ instrument, values, form }) => {
        const total = of(instrument, values, { form });
        const [low, high] = totalRange(instrument);
        if (total !== undefined) expect(total >= low && total <= high).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  it.each(fullForms)("%s: gives the same total in whatever order the answers stand", (instrument, count, min, max) => {
    const answers = fc.array(fc.integer({ min, max }), { minLength: count, maxLength: count });
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat(1000)), (values, keys) => {
        const entries = Object.entries(named(values));
        const mixed = entries
          .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        const total = scoreTotal({ instrument, answers: named(values), form: "4a" });
        expect(total).toBeDefined();
        expect(scoreTotal({ instrument, answers: Object.fromEntries(mixed), form: "4a" })).toBeCloseTo(total ?? 0, 9);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a chart file written before a questionnaire was scored here", () => {
  const read = (body: object) =>
    readChart(
      { patient: { birthDate: "1968-04-02", sex: "female" }, entries: [{ kind: "score", at: "2026-09-14", body }] },
      { today: "2026-11-24" },
    );
  it.each([
    ["a total of every kind alone", { instrument: "promis-fatigue", total: 58.8 }],
    [
      "a total beside answers kept in another way",
      { instrument: "koos-jr", total: 61, answers: { pain: 80, adl: 70 } },
    ],
    ["answers of a longer form without a total", { instrument: "promis-social", answers: named(filled(8, 3)) }],
    ["a total and incomplete answers", { instrument: "gad-7", total: 9, answers: named(filled(6, 1)) }],
  ])("still reads: %s", (_, body) => expect(read(body)).toMatchObject({ ok: true }));
  it("keeps the total that was written", () => {
    expect(scoreTotal({ instrument: "quick-dash", total: 45, answers: named(filled(11, 1)) })).toBe(45);
  });
});
