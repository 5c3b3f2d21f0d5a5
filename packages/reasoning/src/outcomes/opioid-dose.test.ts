import { describe, expect, it } from "vitest";
import { viewOf } from "../chart-view.ts";
import { compile } from "../compile.ts";
import { chartOf } from "../testing/chart-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { opioidDose } from "./opioid-dose.ts";

const doseOf = (...medications: readonly object[]) => {
  const chart = chartOf(
    {},
    ...medications.map((body) => ({ kind: "medication", body: { from: "2026-01-01", ...body } })),
  );
  const dose = opioidDose(
    viewOf(chart, compile(knowledge).index, knowledge.codedComplaints, { asOf: "2026-09-15" }),
    knowledge,
    "2026-09-15",
  );
  if (!dose) throw new Error("no medicines");
  return dose;
};

describe("morphine milligram equivalents a day, CDC 2022", () => {
  it("counts the opioid part of a combination: hydrocodone 7.5 every six hours is 30", () => {
    expect(doseOf({ drug: "hydrocodone/acetaminophen 7.5/325", doseMg: 7.5, timesPerDay: 4 })).toMatchObject({
      scheduled: 30,
      ceiling: 30,
      complete: true,
    });
  });
  it("adds extended and immediate release, and keeps what is taken as needed for the ceiling: 60, at most 90", () => {
    expect(
      doseOf(
        { drug: "oxycodone ER", doseMg: 20, timesPerDay: 2 },
        { drug: "oxycodone", doseMg: 5, timesPerDay: 4, prn: true },
      ),
    ).toMatchObject({ floor: 60, scheduled: 60, ceiling: 90 });
  });
  it("reads a range as needed from its low to its high end: hydromorphone 2 mg is 40 to 60, 4 mg is 80 to 120", () => {
    expect(doseOf({ drug: "hydromorphone", doseMg: 2, timesPerDay: [4, 6], prn: true })).toMatchObject({
      floor: 40,
      ceiling: 60,
    });
    expect(doseOf({ drug: "hydromorphone", doseMg: 4, timesPerDay: [4, 6], prn: true })).toMatchObject({
      floor: 80,
      ceiling: 120,
    });
  });
  it("uses one factor for methadone at every dose: 15 mg is 70.5", () => {
    expect(doseOf({ drug: "methadone", doseMg: 5, timesPerDay: 3, indication: "chronic pain" }).scheduled).toBe(70.5);
  });
  it("takes a fentanyl patch by its rate and ignores the change interval: 50 mcg/h is 120, 25 and 12 together 88.8", () => {
    expect(doseOf({ drug: "fentanyl patch", dose: { amount: 50, unit: "mcg/h" }, timesPerDay: 1 }).scheduled).toBe(120);
    expect(
      doseOf(
        { drug: "fentanyl", dose: { amount: 25, unit: "mcg/h" } },
        { drug: "fentanyl", dose: { amount: 12, unit: "mcg/h" } },
      ).scheduled,
    ).toBe(88.8);
  });
  it("tramadol 400 mg and tapentadol 200 mg are 80 each", () => {
    expect(doseOf({ drug: "tramadol", doseMg: 100, timesPerDay: 4 }).scheduled).toBe(80);
    expect(doseOf({ drug: "tapentadol ER", doseMg: 100, timesPerDay: 2 }).scheduled).toBe(80);
  });
  it("keeps to the most that may be taken: codeine 30 mg every four hours as needed, at most six, is up to 27", () => {
    expect(
      doseOf({ drug: "codeine/acetaminophen", doseMg: 30, timesPerDay: 6, prn: true, maxPerDay: 6 }),
    ).toMatchObject({ scheduled: 0, ceiling: 27 });
  });
  it("lists buprenorphine beside the total and never in it", () => {
    const dose = doseOf(
      { drug: "buprenorphine patch", dose: { amount: 20, unit: "mcg/h" } },
      { drug: "oxycodone", doseMg: 15, timesPerDay: 2 },
    );
    expect(dose).toMatchObject({ scheduled: 45, complete: true });
    expect(dose.rows.find(({ drug }) => drug === "buprenorphine")?.apart).toBe("partial-agonist");
  });
  it("estimates from what was dispensed, and says so: 60 tablets of 10 mg for 30 days are 30", () => {
    const dose = doseOf({ drug: "oxycodone", doseMg: 10, quantity: 60, daysSupply: 30 });
    expect(dose.scheduled).toBe(30);
    expect(dose.rows[0]?.estimated).toBe(true);
  });
  it("is not known, never zero, without a frequency", () => {
    const dose = doseOf({ drug: "oxycodone", doseMg: 10 }, { drug: "hydrocodone", doseMg: 5, timesPerDay: 4 });
    expect(dose).toMatchObject({ scheduled: 20, complete: false });
    expect(dose.rows[0]?.unknown).toBe("frequency");
  });
  it("does not convert a pump: 20, and the pump beside it", () => {
    const dose = doseOf(
      { drug: "morphine", doseMg: 2, timesPerDay: 1, route: "intrathecal" },
      { drug: "hydrocodone", doseMg: 5, timesPerDay: 4 },
    );
    expect(dose).toMatchObject({ scheduled: 20, complete: false });
    expect(dose.rows[0]?.apart).toBe("not-convertible");
  });
  it("does not hold the treatment of opioid use disorder against a threshold for pain", () => {
    expect(doseOf({ drug: "methadone", doseMg: 80, timesPerDay: 1, indication: "opioid use disorder" })).toMatchObject({
      ceiling: 0,
      complete: true,
    });
  });
  it("leaves out what ended before the day", () => {
    expect(doseOf({ drug: "oxycodone", doseMg: 10, timesPerDay: 4, to: "2026-08-31" }).ceiling).toBe(0);
  });
  it("reads a liquid by the strength its unit names: 7.5 mL of 10 mg/5 mL six times a day is 90", () => {
    for (const unit of ["mL of 10 mg/5 mL", "mL (2 mg/mL)", "ml, 10 mg / 5 ml"])
      expect(doseOf({ drug: "morphine solution", dose: { amount: 7.5, unit }, timesPerDay: 6 })).toMatchObject({
        scheduled: 90,
        complete: true,
      });
  });
  it.each(["mL", "tablet", "units", "mL 7.5-325 mg/15 mL", "mL of 10 mg"])(
    "does not know the dose in %s, and does not count it as nothing",
    (unit) => {
      const dose = doseOf({ drug: "hydrocodone", dose: { amount: 10, unit }, timesPerDay: 4 });
      expect(dose).toMatchObject({ ceiling: 0, complete: false });
      expect(dose.rows[0]?.unknown).toBe("dose");
    },
  );
  it("tells milligrams from micrograms: 500 mcg are half a milligram", () => {
    expect(doseOf({ drug: "morphine", dose: { amount: 500, unit: "mcg" }, timesPerDay: 4 }).scheduled).toBe(2);
  });
  it("has no factor for fentanyl that is not counted by the hour", () => {
    const dose = doseOf({ drug: "fentanyl lozenge", dose: { amount: 400, unit: "mcg" }, timesPerDay: 4 });
    expect(dose).toMatchObject({ ceiling: 0, complete: false });
    expect(dose.rows[0]?.unknown).toBe("factor");
  });
  it("multiplies a patch neither by hours nor by days, however its rate is written", () => {
    for (const unit of ["mcg/h", "mcg/hr", "ug/hour", "mcg per hour", "µg/h"])
      expect(doseOf({ drug: "fentanyl", dose: { amount: 50, unit }, timesPerDay: 0.33 }).scheduled).toBe(120);
  });
  it("counts a product once that was filled twice without directions, by its last fill", () => {
    const fill = { drug: "oxycodone", doseMg: 10, daysSupply: 30 };
    const dose = doseOf({ ...fill, quantity: 60, from: "2026-08-10" }, { ...fill, quantity: 90, from: "2026-09-08" });
    expect(dose).toMatchObject({ scheduled: 45, complete: true });
    expect(dose.rows.map(({ apart }) => apart)).toEqual(["earlier-fill", undefined]);
  });
  it("adds two of the same drug where both have directions", () => {
    const one = { drug: "oxycodone", doseMg: 10, timesPerDay: 2 };
    expect(doseOf(one, one).scheduled).toBe(60);
  });
  it("reads a range written backward, and never a floor above the most that is allowed", () => {
    expect(doseOf({ drug: "oxycodone", doseMg: 10, timesPerDay: [6, 4] })).toMatchObject({ floor: 60, ceiling: 90 });
    expect(doseOf({ drug: "oxycodone", doseMg: 10, timesPerDay: 6, maxPerDay: 4 })).toMatchObject({
      floor: 60,
      ceiling: 60,
    });
  });
  it.each([
    { drug: "morphine", route: "IV push" },
    { drug: "hydromorphone injection" },
    { drug: "morphine", form: "intrathecal pump" },
  ])("does not convert what is not swallowed: %j", (one) => {
    expect(doseOf({ ...one, doseMg: 2, timesPerDay: 4 }).rows[0]?.apart).toBe("not-convertible");
  });
  it("marks a factor that is older than the set", () => {
    expect(doseOf({ drug: "levorphanol", doseMg: 2, timesPerDay: 3 })).toMatchObject({ scheduled: 66 });
    expect(doseOf({ drug: "levorphanol", doseMg: 2, timesPerDay: 3 }).rows[0]?.olderFactor).toBe(true);
  });
  it("uses the factors of 2022 and says which: hydromorphone 5 and tramadol 0.2", () => {
    expect(doseOf({ drug: "hydromorphone", doseMg: 4, timesPerDay: 4 })).toMatchObject({
      factors: "cdc-2022",
      scheduled: 80,
    });
    expect(doseOf({ drug: "tramadol", doseMg: 50, timesPerDay: 2 }).scheduled).toBe(20);
  });
});
