import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { allOf, anyOf, atLeastOf, countOf } from "./join-verdicts.ts";
import { say } from "./says.ts";
import { chartOf, complaint, type Written } from "./testing/chart-of.ts";
import { knowledge } from "./testing/knowledge.ts";
import { all, any, atLeast, isOf, not, type Truth, verdict } from "./verdict.ts";

const asOf = "2026-10-26";
const ids = [
  ...new Set([...knowledge.findings.values()].filter(({ number }) => number === undefined).map(({ id }) => id)),
];
const backIds = ids.filter((id) =>
  ["lumbar", "sacral", "leg"].some((region) => knowledge.findings.get(id)?.regions.some((one) => one === region)),
);

const finding = fc.record({
  finding: fc.constantFrom(...backIds),
  result: fc.constantFrom("present", "absent"),
  side: fc.constantFrom("left", "right", "both"),
});
const someFindings = fc.uniqueArray(finding, { selector: ({ finding: id, side }) => `${id}${side}`, maxLength: 12 });
/** Of two words of one day on the same place the later one holds, so there the order does matter. */
const withoutContradictions = someFindings.map((list) =>
  list.filter(
    (one, index) =>
      !list.some(
        (other, place) => place < index && other.finding === one.finding && [one.side, other.side].includes("both"),
      ),
  ),
);
const someComplaint = fc.record({
  region: fc.constantFrom("lumbar", "sacral", "leg", "neck"),
  side: fc.constantFrom("left", "right", "both", "midline"),
  pattern: fc.constantFrom("axial", "radicular", "claudication", "widespread"),
});
const written = (list: readonly { finding: string; result: string; side: string }[]): Written[] =>
  list.map(({ finding: id, result, side }) => ({
    kind: "finding",
    body: { finding: id, result, site: { region: "leg", side } },
  }));
const truth = fc.constantFrom<Truth>(-1, 0, 1);

describe("the algebra of three values", () => {
  it("obeys De Morgan, and double negation is nothing", () => {
    fc.assert(
      fc.property(
        fc.array(truth, { minLength: 1 }),
        (parts) => not(all(parts)) === any(parts.map(not)) && parts.every((part) => not(not(part)) === part),
      ),
    );
  });

  it("at least all of them is all, at least one of them is any", () => {
    fc.assert(
      fc.property(
        fc.array(truth, { minLength: 1 }),
        (parts) => atLeast(parts.length, parts) === all(parts) && atLeast(1, parts) === any(parts),
      ),
    );
  });

  it("is the same when the parts are counted", () => {
    fc.assert(
      fc.property(fc.array(truth), fc.nat(4), (parts, n) => {
        const count = countOf(parts.map((part) => verdict(isOf(part), say("rule.not", {}))));
        return allOf(count) === all(parts) && anyOf(count) === any(parts) && atLeastOf(n, count) === atLeast(n, parts);
      }),
    );
  });

  it("learning what was unknown never turns met into unmet", () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1 }), fc.nat(), truth, (parts, at, learnt) => {
        const index = at % parts.length;
        if (parts[index] !== 0) return true;
        const before = all(parts);
        const after = all(parts.with(index, learnt));
        return before === 0 || before === after;
      }),
    );
  });
});

describe("an assessment, whatever the chart", () => {
  it("is the same for the same chart, whatever the order of what was found on one day", () => {
    fc.assert(
      fc.property(someComplaint, withoutContradictions, (body, list) => {
        const strip = (entries: readonly Written[]) => {
          const { generators, alerts, unlocalized } = assess(chartOf({}, complaint(body), ...entries), knowledge, {
            asOf,
          });
          const numbers = generators
            .map(({ id, probability, state }) => `${id} ${probability?.toFixed(6)} ${state}`)
            .sort();
          return JSON.stringify([numbers, alerts.map(({ id, urgency }) => `${id} ${urgency}`).sort(), unlocalized]);
        };
        return strip(written(list)) === strip(written(list.toReversed()));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every probability inside its interval, between 0 and 1, and every statement explains itself", () => {
    fc.assert(
      fc.property(someComplaint, someFindings, (body, list) => {
        const chart = chartOf({}, complaint(body), ...written(list));
        const entries = new Set(chart.entries.map(({ id }) => id));
        const assessment = assess(chart, knowledge, { asOf });
        for (const { probability, interval, moved, because } of assessment.generators) {
          if (probability !== null && interval !== null) {
            expect(interval[0]).toBeGreaterThanOrEqual(0);
            expect(interval[0]).toBeLessThanOrEqual(probability + 1e-6);
            expect(interval[1]).toBeGreaterThanOrEqual(probability - 1e-6);
            expect(interval[1]).toBeLessThanOrEqual(1);
          }
          for (const id of [...because, ...moved.flatMap((one) => one.because)]) expect(entries.has(id)).toBe(true);
          for (const { source } of moved) expect(knowledge.sources.has(source)).toBe(true);
        }
        for (const { gain } of assessment.next) expect(gain).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change when something is recorded that nobody measured, or that happens later", () => {
    fc.assert(
      fc.property(someComplaint, someFindings, (body, list) => {
        const base = [complaint(body), ...written(list)];
        const later: Written = {
          kind: "finding",
          at: "2026-11-01",
          body: { finding: "saddle-anesthesia", result: "present" },
        };
        const note: Written = { kind: "note", body: { text: "saddle numbness? not asked" } };
        const say = (entries: readonly Written[]) =>
          JSON.stringify(assess(chartOf({}, ...entries), knowledge, { asOf }));
        return say(base) === say([...base, note, later]);
      }),
      { numRuns: 30 },
    );
  });

  it("mirrors: with every left made right, each generator stands as before and each site is on the other side", () => {
    const mirror: Readonly<Record<string, string>> = { left: "right", right: "left" };
    const swap = (side: string) => mirror[side] ?? side;
    fc.assert(
      fc.property(someComplaint, someFindings, (body, list) => {
        const view = (entries: readonly Written[], turn: (side: string) => string) =>
          assess(chartOf({}, ...entries), knowledge, { asOf })
            .generators.map(
              ({ id, probability, state, sites }) =>
                `${id} ${probability} ${state} ${sites.map(({ level, side }) => `${level}${turn(side ?? "")}`).sort()}`,
            )
            .sort()
            .join("\n");
        const plain = view([complaint(body), ...written(list)], (side) => side);
        const mirrored = view(
          [
            complaint({ ...body, side: swap(body.side) }),
            ...written(list.map((one) => ({ ...one, side: swap(one.side) }))),
          ],
          swap,
        );
        return plain === mirrored;
      }),
      { numRuns: 60 },
    );
  });

  it("an entry that was withdrawn counts as never written", () => {
    const slr: Written = { id: "slr", kind: "finding", body: { finding: "saddle-anesthesia", result: "present" } };
    const withdrawn: Written = { kind: "amendment", body: { entry: "slr", action: "withdraw", why: "wrong patient" } };
    const read = (entries: readonly Written[]) =>
      JSON.stringify(assess(chartOf({}, complaint(), ...entries), knowledge, { asOf }));
    expect(read([slr, withdrawn])).toBe(read([]));
  });
});
