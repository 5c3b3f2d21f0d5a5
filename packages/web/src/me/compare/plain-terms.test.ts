import { describe, expect, it } from "vitest";
import { ownKnowledge } from "../../clinic/testing/example.ts";
import { plainComparator, plainMeasure, plainOutcome } from "./plain-terms.ts";

const results = [...ownKnowledge.treatments.values()].flatMap(({ id, results: all }) =>
  all.map((result) => ({ id, result })),
);
const counted = new Set(["responders", "rate-difference"]);

describe("the patient's words for published results", () => {
  it("exist for every share that is counted", () => {
    const without = results.filter(
      ({ result: { measure, outcome } }) => counted.has(measure) && plainOutcome(outcome, "en") === undefined,
    );
    expect(without.map(({ id, result }) => `${id}: ${result.outcome.en}`)).toEqual([]);
  });

  it("exist for every comparator", () => {
    const without = results.filter(
      ({ result: { comparator } }) => comparator && plainComparator(comparator, "es") === undefined,
    );
    expect(without.map(({ id, result }) => `${id}: ${result.comparator?.en}`)).toEqual([]);
  });

  it("exist for every scale", () => {
    const without = results.filter(
      ({ result: { measure, outcome } }) =>
        !counted.has(measure) && measure !== "time" && plainMeasure(outcome, "en") === undefined,
    );
    expect(without.map(({ id, result }) => `${id}: ${result.outcome.en}`)).toEqual([]);
  });

  it("never call a device that was taken out a gain", () => {
    expect(plainOutcome({ en: "Had the device taken out" }, "en")?.helps).toBe(false);
    expect(plainOutcome({ en: "Half or more of the pain gone" }, "en")?.helps).toBe(true);
  });
});

describe("a scale of pain that names function beside it", () => {
  it("is told as pain: an outcome that says function did not change is no gain of function", () => {
    expect(plainMeasure({ en: "Change of pain, 0 to 10; function did not change" }, "en")).toBe("pain");
  });
});
