import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const set = ["si-distraction", "si-compression", "si-thigh-thrust", "si-gaenslen", "si-sacral-thrust"];
const test = (finding: string, result: string, side?: "left" | "right", at = "2026-09-14"): Written => ({
  id: `${finding}-${side ?? "none"}-${at}`,
  kind: "finding",
  at,
  body: { finding: `si-${finding}`, result, ...(side ? { site: { structure: "si-joint", side } } : {}) },
});
const joint = (side: "left" | "right" | "both" | undefined) => [
  { structure: "si-joint" as const, ...(side ? { side } : {}) },
];
const verdict = (more: object, side: "left" | "right" | "both" | undefined, ...entries: Written[]) =>
  judge({ countPositive: { set, min: 3, ...more } }, chartOf({}, ...entries), {
    request: { procedure: "si-joint-injection", targets: joint(side) },
  });
const onLeft = (...results: string[]): Written[] =>
  ["distraction", "compression", "thigh-thrust", "gaenslen", "sacral-thrust"]
    .slice(0, results.length)
    .map((name, at) => test(name, results[at] ?? "absent", "left"));

describe("three positive of five tests", () => {
  it("are met by three, with how many were done, resting on all that was tested", () => {
    const three = verdict({}, "left", ...onLeft("present", "present", "absent", "present"));
    expect(three).toMatchObject({
      is: "met",
      says: { key: "criterion.count.met", values: { positive: 3, done: 4, needed: 3, of: 5 } },
      missing: [],
    });
    expect(three.because).toEqual([
      "distraction-left-2026-09-14",
      "compression-left-2026-09-14",
      "thigh-thrust-left-2026-09-14",
      "gaenslen-left-2026-09-14",
    ]);
  });

  it("are open while three can still be reached, and ask for the tests nobody did", () => {
    expect(verdict({}, "left", ...onLeft("present", "absent", "absent"))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.count.unknown", values: { positive: 1, done: 3, needed: 3, of: 5 } },
      because: ["distraction-left-2026-09-14", "compression-left-2026-09-14", "thigh-thrust-left-2026-09-14"],
      missing: [
        { record: "si-gaenslen", says: { key: "need.finding", values: { finding: "si-gaenslen" } } },
        { record: "si-sacral-thrust", settles: ["lumbar-rfa"] },
      ],
    });
  });

  it("are unmet once three can no longer be reached", () => {
    expect(verdict({}, "left", ...onLeft("absent", "absent", "absent"))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.count.unmet", values: { positive: 0, done: 3, needed: 3, of: 5 } },
      because: ["distraction-left-2026-09-14", "compression-left-2026-09-14", "thigh-thrust-left-2026-09-14"],
      missing: [],
    });
    expect(verdict({}, "left", ...onLeft("present", "present", "absent", "absent", "absent")).is).toBe("unmet");
  });
});

describe("the side of the tests", () => {
  const left = onLeft("present", "present", "present");
  it("is the one that is asked for", () => {
    expect(verdict({}, "left", ...left).is).toBe("met");
    expect(verdict({}, "right", ...left)).toMatchObject({ is: "unknown", says: { values: { positive: 0, done: 0 } } });
  });

  it("the worse one answers where both are asked for, whichever it is", () => {
    const right = ["distraction", "compression", "thigh-thrust"].map((name) => test(name, "absent", "right"));
    expect(verdict({}, "both", ...left)).toMatchObject({ is: "unknown", says: { values: { positive: 0 } } });
    expect(verdict({}, "both", ...left, ...right)).toMatchObject({ is: "unmet", says: { values: { done: 3 } } });
    const swapped = [...left, ...right].map(({ body, ...entry }) => {
      const { site, ...rest } = body as { site: { structure: string; side: string } };
      return { ...entry, body: { ...rest, site: { ...site, side: site.side === "left" ? "right" : "left" } } };
    });
    expect(verdict({}, "both", ...swapped).is).toBe("unmet");
  });

  it("is of no account where the request names none", () => {
    expect(verdict({}, undefined, ...left).is).toBe("met");
  });
});

describe("tests of one visit", () => {
  const earlier = ["distraction", "compression"].map((name) => test(name, "present", "left", "2026-08-01"));
  const today = ["thigh-thrust", "gaenslen"].map((name) => test(name, "present", "left"));
  it("do not count with those of an earlier one, which have to be done again", () => {
    expect(verdict({}, "left", ...earlier, ...today).is).toBe("met");
    const same = verdict({ sameVisit: true }, "left", ...earlier, ...today);
    expect(same).toMatchObject({ is: "unknown", says: { values: { positive: 2, done: 2 } } });
    expect(same.because).toEqual(["thigh-thrust-left-2026-09-14", "gaenslen-left-2026-09-14"]);
    expect(same.missing.map((need) => ("record" in need ? need.record : ""))).toEqual([
      "si-distraction",
      "si-compression",
      "si-sacral-thrust",
    ]);
  });

  it("are those of the newest visit, whatever the order they are listed in", () => {
    const newest = ["distraction", "compression", "thigh-thrust"].map((name) => test(name, "present", "left"));
    const old = test("gaenslen", "absent", "left", "2026-08-01");
    expect(verdict({ sameVisit: true }, "left", ...newest, old).is).toBe("met");
  });
});
