import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoursOf, latestMinuteOf, minuteOf, momentOf, plusHours } from "./clock.ts";

describe("hours before a needle", () => {
  it("go there and back without a loss, over months and years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000_000 }), fc.integer({ min: 0, max: 400 }), (minutes, hours) => {
        expect(latestMinuteOf(momentOf(minutes))).toBe(minutes);
        expect(plusHours(plusHours(minutes, hours), -hours)).toBe(minutes);
      }),
    );
  });

  it("read an instant as the clock on the wall, and a day as its last minute", () => {
    expect(momentOf(latestMinuteOf("2026-03-08T23:30:00-06:00"))).toBe("2026-03-08T23:30");
    expect(momentOf(latestMinuteOf("2026-03-08"))).toBe("2026-03-08T23:59");
    expect(momentOf(minuteOf("2026-12-31", 9))).toBe("2026-12-31T09:00");
  });

  it("make a day 24 hours, and keep hours as they are", () => {
    expect(hoursOf({ value: 3, unit: "days" })).toEqual({ least: 72, most: 72 });
    expect(hoursOf({ value: 12, upTo: 24, unit: "hours" })).toEqual({ least: 12, most: 24 });
  });
});
