import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageInYears, dayNumber, daysBetween, isDate, isPartialDate, isWhen, latestDay } from "./dates.ts";

describe("clinical dates", () => {
  it("counts days as the calendar does", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          return dayNumber(day) === Math.floor(date.getTime() / 86_400_000) && isDate(day);
        },
      ),
    );
    expect(daysBetween("2026-09-28", "2026-10-19")).toBe(21);
  });

  it("knows leap days and refuses days that are none", () => {
    expect([isDate("2024-02-29"), isDate("2023-02-29"), isDate("2026-13-01"), isPartialDate("2023-00")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("an instant needs its offset", () => {
    expect([
      isWhen("2026-03-02T09:30:00-06:00"),
      isWhen("2026-03-02T09:30:00Z"),
      isWhen("2026-03-02T09:30:00"),
    ]).toEqual([true, true, false]);
  });

  it("age is completed years", () => {
    expect([ageInYears("1968-04-02", "2026-04-01"), ageInYears("1968-04-02", "2026-04-02")]).toEqual([57, 58]);
  });

  it("a partial date can mean its last day", () => {
    expect([latestDay("2024-02"), latestDay("2023")]).toEqual(["2024-02-29", "2023-12-31"]);
  });
});
