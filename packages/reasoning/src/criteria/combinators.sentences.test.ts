/** What a combination says, rests on and still asks for. */
import { describe, expect, it } from "vitest";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const lab = (id: string, test: string, value: number): Written => ({
  id,
  kind: "lab",
  at: "2026-10-20",
  body: { test, value },
});
const inr = { lab: { test: "inr", atMost: 1.4 } };
const platelets = { lab: { test: "platelets", atLeast: 100 } };
const glucose = { lab: { test: "glucose", below: 250 } };
const good = lab("inr-1", "inr", 1.1);
const high = lab("inr-1", "inr", 2.6);
const many = lab("platelets-1", "platelets", 150);
const few = lab("platelets-1", "platelets", 60);
const asks = (test: string) => ({ record: "lab", says: { key: "need.lab", values: { test } } });
const verdict = (rule: object, ...entries: Written[]) => judge(rule, chartOf({}, ...entries));

describe("all of several", () => {
  const both = { allOf: [inr, platelets] };
  it("are met together, with how many, resting on the entries of each", () => {
    expect(verdict(both, good, many)).toMatchObject({
      is: "met",
      says: { key: "criterion.all", values: { met: 2, of: 2 } },
      because: ["inr-1", "platelets-1"],
      missing: [],
      parts: [{ is: "met" }, { is: "met" }],
    });
  });

  it("fail by the one that fails, which speaks and alone is rested on; nothing more is asked", () => {
    const verdictOfThree = verdict({ allOf: [inr, platelets, glucose] }, good, few);
    expect(verdictOfThree).toMatchObject({
      is: "unmet",
      says: { key: "criterion.lab.limit", values: { test: "platelets", result: "60", needed: 100 } },
      because: ["platelets-1"],
      missing: [],
    });
    expect(verdictOfThree.parts?.map(({ is }) => is)).toEqual(["met", "unmet", "unknown"]);
  });

  it("stay open while one is, and ask only for what is open", () => {
    expect(verdict(both, good)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.all", values: { met: 1, of: 2 } },
      because: [],
      missing: [asks("platelets")],
    });
  });

  it("rest once on an entry that two of them rest on", () => {
    expect(verdict({ allOf: [inr, { lab: { test: "inr", atLeast: 0.5 } }] }, good).because).toEqual(["inr-1"]);
  });
});

describe("any of several", () => {
  const either = { anyOf: [inr, platelets] };
  it("is met by the first that is, which speaks", () => {
    expect(verdict(either, high, many)).toMatchObject({
      is: "met",
      says: { values: { test: "platelets" } },
      because: ["platelets-1"],
      missing: [],
    });
  });

  it("is unmet only when none is left, and says how many were met", () => {
    expect(verdict(either, high, few)).toMatchObject({
      is: "unmet",
      says: { key: "criterion.any", values: { met: 0, of: 2 } },
      because: ["inr-1", "platelets-1"],
    });
    expect(verdict(either, high)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.any", values: { met: 0, of: 2 } },
      missing: [asks("platelets")],
    });
  });
});

describe("at least two of three", () => {
  const two = { atLeast: { n: 2, of: [inr, platelets, glucose] } };
  const sugar = lab("glucose-1", "glucose", 300);
  it("are met by two, whatever the third is, and say two of three", () => {
    expect(verdict(two, good, many)).toMatchObject({
      is: "met",
      says: { key: "criterion.at-least", values: { met: 2, of: 3, needed: 2 } },
      because: ["inr-1", "platelets-1"],
      missing: [],
    });
  });

  it("are open while two can still be reached, and unmet once they cannot", () => {
    expect(verdict(two, good, few)).toMatchObject({ is: "unknown", missing: [asks("glucose")] });
    expect(verdict(two, good, few, sugar)).toMatchObject({ is: "unmet", says: { values: { met: 1 } } });
  });
});

describe("the opposite", () => {
  it("turns met and unmet around and leaves what is open open, with the same sentence", () => {
    const not = { not: inr };
    expect(verdict(not, good)).toMatchObject({ is: "unmet", says: { key: "criterion.lab.limit" }, because: ["inr-1"] });
    expect(verdict(not, high).is).toBe("met");
    expect(verdict(not)).toMatchObject({ is: "unknown", missing: [asks("inr")] });
  });
});

describe("an exception", () => {
  const unless = { unless: { criterion: inr, exception: platelets } };
  it("that holds excuses, speaks for itself and keeps both parts", () => {
    const excused = verdict(unless, high, many);
    expect(excused).toMatchObject({
      is: "met",
      excused: true,
      says: { values: { test: "platelets" } },
      because: ["platelets-1"],
    });
    expect(excused.parts?.map(({ is }) => is)).toEqual(["unmet", "met"]);
  });

  it("is not needed where the criterion is met", () => {
    const plain = verdict(unless, good, many);
    expect(plain).toMatchObject({ is: "met", says: { values: { test: "inr" } }, because: ["inr-1"] });
    expect(plain.excused).toBeUndefined();
  });

  it("that fails as well leaves the criterion's own sentence, and open ones are both asked", () => {
    expect(verdict(unless, high, few)).toMatchObject({
      is: "unmet",
      says: { values: { test: "inr", result: "2.6" } },
      because: ["inr-1", "platelets-1"],
    });
    expect(verdict(unless)).toMatchObject({ is: "unknown", missing: [asks("inr"), asks("platelets")] });
    expect(verdict(unless, few)).toMatchObject({ is: "unknown", missing: [asks("inr")] });
  });

  it("inside a list of criteria marks the whole as excused, and only where the list is met", () => {
    expect(verdict({ allOf: [unless, glucose] }, high, many, lab("g", "glucose", 100))).toMatchObject({
      is: "met",
      excused: true,
    });
    expect(verdict({ allOf: [unless, glucose] }, high, many).excused).toBeUndefined();
    expect(verdict({ allOf: [inr, glucose] }, good, lab("g", "glucose", 100)).excused).toBeUndefined();
  });
});

describe("what was taken from the usual plan", () => {
  it("is said by a list for each part that assumes it", () => {
    const planned = { allOf: [{ technique: { sedation: ["none"] } }, { technique: { guidance: ["fluoroscopy"] } }] };
    const request = { assumed: new Set(["sedation", "guidance"] as const) };
    expect(judge(planned, chartOf({}), { request }).assumes).toEqual([
      { key: "assumes.sedation", values: { sedation: "none" } },
      { key: "assumes.guidance", values: { guidance: "fluoroscopy" } },
    ]);
    expect(judge(planned, chartOf({})).assumes).toBeUndefined();
  });
});

describe("the stage of a procedure", () => {
  const targets = [{ structure: "epidural-space", level: "L4-5" }] as const;
  const epidural = (at: string): Written => ({
    kind: "procedure",
    at,
    body: { procedure: "lumbar-interlaminar-esi", purpose: "therapeutic", targets },
  });
  const age = (fromAge: number) => ({ patient: { fromAge } });
  const stageOf = (stages: Record<string, object>, ...days: string[]) =>
    judge(
      { stage: { of: ["lumbar-interlaminar-esi"], ...stages } },
      chartOf({ birthDate: "1976-01-01" }, complaint(), ...days.map(epidural)),
      { on: "2026-10-26", request: { procedure: "lumbar-interlaminar-esi", targets } },
    );
  const met = age(18);
  const unmet = age(99);

  it("beyond twelve months from the first begins on the day after the year is over", () => {
    const stages = { repeat: met, second: met, beyond12m: unmet };
    expect(stageOf(stages, "2025-10-26").is).toBe("met");
    expect(stageOf(stages, "2025-10-25").is).toBe("unmet");
  });

  it("a second is judged as a repeat where the rule has no second, and as a first where it has neither", () => {
    expect(stageOf({ first: unmet, repeat: met }, "2026-05-01").is).toBe("met");
    expect(stageOf({ first: met }, "2026-05-01").is).toBe("met");
    expect(stageOf({ first: unmet }, "2026-05-01").is).toBe("unmet");
  });

  it("a repeat is judged as a second, and beyond a year as a repeat, a second, a first", () => {
    expect(stageOf({ first: unmet, second: met }, "2026-05-01", "2026-07-01").is).toBe("met");
    expect(stageOf({ first: met }, "2026-05-01", "2026-07-01").is).toBe("met");
    expect(stageOf({ first: unmet, second: unmet, repeat: met }, "2025-05-01").is).toBe("met");
    expect(stageOf({ first: unmet, second: met }, "2025-05-01").is).toBe("met");
    expect(stageOf({ first: unmet }, "2025-05-01").is).toBe("unmet");
  });

  it("of which the rule says nothing is met, and says which", () => {
    expect(stageOf({ repeat: unmet })).toMatchObject({
      is: "met",
      says: { key: "criterion.stage.nothing", values: { stage: "first" } },
      because: [],
      missing: [],
    });
  });

  it("counts one whose place nobody wrote: it may have been here", () => {
    const somewhere: Written = {
      kind: "procedure",
      at: "2026-05-01",
      body: { procedure: "lumbar-interlaminar-esi", purpose: "therapeutic", targets: [] },
    };
    const rule = { stage: { of: ["lumbar-interlaminar-esi"], first: met, second: unmet } };
    const request = { procedure: "lumbar-interlaminar-esi", targets } as const;
    expect(judge(rule, chartOf({}, somewhere), { request }).is).toBe("unmet");
  });
});

describe("the frame of a sentence", () => {
  it("names the row of the text, its title in both languages, its source and its class", () => {
    const framed = {
      ...inr,
      id: "X-1",
      label: { en: "Clotting", es: "Coagulación" },
      source: "cms-lcd-l34892",
      class: "secondary",
    };
    expect(verdict(framed, good)).toMatchObject({
      is: "met",
      id: "X-1",
      title: { key: "text", values: { en: "Clotting", es: "Coagulación" } },
      source: "cms-lcd-l34892",
      class: "secondary",
    });
    expect(verdict({ ...inr, id: "X-1" }, good)).toMatchObject({ is: "met", id: "X-1", because: ["inr-1"] });
  });

  it("leaves out what it does not name", () => {
    const bare = verdict(inr, good);
    expect([bare.id, bare.title, bare.source, bare.class]).toEqual([undefined, undefined, undefined, undefined]);
    const labelled = verdict({ ...inr, label: { en: "Clotting" } }, good);
    expect(labelled.title).toEqual({ key: "text", values: { en: "Clotting" } });
    expect([labelled.id, labelled.source, labelled.class]).toEqual([undefined, undefined, undefined]);
  });
});
