/** The harms of the treatments that are no spine needle, typed again from the works. */
import { describe, expect, it } from "vitest";
import type { Risk } from "./schema/result.ts";
import { all, treatment } from "./testing/care.ts";

const risks: readonly (readonly [string, Partial<Risk>])[] = [
  ["stellate-ganglion-block", { source: "wulf-1992", per1000: 1.7, class: "secondary" }],
  ["occipital-pulsed-rf", { source: "can-j-pain-2024", per1000: 31, denominator: 608 }],
  ["scs-implant", { source: "blackburn-2021", per1000: 211, interval: [149, 272] }],
  ["scs-implant", { source: "blackburn-2021", id: "infection", per1000: 38 }],
  ["scs-implant", { source: "blackburn-2021", id: "migration", per1000: 56 }],
  ["scs-implant", { source: "west-2023", per1000: 99.7, interval: [76.2, 125.9], denominator: 2932 }],
  ["scs-implant", { source: "pmc-4724311", numerator: 59, denominator: 8326, per1000: 7.1, interval: [5.5, 9.1] }],
  ["scs-implant", { source: "pmc-4724311", numerator: 177, denominator: 8326, per1000: 21.3, interval: [18.4, 24.6] }],
  ["scs-implant", { source: "rapm-2020-891", numerator: 127, denominator: 764, per1000: 166, interval: [142, 194] }],
  ["scs-implant", { source: "drcp-2023", numerator: 5, per1000: 32, interval: [14, 73] }],
  ["scs-implant", { source: "spine-15670", denominator: 2053, per1000: 5 }],
  ["drg-implant", { source: "chapman-2022", numerator: 10, denominator: 249, per1000: 40, interval: [22, 72] }],
  [
    "drg-implant",
    { source: "pain-pract-2021-859", numerator: 13, denominator: 62, per1000: 210, interval: [127, 326] },
  ],
  ["drg-implant", { source: "pain-pract-2021-859", numerator: 5, denominator: 187, per1000: 27, interval: [11, 61] }],
  ["drg-implant", { source: "pain-pract-2021-859", numerator: 6, denominator: 62, per1000: 97 }],
  ["drg-implant", { source: "pain-pract-2021-859", numerator: 9, denominator: 187, per1000: 48, interval: [26, 89] }],
  ["intrathecal-pump-implant", { source: "stearns-2020", numerator: 57, denominator: 1311, per1000: 43 }],
  ["intrathecal-pump-implant", { source: "hayes-2012", numerator: 7, denominator: 24, per1000: 290 }],
];

const named = (list: readonly (readonly [string, Partial<Risk>])[]) =>
  list.map(([id, figure]) => ({ name: `${id}: ${figure.source} ${figure.per1000}`, id, figure }));

const wilson = (events: number, people: number): readonly [number, number] => {
  const z = 1.96;
  const share = events / people;
  const middle = share + (z * z) / (2 * people);
  const half = z * Math.sqrt((share * (1 - share)) / people + (z * z) / (4 * people * people));
  const scale = 1 + (z * z) / people;
  return [(1000 * (middle - half)) / scale, (1000 * (middle + half)) / scale];
};

describe("the harms of other care", () => {
  it.each(named(risks))("$name per 1000 stands as it was published", ({ id, figure }) => {
    expect(treatment(id).risks).toContainEqual(expect.objectContaining(figure));
  });

  const counted = all.flatMap(({ id, risks: list }) =>
    list.flatMap((one) =>
      one.numerator !== undefined && one.denominator !== undefined
        ? [{ name: `${id} ${one.id}`, events: one.numerator, people: one.denominator, one }]
        : [],
    ),
  );

  it.each(counted)("$name: the rate is its numerator by its denominator", ({ events, people, one }) => {
    const rate = (1000 * events) / people;
    // Some works print the percentage only, rounded to whole or tenths of a percent.
    expect(Math.abs(rate - (one.per1000 ?? Number.NaN))).toBeLessThan(rate > 200 ? 5 : 0.6);
  });

  it.each(counted.filter(({ one }) => one.interval))("$name: the interval is Wilson's", ({ events, people, one }) => {
    const [low, high] = wilson(events, people);
    const rounding = (one.per1000 ?? 0) >= 26 ? 0.6 : 0.06;
    expect(Math.abs(low - (one.interval?.[0] ?? Number.NaN))).toBeLessThan(rounding);
    expect(Math.abs(high - (one.interval?.[1] ?? Number.NaN))).toBeLessThan(rounding);
  });

  it("keep both counts of lead migration, which disagree", () => {
    const rates = treatment("scs-implant").risks.filter(({ what }) => what.en === "Migration of a lead");
    expect(rates.map(({ per1000 }) => per1000).sort()).toEqual([56, 99.7]);
  });

  it("say of pneumothorax after a trigger point that nobody counted it", () => {
    const [risk] = treatment("trigger-point-injection").risks;
    expect(risk?.class).toBe("caution");
    expect(risk?.per1000).toBeUndefined();
    expect(risk?.numerator).toBeUndefined();
  });
});
