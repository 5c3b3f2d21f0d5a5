import type { Target } from "@pinpoint/chart";
import { criterionSchema } from "@pinpoint/knowledge";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { chartOf, complaint } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { compileCriterion } from "./compile-criterion.ts";
import type { Judge, Judging } from "./judge.ts";
import { once, readsOnlyDayAndSides } from "./once.ts";

const reads = (rule: object): boolean => readsOnlyDayAndSides(criterionSchema.parse(rule));
const age = { patient: { fromAge: 18 } };
const plan = { technique: { sedation: ["none"] } };

describe("what is the same for every treatment of a day and a side", () => {
  it.each([
    [{ attested: { that: ["record-complete"] } }],
    [{ chart: { complaint: { region: ["lumbar"] } } }],
    [{ conservativeCare: { minWeeks: 4 } }],
    [{ countPositive: { set: ["si-distraction", "si-compression"], min: 1 } }],
    [{ diagnosis: { anyOf: ["M54.5"] } }],
    [{ document: { kind: "letter-to-primary-care" } }],
    [{ duration: { atLeast: { value: 3, unit: "months" } } }],
    [{ finding: { anyOf: ["fever"], is: "absent" } }],
    [{ lab: { test: "inr", atMost: 1.4 } }],
    [{ medication: { kinds: ["opioid"] } }],
    [age],
    [{ allergy: { to: ["latex"] } }],
    [{ condition: { anyOf: ["lumbar-fusion"], is: "present" } }],
    [{ imaging: { modality: ["mri"] } }],
    [{ score: { instruments: ["odi"] } }],
  ])("is the answer to %o", (rule) => {
    expect(reads(rule)).toBe(true);
  });

  it.each([
    [plan],
    [{ levelCap: { max: 2 } }],
    [{ allergy: { planned: true } }],
    [{ condition: { anyOf: ["lumbar-fusion"], is: "present", sameLevel: true } }],
    [{ imaging: { modality: ["mri"], anyOf: ["disc-herniation"], concordant: "level" } }],
    [{ score: { instruments: ["nrs"], at: "each-block" } }],
  ])("is not the answer to %o, which reads the plan or its place", (rule) => {
    expect(reads(rule)).toBe(false);
  });

  it("is the answer to a combination only where it is to each part", () => {
    for (const word of ["allOf", "anyOf"]) {
      expect(reads({ [word]: [age, age] })).toBe(true);
      expect(reads({ [word]: [age, plan] })).toBe(false);
    }
    expect([reads({ atLeast: { n: 1, of: [age] } }), reads({ atLeast: { n: 1, of: [plan] } })]).toEqual([true, false]);
    expect([reads({ not: age }), reads({ not: plan })]).toEqual([true, false]);
    expect(reads({ unless: { criterion: age, exception: age } })).toBe(true);
    expect(reads({ unless: { criterion: age, exception: plan } })).toBe(false);
  });
});

describe("judging once", () => {
  const { index } = compile(knowledge);
  const chart = chartOf({}, complaint());
  const root = (side: "left" | "right" | "both"): Target => ({ structure: "nerve-root", level: "L5", side });
  const first = judgingOf(chart, { procedure: "lumbar-rfa", on: "2026-09-20", targets: [root("left")] });
  const for_ = (request: object, settles = first.settles): Judging => ({
    ...judgingOf(chart, { procedure: "lumbar-rfa", on: "2026-09-20", targets: [root("left")], ...request }),
    view: first.view,
    settles,
  });
  const counting = (judge: Judge): { readonly judge: Judge; readonly times: () => number } => {
    let times = 0;
    return {
      judge: (judging) => {
        times += 1;
        return judge(judging);
      },
      times: () => times,
    };
  };
  const compiled = (rule: object): Judge => compileCriterion(criterionSchema.parse(rule), { knowledge, index });
  const fever = { finding: { anyOf: ["fever"], is: "absent" } };

  it("gives the held answer to another treatment, and a new one for another day, side or chart", () => {
    const counted = counting(compiled(fever));
    const kept = once(counted.judge);
    kept(first);
    kept(for_({ procedure: "lumbar-medial-branch-block" }));
    expect(counted.times()).toBe(1);
    kept(for_({ on: "2026-09-21" }));
    kept(for_({ targets: [root("right")] }));
    kept(for_({ targets: [root("both")] }));
    kept(for_({ targets: [] }));
    expect(counted.times()).toBe(5);
    kept(judgingOf(chartOf({}), { procedure: "lumbar-rfa", on: "2026-09-20", targets: [root("left")] }));
    expect(counted.times()).toBe(6);
    kept(for_({ on: "2026-09-21" }));
    expect(counted.times()).toBe(6);
  });

  it("asks on behalf of the treatment that asks now, in its parts as well", () => {
    const kept = once(compiled({ allOf: [fever, age] }));
    expect(kept(first).missing[0]?.settles).toEqual(["lumbar-rfa"]);
    const other = kept(for_({}, ["caudal-esi"]));
    expect(other.missing.map(({ settles }) => settles)).toEqual([["caudal-esi"]]);
    expect(other.parts?.[0]?.missing[0]?.settles).toEqual(["caudal-esi"]);
    expect(other).toMatchObject({
      is: "unknown",
      says: { key: "criterion.all" },
      parts: [{ is: "unknown" }, { is: "met" }],
    });
  });

  it("leaves an answer without parts without parts, and one that is known as it is", () => {
    const open = once(compiled(fever));
    open(first);
    expect(open(for_({}, ["caudal-esi"])).parts).toBeUndefined();
    const known = once(compiled(age));
    expect(known(for_({}, ["caudal-esi"]))).toBe(known(first));
  });
});
