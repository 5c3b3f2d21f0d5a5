/** What holds for every criterion, whatever the chart says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartOf, complaint, findings, type Written } from "../testing/chart-of.ts";
import { judge, lowerJoints } from "../testing/judge.ts";

const day = fc.integer({ min: 1, max: 280 }).map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10));
const pain = fc.integer({ min: 0, max: 10 });

const block = fc.record({ at: day, before: pain, after: pain, side: fc.constantFrom("left", "right", "both") }).map(
  ({ at, before, after, side }): Written => ({
    kind: "procedure",
    at,
    body: {
      procedure: "lumbar-medial-branch-block",
      purpose: "diagnostic",
      targets: lowerJoints.map((joint) => ({ ...joint, side })),
      painBefore: before,
      painAfter: after,
    },
  }),
);
const therapy = fc.record({ at: day, relief: fc.integer({ min: 0, max: 100 }) }).map(
  ({ at, relief }): Written => ({
    kind: "therapy",
    at,
    body: { therapy: "physical-therapy", from: at, to: "2026-10-20", reliefPercent: relief },
  }),
);
const score = fc
  .record({ at: day, total: pain })
  .map(({ at, total }): Written => ({ kind: "score", at, body: { instrument: "nrs", total } }));
const inr = fc
  .record({ at: day, value: fc.integer({ min: 9, max: 40 }) })
  .map(({ at, value }): Written => ({ kind: "lab", at, body: { test: "inr", value: value / 10 } }));
const entry = fc.oneof(block, therapy, score, inr);
const entries = fc.array(entry, { maxLength: 12 });

const rules: Readonly<Record<string, { rule: object; reads: readonly string[] }>> = {
  duration: { rule: { duration: { atLeast: { value: 3, unit: "months" } } }, reads: ["complaint"] },
  conservativeCare: { rule: { conservativeCare: { minWeeks: 4 } }, reads: ["therapy", "medication"] },
  score: { rule: { score: { instruments: ["nrs"], atLeast: 5 } }, reads: ["score"] },
  lab: { rule: { lab: { test: "inr", atMost: 1.4 } }, reads: ["lab"] },
  interval: {
    rule: { interval: { procedures: ["lumbar-medial-branch-block"], min: { value: 2, unit: "weeks" } } },
    reads: ["procedure"],
  },
  frequencyCap: {
    rule: { frequencyCap: { procedures: ["lumbar-medial-branch-block"], max: 2, window: { rollingMonths: 12 } } },
    reads: ["procedure"],
  },
  priorResponse: {
    rule: {
      priorResponse: {
        procedures: ["lumbar-medial-branch-block"],
        measures: { anyOf: [{ pain: { minPercent: 80 } }] },
      },
    },
    reads: ["procedure", "relief"],
  },
  levelCap: { rule: { levelCap: { max: 2 } }, reads: [] },
  finding: { rule: { finding: { anyOf: ["fever", "history-of-cancer"], is: "absent" } }, reads: ["finding"] },
  attested: { rule: { attested: { that: ["no-implants"] } }, reads: ["attestation"] },
  allergy: { rule: { allergy: { to: ["iodinated contrast"] } }, reads: ["allergy", "attestation"] },
};
const names = fc.constantFrom(...Object.keys(rules));
const ruleOf = (name: string) => rules[name] ?? { rule: {}, reads: [] };

const base = [complaint(), ...findings("-fever", "-history-of-cancer")];
const unlike = (reads: readonly string[]): Written[] =>
  [
    { kind: "note", body: { text: "seen" } },
    { kind: "preference", body: { goal: "avoid-surgery" } },
    { kind: "measurement", body: { what: "pulse", value: 70, unit: "/min" } },
    { kind: "lab", body: { test: "crp", value: 3, unit: "mg/L" } },
    ...findings("-slump"),
  ].filter(({ kind }) => !reads.includes(kind) || kind === "lab" || kind === "finding");

const named = (list: readonly Written[]): Written[] => list.map((one, index) => ({ id: `e${index}`, ...one }));
const without = ({ because: _because, ...verdict }: ReturnType<typeof judge>) => verdict;

describe("criteria", () => {
  it("an entry that a criterion does not read never changes its verdict", () => {
    fc.assert(
      fc.property(names, entries, (name, list) => {
        const { rule, reads } = ruleOf(name);
        const before = judge(rule, chartOf({}, ...named([...base, ...list])));
        const after = judge(rule, chartOf({}, ...named([...base, ...list]), ...unlike(reads)));
        expect(without(after)).toEqual(without(before));
      }),
      { numRuns: 150 },
    );
  });

  it("the order of recording does not matter when the dates are given", () => {
    fc.assert(
      fc.property(
        names,
        fc.uniqueArray(entry, { maxLength: 10, selector: ({ kind, at }) => `${kind}${at}` }),
        (name, list) => {
          const { rule } = ruleOf(name);
          const written = named(list);
          const forward = judge(rule, chartOf({}, ...base, ...written));
          const backward = judge(rule, chartOf({}, ...base, ...[...written].reverse()));
          expect({ ...backward, because: [...backward.because].sort() }).toEqual({
            ...forward,
            because: [...forward.because].sort(),
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it("withdrawing an entry gives the verdict from before it", () => {
    fc.assert(
      fc.property(names, entries, entry, (name, list, extra) => {
        const { rule } = ruleOf(name);
        const before = judge(rule, chartOf({}, ...base, ...named(list)));
        const withdrawn = chartOf(
          {},
          ...base,
          ...named(list),
          { id: "extra", ...extra },
          {
            kind: "amendment",
            at: extra.at ?? "2026-09-14",
            body: { entry: "extra", action: "withdraw", why: "wrong patient" },
          },
        );
        expect(without(judge(rule, withdrawn))).toEqual(without(before));
      }),
      { numRuns: 150 },
    );
  });

  it("an unknown says what would settle it", () => {
    fc.assert(
      fc.property(names, entries, (name, list) => {
        const verdict = judge(ruleOf(name).rule, chartOf({}, ...named(list)));
        if (verdict.is === "unknown") expect(verdict.missing.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it("an unknown becomes met or unmet only by what it asked for", () => {
    fc.assert(
      fc.property(names, entries, entry, (name, list, extra) => {
        const { rule } = ruleOf(name);
        const before = judge(rule, chartOf({}, ...named(list)));
        if (before.is !== "unknown") return;
        const after = judge(rule, chartOf({}, ...named(list), { id: "extra", ...extra }));
        const asked = before.missing.map((need) => ("record" in need ? need.record : need.ask));
        const answers = [extra.kind, "test" in extra.body ? extra.body.test : undefined];
        const relief = extra.kind === "procedure" && asked.includes("relief");
        if (after.is !== "unknown") expect(relief || asked.some((one) => answers.includes(one))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
