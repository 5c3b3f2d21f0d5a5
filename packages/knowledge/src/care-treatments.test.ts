/** Figures of blocks, stimulators, pumps, operations, therapies, drugs and waiting, typed once more from the works themselves. */
import { describe, expect, it } from "vitest";
import type { Result } from "./schema/result.ts";
import { all, implants, operations, treatment, trials } from "./testing/care.ts";
import { knowledge } from "./testing/knowledge.ts";

/** Value, comparator, denominators, interval and time of a result. */
type Figure = Pick<Result, "value" | "source"> & Partial<Result>;

const results: readonly (readonly [string, Figure])[] = [
  [
    "lumbar-sympathetic-block",
    { source: "lsb-cohort-2022", effect: "within", value: 43.9, numerator: 43, denominator: 98 },
  ],
  [
    "lumbar-sympathetic-block",
    {
      source: "yoo-2022",
      effect: "between",
      value: -2.2,
      comparatorValue: -1.0,
      denominator: 24,
      comparatorDenominator: 24,
    },
  ],
  [
    "lumbar-sympathetic-block",
    { source: "yoo-2022", effect: "between", value: -2.0, comparatorValue: -0.6, at: { value: 3, unit: "months" } },
  ],
  [
    "lumbar-sympathetic-block",
    { source: "toxins-2018", effect: "between", value: 69, comparatorValue: 15, unit: "days" },
  ],
  [
    "occipital-pulsed-rf",
    {
      source: "cohen-2015",
      effect: "between",
      value: -2.74,
      comparatorValue: -1.38,
      denominator: 42,
      comparatorDenominator: 39,
      blinded: true,
    },
  ],
  ["occipital-nerve-block", { source: "pmc-6130929", effect: "within", value: 95.5, numerator: 42, denominator: 44 }],
  ["trigger-point-injection", { source: "wang-2025", effect: "between", value: -0.53 }],
  ["trigger-point-injection", { source: "wang-2025", effect: "between", value: 1.82, interval: [-0.29, 3.93] }],
  [
    "scs-trial",
    { source: "nice-ta159", effect: "between", value: 48, comparatorValue: 9, at: { value: 6, unit: "months" } },
  ],
  [
    "scs-trial",
    { source: "nice-ta159", effect: "between", value: 34, comparatorValue: 7, at: { value: 12, unit: "months" } },
  ],
  ["scs-trial", { source: "nice-ta159", effect: "between", value: 56, comparatorValue: 70 }],
  ["scs-trial", { source: "nice-ta159", effect: "between", value: 39, comparatorValue: 12 }],
  [
    "scs-trial",
    {
      source: "kemler-2004",
      effect: "between",
      value: -2.1,
      comparatorValue: 0,
      denominator: 36,
      comparatorDenominator: 18,
    },
  ],
  [
    "scs-trial",
    { source: "kemler-2004", effect: "between", value: 43, comparatorValue: 6, at: { value: 24, unit: "months" } },
  ],
  [
    "scs-trial",
    { source: "petersen-2021", effect: "between", value: 79, comparatorValue: 5, at: { value: 3, unit: "months" } },
  ],
  ["scs-trial", { source: "kapural-2015", effect: "within", value: 86.4, numerator: 171, denominator: 198 }],
  ["scs-trial", { source: "pmc-8440061", effect: "within", value: 77.1, numerator: 27, denominator: 35 }],
  ["scs-implant", { source: "kapural-2015", effect: "between", value: 84.5, comparatorValue: 43.8, blinded: false }],
  ["scs-implant", { source: "kapural-2015", effect: "between", value: 83.1, comparatorValue: 55.5 }],
  [
    "scs-implant",
    {
      source: "mekhail-2024",
      effect: "between",
      value: 77.6,
      comparatorValue: 49.3,
      at: { value: 36, unit: "months" },
      blinded: true,
    },
  ],
  ["scs-implant", { source: "mekhail-2024", effect: "between", value: 28.4, interval: [12.8, 43.9] }],
  ["scs-implant", { source: "mekhail-2024", effect: "between", value: 49.3, comparatorValue: 31.3 }],
  ["scs-implant", { source: "mekhail-2024", effect: "between", value: 44.8, comparatorValue: 28.4 }],
  ["scs-implant", { source: "hara-2022", effect: "between", value: -10.6, comparatorValue: -9.3, blinded: true }],
  ["scs-implant", { source: "pmc-7384077", effect: "within", value: 73 }],
  ["scs-implant", { source: "drcp-2023", effect: "within", value: 90.1, denominator: 142 }],
  ["scs-implant", { source: "drcp-2023", effect: "within", value: -79.9 }],
  ["scs-implant", { source: "pmc-8440061", effect: "within", value: 30, numerator: 8, denominator: 27 }],
  [
    "drg-trial",
    { source: "deer-2017", effect: "between", value: 81.2, comparatorValue: 55.7, at: { value: 3, unit: "months" } },
  ],
  ["pns-trial", { source: "gilmore-2021", effect: "within", value: 73, numerator: 54, denominator: 74 }],
  ["pns-trial", { source: "gilmore-2025", effect: "within", numerator: 15, denominator: 23, value: 65.2 }],
  [
    "intrathecal-pump-implant",
    { source: "smith-2002", effect: "between", value: 60.6, comparatorValue: 41.7, class: "secondary" },
  ],
  ["intrathecal-pump-implant", { source: "hayes-2012", effect: "within", numerator: 24, denominator: 25, value: 96 }],
  [
    "lumbar-discectomy",
    { source: "liu-2023", effect: "between", value: -12.1, interval: [-23.6, -0.5], at: { value: 6, unit: "weeks" } },
  ],
  ["lumbar-discectomy", { source: "sport-disc", effect: "between", value: -11.2, interval: [-13.6, -9.1] }],
  ["lumbar-decompression", { source: "sport-stenosis", effect: "between", value: 7.8, interval: [1.5, 14.1] }],
  ["lumbar-decompression", { source: "sport-stenosis-4y", effect: "between", value: -9.4, interval: [-12.6, -6.2] }],
  ["lumbar-decompression", { source: "delitto-2015", effect: "between", value: 0.9, interval: [-7.9, 9.6] }],
  [
    "exercise-therapy",
    { source: "who-review-2023", effect: "between", value: -0.33, interval: [-0.58, -0.08], unit: "sd" },
  ],
  [
    "exercise-therapy",
    { source: "who-review-2023", effect: "between", value: -0.31, interval: [-0.57, -0.05], unit: "sd" },
  ],
  [
    "duloxetine",
    { source: "ferreira-2021", effect: "between", value: -5.3, interval: [-7.31, -3.3], unit: "points-of-100" },
  ],
  [
    "duloxetine",
    {
      source: "ferreira-2021",
      effect: "between",
      value: -9.72,
      interval: [-12.75, -6.69],
      generators: ["hip-oa", "knee-oa"],
    },
  ],
  ["duloxetine", { source: "ferreira-2021", effect: "between", value: -18.6, generators: ["lumbar-radiculopathy"] }],
  ["opioid", { source: "krebs-2018", effect: "between", value: 0.5, class: "secondary" }],
  ["waiting", { source: "fischgrund-2018", effect: "within", value: -15.2, at: { value: 3, unit: "months" } }],
  ["waiting", { source: "malaithong-2022", effect: "within", value: -2.4, at: { value: 12, unit: "months" } }],
  ["waiting", { source: "lord-1996", effect: "within", value: 8, numerator: 1, denominator: 12 }],
  ["waiting", { source: "cohen-2024", effect: "within", value: -0.4 }],
];

const named = (list: readonly (readonly [string, Partial<Result>])[]) =>
  list.map(([id, figure]) => ({ name: `${id}: ${figure.source} ${figure.value}`, id, figure }));

describe("the figures of other care", () => {
  it.each(named(results))("$name stands as it was published", ({ id, figure }) => {
    expect(treatment(id).results).toContainEqual(expect.objectContaining(figure));
  });

  it("name their comparator wherever two arms stand side by side", () => {
    const between = all.flatMap(({ results: list }) => list.filter(({ effect }) => effect === "between"));
    expect(between.length).toBeGreaterThan(30);
    for (const { comparator } of between) expect(comparator?.en.length).toBeGreaterThan(5);
  });

  it("never give a change within an arm a comparator or a pair of it", () => {
    for (const { id, results: list } of all)
      for (const one of list.filter(({ effect }) => effect === "within")) {
        expect(one.comparator, id).toBeUndefined();
        expect(one.comparatorValue, id).toBeUndefined();
      }
  });

  it("of waiting are changes within a group, and name the arm they come from", () => {
    for (const { effect, design } of treatment("waiting").results) {
      expect(effect).toBe("within");
      expect(design.en).toMatch(/^Arm with/);
    }
  });

  it("hold percentages that their numerators give", () => {
    for (const { id, results: list } of all)
      for (const { unit, value, numerator, denominator } of list)
        if (unit === "percent" && numerator !== undefined && denominator !== undefined)
          expect(Math.abs((100 * numerator) / denominator - value), `${id} ${value}`).toBeLessThan(0.51);
  });
});

/** Figures that were never confirmed in the works themselves. */
const unconfirmed: readonly (readonly [string, number, number | undefined])[] = [
  ["scs-implant", 76.5, 49.3],
  ["scs-implant", 83, 61],
  ["scs-implant", 82, 60],
  ["scs-implant", 75, undefined],
  ["drg-trial", 74.2, 53],
  ["drg-implant", 74.2, 53],
  ["pns-trial", 58, 14],
  ["pns-implant", 58, 14],
  ["intrathecal-pump-implant", 84.5, 70.8],
  ["opioid", 2.78, 2.25],
];

describe("what nobody confirmed", () => {
  it.each(unconfirmed)("%s: %d against %s is not shown", (id, value, comparatorValue) => {
    const same = treatment(id).results.filter(
      (one) => one.value === value && (comparatorValue === undefined || one.comparatorValue === comparatorValue),
    );
    expect(same).toEqual([]);
  });

  it("is no result and no rate: these rest on works that were read", () => {
    for (const { id, results: list, risks: harms, lasts } of all) {
      for (const one of [...list, ...lasts]) expect(["evidence", "secondary"], id).toContain(one.class);
      for (const { per1000, class: rated } of harms)
        if (per1000 !== undefined) expect(["evidence", "secondary"], id).toContain(rated);
    }
  });

  it.each([
    "acupuncture",
    "cognitive-behavioral-therapy",
    "nsaid",
    "gabapentinoid",
    "lumbar-fusion",
    "hip-replacement",
    "knee-replacement",
    "si-joint-fusion",
    "cervical-decompression",
    "celiac-plexus-block",
    "stellate-ganglion-block",
    "pns-implant",
  ])("of %s no size is shown, and it says so", (id) => {
    expect(treatment(id).results).toEqual([]);
    expect(treatment(id).notKnown.length).toBeGreaterThan(0);
  });
});

describe("other care as it stands beside the rest", () => {
  it("names works, generators, drugs, signs and procedures that exist", () => {
    for (const one of all) {
      const cited = JSON.stringify(one).matchAll(/"source":"([^"]+)"/g);
      for (const [, source = ""] of cited) expect(knowledge.sources.has(source), `${one.id}: ${source}`).toBe(true);
      const generators = [...one.for.map(({ generator }) => generator), ...(one.leads ?? [])];
      for (const generator of [...generators, ...one.results.flatMap((result) => result.generators ?? [])])
        expect(knowledge.generators.has(generator), `${one.id}: ${generator}`).toBe(true);
      for (const { drug } of one.plan?.drugs ?? [])
        expect(
          knowledge.drugs.some(({ id }) => id === drug),
          `${one.id}: ${drug}`,
        ).toBe(true);
      for (const sign of one.warningSigns) expect(knowledge.warningSigns.has(sign), `${one.id}: ${sign}`).toBe(true);
      for (const before of one.precededBy) expect(knowledge.treatments.has(before), one.id).toBe(true);
    }
  });

  it("has a name for clinicians and for patients", () => {
    for (const { id, kind, name, patient } of all) {
      const own = kind === "procedure" || kind === "surgery" ? knowledge.procedures.get(id) : { name, patient };
      expect(own?.name?.es, id).toBeDefined();
      expect(own?.patient?.es, id).toBeDefined();
    }
  });

  it("speaks Spanish in every text", () => {
    for (const one of all) {
      const alone = JSON.stringify(one).match(/\{"en":"(?:[^"\\]|\\.)*"\}/g) ?? [];
      expect(alone, one.id).toEqual([]);
    }
  });

  it.each(implants)(
    "asks before %s for a trial that halved pain or analgesics, and for a psychological evaluation",
    (id) => {
      const { precededBy, requires } = treatment(id);
      expect(precededBy).toEqual([id.replace("implant", "trial")]);
      const response = requires.find(({ requires: rule }) => rule.word === "priorResponse")?.requires;
      expect(response).toMatchObject({
        parameters: {
          procedures: precededBy,
          purpose: "trial",
          measures: { anyOf: [{ pain: { minPercent: 50 } }, { analgesicReduction: { minPercent: 50 } }] },
          sameSite: false,
        },
      });
      expect(requires.every(({ otherwise }) => otherwise === "not-yet" || otherwise === "unsuitable")).toBe(true);
    },
  );

  it.each([...trials, ...implants])("asks before %s for a psychological evaluation", (id) => {
    const asked = treatment(id).requires.filter(({ id: one }) => one === "psychological-evaluation");
    expect(asked.map(({ otherwise }) => otherwise)).toEqual(["not-yet"]);
  });

  it("lets rehabilitation lead in CRPS, and puts waiting beside everything", () => {
    expect(treatment("rehabilitation-for-crps").leads).toEqual(["crps"]);
    expect(new Set(treatment("waiting").for.map(({ generator }) => generator))).toEqual(
      new Set(knowledge.generators.keys()),
    );
  });

  it("says who operates", () => {
    for (const id of operations) expect(treatment(id).performedBy?.en).toMatch(/surgeon/);
  });

  it("shows the figures of people in a trial and of people implanted by who was counted", () => {
    for (const { population, source } of treatment("scs-implant").results)
      if (source === "kapural-2015") expect(population.en).toMatch(/171 .*of 198/);
  });
});
