import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge, lowerJoints } from "../testing/judge.ts";

const done = (body: object = {}): Written => ({
  id: "done",
  kind: "procedure",
  at: "2026-01-10",
  body: { procedure: "lumbar-rfa", purpose: "therapeutic", targets: lowerJoints, ...body },
});
const relief = (id: string, at: string, body: object): Written => ({
  id,
  kind: "relief",
  at,
  body: { of: "done", ...body },
});
const verdict = (measure: object, entries: readonly Written[], more: object = {}, on = "2026-10-26") =>
  judge(
    { priorResponse: { procedures: ["lumbar-rfa"], measures: { anyOf: [measure] }, ...more } },
    chartOf({}, ...entries),
    { on },
  );
const named = { procedure: "lumbar-rfa", date: "2026-01-10" };
const need = (record: string, key: string, values: object = named) => [
  { record, says: { key, values }, settles: ["lumbar-rfa"] },
];

describe("half of the pain relieved", () => {
  const half = { pain: { minPercent: 50 } };
  it("says the percent and the percent needed, and rests on the procedure and its follow-ups", () => {
    expect(verdict(half, [done({ painBefore: 8 }), relief("r", "2026-02-10", { pain: 4 })])).toMatchObject({
      is: "met",
      says: { key: "criterion.response.positive", values: { ...named, percent: 50, needed: 50 } },
      because: ["done", "r"],
      missing: [],
    });
    expect(verdict(half, [done({ painBefore: 8 }), relief("r", "2026-02-10", { pain: 4.1 })])).toMatchObject({
      is: "unmet",
      says: { key: "criterion.response.below", values: { percent: 48.75, needed: 50 } },
      because: ["done", "r"],
    });
  });

  it("is judged at its best time, whichever it was", () => {
    const times = (...pains: number[]) => [
      done({ painBefore: 8 }),
      ...pains.map((pain, at) => relief(`r${at}`, `2026-0${at + 2}-10`, { pain })),
    ];
    expect(verdict(half, times(7, 2, 5)).says.values).toMatchObject({ percent: 75 });
    expect(verdict(half, times(2, 7, 5)).is).toBe("met");
    expect(verdict(half, times(7, 6, 5))).toMatchObject({ is: "unmet", says: { values: { percent: 37.5 } } });
  });

  it("is asked for by the scores where there is none", () => {
    expect(verdict(half, [done()])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.response.no-scores", values: named },
      because: ["done"],
      missing: need("relief", "need.block-scores"),
    });
    expect(verdict(half, [done(), relief("r", "2026-02-10", { percent: 90 })])).toMatchObject({
      is: "unknown",
      because: ["done", "r"],
    });
  });

  it("counts the patient's own percent where the payer does and no scores are there", () => {
    const said = (percent: number) =>
      verdict(half, [done(), relief("r", "2026-02-10", { percent })], { patientPercentCounts: true });
    expect(said(50)).toMatchObject({ is: "met", says: { values: { percent: 50 } } });
    expect(said(49)).toMatchObject({ is: "unmet", says: { values: { percent: 49 } } });
    expect(verdict(half, [done(), relief("r", "2026-02-10", { pain: 1 })], { patientPercentCounts: true }).is).toBe(
      "unknown",
    );
    const scored = [done({ painBefore: 8 }), relief("r", "2026-02-10", { pain: 7, percent: 90 })];
    expect(verdict(half, scored, { patientPercentCounts: true }).is).toBe("unmet");
  });
});

describe("relief that has to last six months", () => {
  const lasting = { pain: { minPercent: 50, minDuration: { value: 6, unit: "months" } } };
  const values = { ...named, needed: 50, value: 6, unit: "months" };
  const after = (...entries: Written[]) => verdict(lasting, [done({ painBefore: 8 }), ...entries]);

  it("has when it was still there on the last day, and rests on every follow-up", () => {
    expect(after(relief("a", "2026-03-01", { pain: 2 }), relief("b", "2026-07-10", { pain: 4 }))).toMatchObject({
      is: "met",
      says: { key: "criterion.response.lasted", values: { ...values, percent: 50 } },
      because: ["a", "b"],
    });
  });

  it("has not when it was gone before, and says by when", () => {
    const gone = after(relief("a", "2026-03-01", { pain: 2 }), relief("b", "2026-07-09", { pain: 5 }));
    expect(gone).toMatchObject({
      is: "unmet",
      says: { key: "criterion.response.ended", values: { ...values, percent: 75, ended: "2026-07-09" } },
      because: ["a", "b"],
    });
    expect(after(relief("a", "2026-03-01", { pain: 6 })).says.values).toMatchObject({
      percent: 25,
      ended: "2026-03-01",
    });
  });

  it("that came back after it was gone does not count again", () => {
    const back = after(relief("a", "2026-03-01", { pain: 6 }), relief("b", "2026-08-01", { pain: 1 }));
    expect(back).toMatchObject({ is: "unmet", says: { values: { percent: 25, ended: "2026-03-01" } } });
  });

  it("that both held and failed on one day is not held there", () => {
    const twice = after(relief("a", "2026-08-01", { pain: 6 }), relief("b", "2026-08-01", { pain: 1 }));
    expect(twice.is).not.toBe("met");
  });

  it("has when the patient wrote the day it ended, on or after the last day", () => {
    const until = (endedOn: string) => after(relief("a", "2026-03-01", { pain: 2, endedOn }));
    expect(until("2026-07-10")).toMatchObject({ is: "met", says: { key: "criterion.response.lasted" } });
    expect(until("2026-07-09")).toMatchObject({
      is: "unmet",
      says: { key: "criterion.response.ended", values: { ended: "2026-07-09" } },
    });
  });

  it("ended on the earlier of what was seen and what was written", () => {
    const both = after(
      relief("a", "2026-03-01", { pain: 2, endedOn: "2026-06-01" }),
      relief("b", "2026-05-01", { pain: 7 }),
    );
    expect(both.says.values).toMatchObject({ ended: "2026-05-01" });
    const written = after(
      relief("a", "2026-03-01", { pain: 2, endedOn: "2026-04-01" }),
      relief("b", "2026-05-01", { pain: 7 }),
    );
    expect(written.says.values).toMatchObject({ ended: "2026-04-01" });
  });

  it("is too early to know before, and the follow-up is asked for by its day", () => {
    const seen = [done({ painBefore: 8 }), relief("a", "2026-03-01", { pain: 2 })];
    expect(verdict(lasting, seen, {}, "2026-07-09")).toMatchObject({
      is: "unknown",
      says: { key: "criterion.response.too-early", values: { ...values, percent: 75, until: "2026-07-10" } },
      because: ["a"],
      missing: need("relief", "need.follow-up", { ...named, until: "2026-07-10" }),
    });
  });
});

describe("relief of which only the end was seen", () => {
  const lasting = (minPercent: number) => ({ pain: { minPercent, minDuration: { value: 6, unit: "months" } } });
  const seenLate = [
    done({ painBefore: 8 }),
    relief("a", "2026-02-10", { pain: 2 }),
    relief("b", "2026-09-10", { pain: 8 }),
  ];

  it("is not known to have lasted: a failure seen late does not show when it began", () => {
    expect(verdict(lasting(50), seenLate)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.response.not-seen", values: { percent: 75, until: "2026-07-10" } },
      missing: [{ record: "relief" }],
    });
  });

  it("is too early to know only before the day itself", () => {
    const seen = [done({ painBefore: 8 }), relief("a", "2026-02-10", { pain: 2 })];
    expect(verdict(lasting(50), seen, {}, "2026-07-09").says.key).toBe("criterion.response.too-early");
    expect(verdict(lasting(50), seen, {}, "2026-07-10").says.key).toBe("criterion.response.not-seen");
  });

  it("held half until the patient's own day of the end, which shows nothing of eighty percent", () => {
    const told = [done({ painBefore: 8 }), relief("a", "2026-02-10", { pain: 1, endedOn: "2026-09-01" })];
    expect(verdict(lasting(50), told).is).toBe("met");
    expect(verdict(lasting(80), told).is).toBe("unknown");
    const early = [done({ painBefore: 8 }), relief("a", "2026-02-10", { pain: 1, endedOn: "2026-03-01" })];
    expect(verdict(lasting(80), early).is).toBe("unmet");
    expect(verdict(lasting(30), early).is).toBe("unknown");
  });
});

describe("function that improved", () => {
  const better = { function: { minPercent: 30 } };
  const scored = (instrument: string, before: number, afterwards: number) => [
    done(),
    relief("r", "2026-02-10", { function: { instrument, before, after: afterwards } }),
  ];
  it("is by how much a scale of disability fell", () => {
    expect(verdict(better, scored("odi", 50, 35))).toMatchObject({
      is: "met",
      says: { key: "criterion.response.function", values: { ...named, percent: 30, needed: 30 } },
      because: ["r"],
    });
    expect(verdict(better, scored("odi", 50, 38))).toMatchObject({ is: "unmet", says: { values: { percent: 24 } } });
    expect(verdict(better, scored("odi", 50, 65)).is).toBe("unmet");
  });

  it.each(["pseq", "koos-jr", "hoos-jr", "promis-physical-function", "promis-social", "eq-5d-vas"])(
    "is by how much %s rose, where more is better",
    (instrument) => {
      expect(verdict(better, scored(instrument, 40, 52))).toMatchObject({
        is: "met",
        says: { values: { percent: 30 } },
      });
      expect(verdict(better, scored(instrument, 40, 51)).is).toBe("unmet");
      expect(verdict(better, scored(instrument, 40, 20)).is).toBe("unmet");
    },
  );

  it("is not known without a score, nor from a score of zero", () => {
    const open = {
      is: "unknown",
      says: { key: "criterion.response.no-function", values: named },
      because: ["done"],
      missing: need("relief", "need.function-scores"),
    };
    expect(verdict(better, [done({ painBefore: 8 }), relief("r", "2026-02-10", { pain: 1 })])).toMatchObject(open);
    expect(verdict(better, scored("odi", 0, 10))).toMatchObject(open);
  });

  it("is judged at its best time, and has to last where the rule says so", () => {
    const times = (first: number, second: number) => [
      done(),
      relief("a", "2026-02-10", { function: { instrument: "odi", before: 50, after: first } }),
      relief("b", "2026-05-10", { function: { instrument: "odi", before: 50, after: second } }),
    ];
    expect(verdict(better, times(40, 20))).toMatchObject({
      is: "met",
      says: { values: { percent: 60 } },
      because: ["a", "b"],
    });
    expect(verdict(better, times(20, 40)).is).toBe("met");
    const lasting = { function: { minPercent: 30, minDuration: { value: 3, unit: "months" } } };
    expect(verdict(lasting, times(20, 30))).toMatchObject({
      is: "met",
      says: { key: "criterion.response.lasted", values: { percent: 40 } },
    });
    expect(
      verdict({ function: { minPercent: 30, minDuration: { value: 5, unit: "months" } } }, times(20, 45)),
    ).toMatchObject({
      is: "unmet",
      says: { key: "criterion.response.ended", values: { ended: "2026-05-10" } },
    });
  });
});

describe("a block whose relief has to fit its drug", () => {
  const fits = { pain: { minPercent: 80, minDuration: "fits-agent" } };
  const block = (body: object, ...reliefs: object[]) =>
    verdict(fits, [
      done({
        purpose: "diagnostic",
        drugs: [{ drug: "lidocaine", doseMg: 30 }],
        sedation: "none",
        painBefore: 8,
        ...body,
      }),
      ...reliefs.map((one, at) => relief(`r${at}`, "2026-01-10", one)),
    ]);

  it("is positive by percent and hours", () => {
    expect(block({}, { pain: 1, lastedHours: 3 })).toMatchObject({
      is: "met",
      says: { key: "criterion.response.positive", values: { ...named, percent: 87.5, needed: 80 } },
      because: ["done", "r0"],
    });
  });

  it("is negative below the percent", () => {
    expect(block({}, { pain: 2, lastedHours: 3 })).toMatchObject({
      is: "unmet",
      says: { key: "criterion.response.below", values: { percent: 75, needed: 80 } },
      because: ["done", "r0"],
    });
  });

  it("asks for the hours or for the scores, whichever is missing", () => {
    expect(block({}, { pain: 1 })).toMatchObject({
      is: "unknown",
      says: { key: "unmoved.block.incomplete" },
      because: ["done", "r0"],
      missing: need("relief", "need.block-duration"),
    });
    expect(block({})).toMatchObject({ is: "unknown", missing: need("relief", "need.block-scores") });
  });

  it("that sedation spoiled cannot be read, and nothing can mend it", () => {
    expect(block({ sedation: "deep" }, { pain: 1, lastedHours: 3 })).toMatchObject({
      is: "unknown",
      says: { key: "unmoved.block.sedated" },
      missing: [],
    });
  });
});

describe("a trial", () => {
  const trial = (body: object = {}): Written[] => [
    done({ purpose: "trial" }),
    {
      id: "result",
      kind: "trial",
      at: "2026-01-20",
      body: { of: "done", from: "2026-01-10", to: "2026-01-17", reliefPercent: 50, decision: "implant", ...body },
    },
  ];
  const half = { pain: { minPercent: 50 } };

  it("has to relieve the percent that is asked for", () => {
    expect(verdict(half, trial())).toMatchObject({
      is: "met",
      says: { key: "criterion.response.trial", values: { ...named, percent: 50, needed: 50 } },
      because: ["done", "result"],
    });
    expect(verdict(half, trial({ reliefPercent: 49 })).is).toBe("unmet");
  });

  it("without a result is open, whatever is asked of it", () => {
    const open = {
      is: "unknown",
      says: { key: "criterion.response.trial-open", values: named },
      because: ["done"],
      missing: need("trial", "need.trial"),
    };
    expect(verdict(half, [done({ purpose: "trial" })])).toMatchObject(open);
    expect(verdict({ trial: "accepted" }, [done({ purpose: "trial" })])).toMatchObject(open);
  });

  it("is accepted or stopped by what was decided", () => {
    expect(verdict({ trial: "accepted" }, trial())).toMatchObject({
      is: "met",
      says: { key: "criterion.response.accepted", values: named },
      because: ["done", "result"],
    });
    expect(verdict({ trial: "accepted" }, trial({ decision: "stop" }))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.response.stopped" },
      because: ["done", "result"],
    });
  });

  it("has to spare analgesics where the rule asks for that", () => {
    const spared = { analgesicReduction: { minPercent: 50 } };
    expect(verdict(spared, trial({ analgesicReductionPercent: 50 }))).toMatchObject({
      is: "met",
      says: { key: "criterion.response.analgesics", values: { ...named, percent: 50, needed: 50 } },
      because: ["done"],
    });
    expect(verdict(spared, trial({ analgesicReductionPercent: 49 })).is).toBe("unmet");
    expect(verdict(spared, trial())).toMatchObject({
      is: "unknown",
      says: { key: "criterion.response.no-analgesics", values: named },
      because: ["done"],
      missing: [],
    });
  });

  it("has to run the days that are asked for", () => {
    expect(verdict(half, trial(), { minDays: 7 }).is).toBe("met");
    expect(verdict(half, trial(), { minDays: 8 })).toMatchObject({
      is: "unmet",
      says: { key: "criterion.response.trial-short", values: { days: 7, needed: 8 } },
      because: ["result"],
    });
    expect(verdict(half, trial({ reliefPercent: 10 }), { minDays: 8 }).says.key).toBe("criterion.response.trial");
    expect(verdict(half, [done({ painBefore: 8, painAfter: 1 })], { minDays: 8 }).is).toBe("met");
  });
});
