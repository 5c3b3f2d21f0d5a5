import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const course = (id: string, body: object, at = "2026-09-14"): Written => ({ id, kind: "therapy", at, body });
const therapy = (id: string, from: string, to: string | undefined, more: object = {}): Written =>
  course(id, { therapy: "physical-therapy", from, ...(to === undefined ? {} : { to }), reliefPercent: 10, ...more });
const drug = (id: string, name: string, body: object = {}): Written => ({
  id,
  kind: "medication",
  body: { drug: name, from: "2026-03-01", to: "2026-06-01", ...body },
});
const verdict = (rule: object, ...entries: Written[]) => judge({ conservativeCare: rule }, chartOf({}, ...entries));
const fourWeeks = { minWeeks: 4 };
const ask = (weeks: number) => [
  { record: "therapy", says: { key: "need.care", values: { weeks } }, settles: ["lumbar-rfa"] },
];

describe("how long care lasted", () => {
  it("is said in whole weeks beside those needed", () => {
    expect(verdict(fourWeeks, therapy("pt", "2026-03-01", "2026-04-04"))).toMatchObject({
      is: "met",
      says: { key: "criterion.care.long-enough", values: { weeks: 4, needed: 4 } },
      because: ["pt"],
      missing: [],
    });
    expect(verdict(fourWeeks, therapy("pt", "2026-03-01", "2026-03-28"))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.care.short", values: { weeks: 3, needed: 4 } },
      because: ["pt"],
    });
  });

  it("is not known where there is none", () => {
    expect(verdict(fourWeeks)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.care.none", values: { needed: 4 } },
      because: [],
      missing: ask(4),
    });
  });

  it("is open where a month alone would be enough only at its widest", () => {
    const open = {
      is: "unknown",
      says: { key: "criterion.care.undated", values: { weeks: 1, needed: 4 } },
      because: ["pt"],
      missing: ask(4),
    };
    expect(verdict(fourWeeks, therapy("pt", "2026-03", "2026-04-08"))).toMatchObject(open);
    expect(verdict(fourWeeks, therapy("pt", "2026-03", "2026-04-27")).is).toBe("unknown");
    expect(verdict(fourWeeks, therapy("pt", "2026-03", "2026-03-20")).is).toBe("unmet");
    expect(verdict(fourWeeks, therapy("pt", "2026-03", "2026-05")).is).toBe("met");
  });

  it("without a beginning is undated, and with one alone goes on until the day of service", () => {
    expect(
      verdict(fourWeeks, course("pt", { therapy: "physical-therapy", to: "2026-05-01", reliefPercent: 0 })),
    ).toMatchObject({
      is: "unknown",
      says: { key: "criterion.care.undated", values: { weeks: 0 } },
    });
    expect(verdict(fourWeeks, therapy("pt", "2026-09-28", undefined)).is).toBe("met");
    expect(verdict(fourWeeks, therapy("pt", "2026-09-29", undefined)).is).toBe("unmet");
  });

  it("is open at its widest from the very day that would be enough, and known for a single day", () => {
    expect(verdict(fourWeeks, therapy("pt", "2026-03", "2026-03-29")).is).toBe("unknown");
    expect(verdict(fourWeeks, therapy("pt", "2026-03", "2026-03-28")).is).toBe("unmet");
    expect(verdict(fourWeeks, therapy("pt", "2026-03-01", "2026-03-01")).is).toBe("unmet");
    expect(verdict(fourWeeks, drug("d", "ibuprofen", { from: "2026-03", to: "2026-04-08" })).says.key).toBe(
      "criterion.care.undated",
    );
  });

  it("is long enough beside a course without dates", () => {
    const undated = course("x", { therapy: "home-exercise", reliefPercent: 0 });
    const dated = therapy("pt", "2026-05-01", "2026-06-01");
    for (const rule of [fourWeeks, { minWeeks: 4, withinMonths: 12 }]) {
      expect(verdict(rule, undated, dated).is).toBe("met");
      expect(verdict(rule, undated).says.key).toBe("criterion.care.undated");
    }
  });

  it("is not shortened by a course within another", () => {
    const inner = therapy("b", "2026-03-03", "2026-03-05");
    expect(verdict(fourWeeks, therapy("a", "2026-03-01", "2026-03-29"), inner).is).toBe("met");
  });

  it("does not reach beyond the day of service", () => {
    expect(verdict(fourWeeks, therapy("pt", "2026-10-10", "2026-12-31")).is).toBe("unmet");
    expect(verdict(fourWeeks, therapy("pt", "2026-11-01", "2026-12-31"))).toMatchObject({ is: "unknown" });
  });

  it("of courses one after another is their sum, and of courses side by side each day once", () => {
    const first = therapy("a", "2026-03-01", "2026-03-15");
    expect(verdict(fourWeeks, first, therapy("b", "2026-05-01", "2026-05-15")).is).toBe("met");
    expect(verdict(fourWeeks, first, therapy("b", "2026-05-01", "2026-05-14")).is).toBe("unmet");
    expect(verdict(fourWeeks, first, therapy("b", "2026-03-08", "2026-03-29")).is).toBe("met");
    expect(verdict(fourWeeks, therapy("b", "2026-03-08", "2026-03-29"), first).is).toBe("met");
    expect(
      verdict(fourWeeks, therapy("a", "2026-03-01", "2026-03-26"), therapy("b", "2026-03-05", "2026-03-10")).is,
    ).toBe("unmet");
    const three = [
      therapy("a", "2026-03-01", "2026-03-21"),
      therapy("b", "2026-03-03", "2026-03-05"),
      therapy("c", "2026-03-10", "2026-03-28"),
    ];
    expect(verdict(fourWeeks, ...three).is).toBe("unmet");
  });
});

describe("care within a window", () => {
  const recent = { minWeeks: 4, withinMonths: 6 };
  it("counts from the first day of the window on", () => {
    expect(verdict(recent, therapy("pt", "2026-01-01", "2026-05-24")).is).toBe("met");
    expect(verdict(recent, therapy("pt", "2026-01-01", "2026-05-23"))).toMatchObject({
      is: "unmet",
      says: { values: { weeks: 3 } },
    });
  });

  it("before it counts not at all, but is known", () => {
    expect(verdict(recent, therapy("pt", "2026-01-01", "2026-04-25"))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.care.short", values: { weeks: 0, needed: 4 } },
      because: ["pt"],
    });
    expect(verdict({ minWeeks: 4 }, therapy("pt", "2026-01-01", "2026-04-25")).is).toBe("met");
  });
});

describe("care that was not done", () => {
  const notDone = (id: string, why: string) => course(id, { therapy: "physical-therapy", notDone: why });
  it("is excused where it was contraindicated or not tolerated", () => {
    for (const why of ["contraindicated", "not-tolerated"])
      expect(verdict(fourWeeks, notDone("pt", why))).toMatchObject({
        is: "met",
        excused: true,
        says: { key: "criterion.care.excused" },
        because: ["pt"],
      });
  });

  it("and was refused adds no weeks and excuses nothing", () => {
    const refused = course("pt", {
      therapy: "physical-therapy",
      notDone: "refused",
      from: "2026-01-01",
      to: "2026-06-01",
    });
    const short = verdict(fourWeeks, refused);
    expect(short).toMatchObject({ is: "unmet", says: { values: { weeks: 0 } }, because: ["pt"] });
    expect(short.excused).toBeUndefined();
  });
});

describe("whether care failed", () => {
  const long = (id: string, more: object) =>
    course(id, { therapy: "physical-therapy", from: "2026-03-01", to: "2026-05-01", ...more });
  it("is told by too little relief, or by why it was stopped", () => {
    const is = (more: object) => verdict(fourWeeks, long("pt", more)).is;
    expect([is({ reliefPercent: 49 }), is({ reliefPercent: 50 })]).toEqual(["met", "unmet"]);
    expect(is({ stopped: "no-benefit" })).toBe("met");
    expect(is({ stopped: "side-effect", reliefPercent: 90 })).toBe("met");
    expect(is({ stopped: "completed" })).toBe("unknown");
  });

  it("has its limit of relief from the rule", () => {
    const rule = { minWeeks: 4, reliefBelowPercent: 30 };
    expect(verdict(rule, long("pt", { reliefPercent: 29 })).is).toBe("met");
    expect(verdict(rule, long("pt", { reliefPercent: 30 })).is).toBe("unmet");
  });

  it("is answered by one course that failed, and the answer rests on all", () => {
    const mixed = verdict(fourWeeks, long("good", { reliefPercent: 80 }), long("bad", { reliefPercent: 10 }));
    expect(mixed).toMatchObject({ is: "met", says: { key: "criterion.care.long-enough" } });
    expect(mixed.because).toEqual(["good", "bad"]);
  });

  it("is no where all that is told is good, and not known where nothing is", () => {
    expect(verdict(fourWeeks, long("good", { reliefPercent: 80 }), long("untold", {}))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.care.helped" },
      because: ["good"],
    });
    expect(verdict(fourWeeks, long("untold", {}))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.care.result-unknown" },
      because: ["untold"],
      missing: [{ record: "therapy", says: { key: "need.care-result" }, settles: ["lumbar-rfa"] }],
    });
  });
});

describe("the kinds of care", () => {
  const physical = { therapies: ["physical-therapy"] };
  const pills = { drugs: ["nsaid"] };
  const failed = therapy("pt", "2026-03-01", "2026-05-01");

  it("are all there, or the one that is missing is asked for by name", () => {
    const both = { minWeeks: 4, components: { allOf: [physical, { therapies: ["home-exercise"], drugs: ["nsaid"] }] } };
    expect(verdict(both, failed)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.care.component", values: { kinds: ["home-exercise", "nsaid"] } },
      because: [],
      missing: [
        {
          record: "therapy",
          says: { key: "need.care-kind", values: { kinds: ["home-exercise", "nsaid"] } },
          settles: ["lumbar-rfa"],
        },
      ],
    });
    expect(verdict(both, failed, drug("nsaid", "ibuprofen")).is).toBe("met");
    expect(
      verdict(both, failed, course("home", { therapy: "home-exercise", from: "2026-03-01", to: "2026-03-10" })),
    ).toMatchObject({
      is: "unmet",
      because: ["home"],
    });
  });

  it("are one of several, and the best one answers", () => {
    const either = { minWeeks: 4, components: { anyOf: [{ therapies: ["home-exercise"] }, physical] } };
    expect(verdict(either, failed)).toMatchObject({ is: "met", because: ["pt"] });
    expect(verdict(either, therapy("pt", "2026-03-01", "2026-03-10")).is).toBe("unknown");
    const short = course("home", { therapy: "home-exercise", from: "2026-03-01", to: "2026-03-10" });
    expect(verdict(either, short, therapy("pt", "2026-03-01", "2026-03-10")).is).toBe("unmet");
  });

  it("keep the sentence of the course that is there, and of two the first that answers so speaks", () => {
    const undated = course("home", { therapy: "home-exercise", reliefPercent: 0 });
    const home = { therapies: ["home-exercise"] };
    expect(verdict({ minWeeks: 4, components: { anyOf: [home] } }, undated)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.care.undated" },
      because: ["home"],
    });
    const short = [
      therapy("pt", "2026-03-01", "2026-03-10"),
      course("home", { therapy: "home-exercise", from: "2026-03-01", to: "2026-03-20" }),
    ];
    for (const list of ["anyOf", "allOf"])
      expect(verdict({ minWeeks: 4, components: { [list]: [home, physical] } }, ...short).because).toEqual(["home"]);
  });

  it("count one that could not be done as one that failed", () => {
    const both = { minWeeks: 4, components: { allOf: [physical, { therapies: ["home-exercise"] }] } };
    const untold = course("pt", { therapy: "physical-therapy", from: "2026-03-01", to: "2026-05-01" });
    const notDone = course("home", { therapy: "home-exercise", notDone: "contraindicated" });
    expect(verdict(both, untold, notDone)).toMatchObject({ is: "met", because: ["pt", "home"] });
  });

  it("may have weeks of their own", () => {
    const own = (minWeeks: number) => ({ minWeeks: 4, components: { allOf: [{ ...physical, minWeeks }] } });
    expect(verdict(own(8), failed)).toMatchObject({ is: "met", says: { values: { weeks: 8, needed: 8 } } });
    expect(verdict(own(9), failed)).toMatchObject({ is: "unmet", says: { values: { needed: 9 } } });
  });

  it("count a drug by its class and by its name, and a drug of no class not at all", () => {
    const rule = (component: object) => ({ minWeeks: 4, components: { anyOf: [component] } });
    const told = (component: object, name: string) => verdict(rule(component), drug("d", name), failed);
    expect(told(pills, "Motrin").is).toBe("met");
    expect(told({ drugs: ["ibuprofen"] }, "Motrin").is).toBe("met");
    expect(told({ drugs: ["metformin"] }, "metformin").is).toBe("unknown");
    expect(verdict(fourWeeks, drug("d", "metformin"))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.care.none" },
    });
  });

  it("count an operation of the spine where the rule does", () => {
    const surgery = { minWeeks: 4, components: { anyOf: [{ ...physical, surgery: true }] } };
    const operation = (name: string): Written => ({ id: "op", kind: "condition", body: { condition: name } });
    expect(verdict({ ...surgery }, operation("lumbar-fusion"), failed)).toMatchObject({
      is: "met",
      says: { key: "criterion.care.surgery" },
    });
    expect(verdict(surgery, operation("lumbar-fusion"), failed).because).toEqual(["op", "pt"]);
    expect(verdict(surgery, operation("diabetes-type-2"))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.care.component" },
    });
    expect(verdict({ minWeeks: 4, components: { anyOf: [physical] } }, operation("lumbar-fusion")).is).toBe("unknown");
  });
});

describe("care that goes on", () => {
  const ongoing = { ongoing: true };
  it("is a therapy or a drug without an end", () => {
    expect(verdict(ongoing, therapy("pt", "2026-03-01", undefined))).toMatchObject({
      is: "met",
      says: { key: "criterion.care.ongoing" },
      because: ["pt"],
    });
    const pill: Written = { id: "pill", kind: "medication", body: { drug: "ibuprofen" } };
    expect(verdict(ongoing, therapy("pt", "2026-03-01", "2026-04-01"), pill)).toMatchObject({
      is: "met",
      because: ["pill"],
    });
  });

  it("is none that ended, was stopped or never began", () => {
    const over = [
      therapy("a", "2026-03-01", "2026-04-01"),
      therapy("b", "2026-03-01", undefined, { stopped: "completed" }),
      course("c", { therapy: "physical-therapy" }),
      drug("d", "ibuprofen"),
    ];
    expect(verdict(ongoing, ...over)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.care.not-ongoing" },
      because: [],
      missing: ask(0),
    });
  });
});
