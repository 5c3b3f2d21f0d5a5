import { describe, expect, it } from "vitest";
import type { EvidenceClass } from "./schema/text.ts";
import { knowledge } from "./testing/knowledge.ts";

/** The procedures of spine and joints. Their figures are typed here a second time, from the works themselves, never copied from the content. */
const ids = [
  ...["lumbar", "thoracic", "cervical"].flatMap((part) => [`${part}-medial-branch-block`, `${part}-rfa`]),
  ...["third-occipital-nerve-block", "third-occipital-rfa", "si-joint-injection", "si-lateral-branch-rfa"],
  ...["lumbar-transforaminal-esi", "lumbar-interlaminar-esi", "caudal-esi"],
  ...["cervical-interlaminar-esi", "cervical-transforaminal-esi"],
  ...["genicular-nerve-block", "genicular-rfa", "knee-injection", "hip-injection", "hip-rfa"],
  ...["trochanteric-bursa-injection", "subacromial-injection", "shoulder-injection", "suprascapular-nerve-block"],
  ...["bvn-ablation", "vertebral-augmentation", "mild", "interspinous-spacer"],
];
const treatment = (id: string) => {
  const found = knowledge.treatments.get(id);
  if (!found) throw new Error(`${id} is no treatment of the knowledge`);
  return found;
};
const treatments = ids.map(treatment);
const resultsOf = (id: string, source: string) => treatment(id).results.filter((one) => one.source === source);
const risksOf = (id: string, source: string) => treatment(id).risks.filter((one) => one.source === source);

/** treatment, source, value of the arm, value of the comparator, time */
type Between = readonly [string, string, number, number, number | undefined];
const betweenArms: readonly Between[] = [
  ["lumbar-transforaminal-esi", "ghahreman-2010", 54, 7, 1],
  ["lumbar-transforaminal-esi", "ghahreman-2010", 54, 19, 1],
  ["lumbar-transforaminal-esi", "ghahreman-2010", 54, 21, 1],
  ["lumbar-transforaminal-esi", "ghahreman-2010", 54, 13, 1],
  ["lumbar-transforaminal-esi", "vad-2002", 84, 48, 1.4],
  ["lumbar-transforaminal-esi", "meng-2015", 53.7, 56.4, undefined],
  ["lumbar-interlaminar-esi", "meng-2015", 53.7, 56.4, undefined],
  ["caudal-esi", "meng-2015", 53.7, 56.4, undefined],
  ["cervical-interlaminar-esi", "li-2022", -4.29, -4.46, 6],
  ["cervical-interlaminar-esi", "li-2022", -4.14, -4.27, 12],
  ["cervical-interlaminar-esi", "li-2022", -14.5, -15.8, undefined],
  ["cervical-rfa", "lord-1996", 58, 8, 27],
  ["cervical-rfa", "lord-1996", 263, 8, undefined],
  ["lumbar-rfa", "nct04803149", 59, 54, 6],
  ["lumbar-rfa", "nct04803149", 64.7, 74.1, 6],
  ["si-lateral-branch-rfa", "cohen-2008", 79, 14, 1],
  ["si-lateral-branch-rfa", "cohen-2008", 64, 0, 3],
  ["si-lateral-branch-rfa", "cohen-2008", 57, 0, 6],
  ["si-lateral-branch-rfa", "cohen-2024", -2.5, -0.4, 3],
  ["si-lateral-branch-rfa", "cohen-2024", 52.3, 4.3, 3],
  ["si-lateral-branch-rfa", "salman-2016", 73, 20, 1],
  ["si-lateral-branch-rfa", "salman-2016", 53, 0, 6],
  ["si-joint-injection", "salman-2016", 20, 73, 1],
  ["genicular-rfa", "davis-2018", 74.1, 16.2, 6],
  ["genicular-rfa", "davis-2018", -4.9, -1.3, 6],
  ["genicular-rfa", "malaithong-2022", -2.5, -2.4, 12],
  ["genicular-rfa", "pmc-9441169", 46, 8.8, 12],
  ["knee-injection", "davis-2018", 16.2, 74.1, 6],
  ["genicular-nerve-block", "mccormick-genicular", 58.6, 64, undefined],
  ["bvn-ablation", "fischgrund-2018", -20.5, -15.2, 3],
  ["interspinous-spacer", "bmc-musculoskelet-2014", -53, -45, 2],
  ["interspinous-spacer", "bmc-musculoskelet-2014", -19, -19, 2],
];

/** treatment, source, difference, interval */
const differences: readonly (readonly [string, string, number, readonly [number, number] | undefined])[] = [
  ["lumbar-rfa", "juch-2017", -0.18, undefined],
  ["lumbar-transforaminal-esi", "pmc-3265602", -0.2, [-0.41, 0]],
  ["lumbar-transforaminal-esi", "pmc-3265602", 0, [-0.21, 0.2]],
  ["lumbar-transforaminal-esi", "armon-2025", 24, [12.6, 34.9]],
  ["cervical-interlaminar-esi", "armon-2025", 16, [5, 26.6]],
  ["caudal-esi", "armon-2025", 26.2, [-3.6, 52.4]],
  ["lumbar-interlaminar-esi", "armon-2025", 10.3, [-7.6, 27.8]],
  ["lumbar-interlaminar-esi", "friedly-2014", -1, [-2.1, 0.1]],
  ["lumbar-interlaminar-esi", "friedly-2014", -0.2, [-0.8, 0.4]],
  ["caudal-esi", "aafp-poem-2021", -5, undefined],
  ["si-joint-injection", "wang-2025", 0.22, [-0.42, 0.87]],
  ["si-joint-injection", "wang-2025", 0.83, [-0.26, 1.93]],
  ["genicular-rfa", "biomed-res-int-9037510", -1.32, [-2.27, -0.37]],
  ["bvn-ablation", "smuck-2021", -20.3, [-25.9, -14.7]],
  ["bvn-ablation", "smuck-2021", -2.5, [-3.37, -1.64]],
];

/** treatment, source, value, interval */
const withinArms: readonly (readonly [string, string, number, readonly [number, number] | undefined])[] = [
  ["lumbar-rfa", "conger-2020", 63.2, [41, 85]],
  ["lumbar-rfa", "conger-2020", 65.6, [49, 82]],
  ["lumbar-rfa", "conger-2020", 44.1, [27, 61]],
  ["lumbar-rfa", "macvicar-2013", 58, undefined],
  ["lumbar-rfa", "macvicar-2013", 53, undefined],
  ["cervical-rfa", "mcdonald-1999", 71, undefined],
  ["cervical-rfa", "macvicar-2012", 61, undefined],
  ["cervical-rfa", "j-turk-spinal-surg-2024", 21.5, undefined],
  ["third-occipital-rfa", "govind-2003", 88, undefined],
  ["third-occipital-rfa", "govind-2003", 86, undefined],
  ["si-lateral-branch-rfa", "cohen-2008", 14, undefined],
  ["si-lateral-branch-rfa", "pmid-40089310", 57.4, undefined],
  ["si-lateral-branch-rfa", "stelzer-2013", 48, undefined],
  ["cervical-transforaminal-esi", "pmc-11373075", 57.6, [40.8, 72.8]],
  ["cervical-interlaminar-esi", "yoon-2015", 68.1, undefined],
  ["hip-rfa", "karaoglu-2024", -6.5, undefined],
  ["hip-rfa", "karaoglu-2024", -3.1, undefined],
  ["bvn-ablation", "smuck-2021", 64, undefined],
  ["bvn-ablation", "truumees-2019", -30.1, undefined],
  ["bvn-ablation", "fischgrund-2019", 76.4, undefined],
  ["bvn-ablation", "khalil-2024", 32.1, undefined],
  ["vertebral-augmentation", "beall-2018", -4.05, undefined],
  ["mild", "staats-2018", -22.7, undefined],
];

/** treatment, risk, numerator, denominator, per 1000, interval as printed */
type Counted = readonly [string, string, number, number, number, readonly [number, number]];
const countedRisks: readonly Counted[] = [
  ["lumbar-medial-branch-block", "any-immediate-complication", 493, 26061, 18.9, [17.3, 20.6]],
  ["lumbar-transforaminal-esi", "permanent-deficit-or-bleed", 0, 26061, 0, [0, 0.15]],
  ["si-joint-injection", "vasovagal-reaction", 289, 26061, 11.1, [9.9, 12.4]],
  ["lumbar-interlaminar-esi", "major-event", 0, 16638, 0, [0, 0.23]],
  ["lumbar-rfa", "minor-complication-per-procedure", 6, 116, 52, [24, 108]],
  ["lumbar-rfa", "minor-complication-per-lesion", 6, 616, 9.7, [4.5, 21.1]],
  ["lumbar-rfa", "infection-or-new-deficit", 0, 116, 0, [0, 32]],
  ["genicular-rfa", "serious-related-event", 0, 76, 0, [0, 48]],
  ["hip-rfa", "transient-motor-deficit", 1, 53, 19, [3, 99]],
  ["mild", "device-or-procedure-event", 2, 149, 13, [4, 48]],
];

/** treatment, risk, per 1000: printed without a count */
const ratedRisks: readonly (readonly [string, string, number])[] = [
  ["lumbar-transforaminal-esi", "vasovagal-reaction", 13],
  ["lumbar-transforaminal-esi", "dural-puncture", 0.4],
  ["lumbar-transforaminal-esi", "central-steroid-response", 26],
  ["lumbar-transforaminal-esi", "more-pain-afterwards", 21],
  ["lumbar-transforaminal-esi", "intravascular-entry", 79],
  ["lumbar-interlaminar-esi", "vasovagal-reaction", 5],
  ["lumbar-interlaminar-esi", "dural-puncture", 2],
  ["lumbar-interlaminar-esi", "central-steroid-response", 26],
  ["lumbar-interlaminar-esi", "more-pain-afterwards", 18],
  ["lumbar-interlaminar-esi", "intravascular-entry", 5],
  ["lumbar-interlaminar-esi", "dural-puncture-epidural-series", 8],
  ["caudal-esi", "intravascular-entry", 31],
  ["cervical-interlaminar-esi", "intravascular-entry", 41],
  ["cervical-interlaminar-esi", "dural-puncture-epidural-series", 10],
  ["cervical-transforaminal-esi", "procedural-complication", 6],
  ["cervical-transforaminal-esi", "neurologic-complication", 5],
  ["thoracic-rfa", "prolonged-pain-or-stiffness", 86],
  ["bvn-ablation", "further-spine-intervention", 132],
  ["vertebral-augmentation", "later-fracture", 330],
  ["interspinous-spacer", "reoperation", 160],
];

/** treatment, source, among whom, months */
const durations: readonly (readonly [string, string, "responders" | "all", number | readonly [number, number]])[] = [
  ["lumbar-rfa", "macvicar-2013", "responders", 15],
  ["lumbar-rfa", "macvicar-2013", "responders", 13],
  ["cervical-rfa", "mcdonald-1999", "all", 7.2],
  ["cervical-rfa", "mcdonald-1999", "responders", 13.9],
  ["cervical-rfa", "macvicar-2012", "responders", [17, 20]],
  ["third-occipital-rfa", "govind-2003", "responders", 9.8],
  ["third-occipital-rfa", "govind-2003", "responders", 7.1],
  ["genicular-rfa", "pmc-9441169", "responders", 11.1],
  ["genicular-rfa", "pmc-9441169", "responders", 2.6],
];

describe("results of spine and joint procedures", () => {
  it.each(betweenArms)("%s by %s: %d against %d", (id, source, value, comparatorValue, time) => {
    const found = resultsOf(id, source).filter(
      (one) => one.value === value && one.comparatorValue === comparatorValue && one.effect === "between",
    );
    expect(found.map(({ at }) => at?.value)).toEqual(time === undefined ? [undefined] : [time]);
  });

  it.each(differences)("%s by %s: a difference of %d", (id, source, value, interval) => {
    const found = resultsOf(id, source).filter((one) => one.value === value && one.effect === "between");
    expect(found.map((one) => one.interval)).toContainEqual(interval);
  });

  it.each(withinArms)("%s by %s: %d within one arm", (id, source, value, interval) => {
    const found = resultsOf(id, source).filter((one) => one.value === value && one.effect === "within");
    expect(found.map((one) => one.interval)).toContainEqual(interval);
  });

  it("that compare name whom they compare with, and changes within an arm name nobody", () => {
    for (const { id, results } of treatments)
      for (const { effect, comparator, value } of results)
        expect([id, value, comparator !== undefined]).toEqual([id, value, effect === "between"]);
  });

  it("agree with their own counts, as far as they are printed", () => {
    const shares = treatments.flatMap(({ results }) =>
      results.flatMap((one) => [
        { part: one.numerator, whole: one.denominator, percent: one.value },
        { part: one.comparatorNumerator, whole: one.comparatorDenominator, percent: one.comparatorValue },
      ]),
    );
    const counted = shares.filter(({ part, whole }) => part !== undefined && whole !== undefined);
    expect(counted.length).toBeGreaterThan(15);
    for (const { part = 0, whole = 1, percent = 0 } of counted)
      expect(Math.abs((100 * part) / whole - percent)).toBeLessThanOrEqual(0.5);
  });

  it("of the ablation trial stand by those treated and by those seen, since the ranking turns over", () => {
    const rows = resultsOf("lumbar-rfa", "nct04803149").map((one) => [
      one.numerator,
      one.denominator,
      one.comparatorNumerator,
      one.comparatorDenominator,
    ]);
    expect(rows).toEqual([
      [22, 37, 20, 37],
      [22, 34, 20, 27],
    ]);
  });

  it.each(durations)("%s by %s lasts among %s %j months", (id, source, among, months) => {
    const found = treatment(id).lasts.filter((one) => one.source === source && one.among === among);
    expect(found.map((one) => one.months)).toContainEqual(months);
  });
});

/** Wilson's interval of a count, per 1000. */
const wilson = (count: number, of: number): readonly [number, number] => {
  const z = 1.959964;
  const p = count / of;
  const middle = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1000 / (1 + (z * z) / of);
  return [Math.max(0, (middle - half) * scale), (middle + half) * scale];
};
/** Half of the last digit that is printed. */
const rounding = (printed: number): number => (Number.isInteger(printed) ? 0.5 : printed < 1 ? 0.005 : 0.05);

describe("harms of spine and joint procedures", () => {
  it.each(countedRisks)("%s: %s in %d of %d", (id, risk, numerator, denominator, per1000, interval) => {
    const found = treatment(id).risks.filter((one) => one.id === risk);
    expect(found).toMatchObject([{ numerator, denominator, per1000, interval }]);
  });

  it.each(countedRisks)("%s: %s has Wilson's interval of %d of %d", (_id, _risk, count, of, per1000, printed) => {
    const [low, high] = wilson(count, of);
    expect(Math.abs(low - printed[0])).toBeLessThanOrEqual(rounding(printed[0]) + 1e-9);
    expect(Math.abs(high - printed[1])).toBeLessThanOrEqual(rounding(printed[1]) + 1e-9);
    expect(Math.abs((1000 * count) / of - per1000)).toBeLessThanOrEqual(rounding(per1000));
  });

  it.each(ratedRisks)("%s: %s in %d of 1000", (id, risk, per1000) => {
    const found = treatment(id).risks.filter((one) => one.id === risk);
    expect(found.map((one) => one.per1000)).toEqual([per1000]);
  });

  it("of which none was seen keep their denominator and say so", () => {
    const none = treatments.flatMap(({ risks }) => risks.filter(({ numerator }) => numerator === 0));
    expect(none.length).toBeGreaterThan(8);
    for (const { denominator, says } of none) {
      expect(denominator).toBeGreaterThan(0);
      expect(says?.en).toMatch(/^None (seen|reported)/);
    }
  });

  it("counted by lesion and by procedure are not mixed", () => {
    expect(risksOf("lumbar-rfa", "kornick-2004").map(({ per, denominator }) => [per, denominator])).toEqual([
      ["procedure", 116],
      ["lesion", 616],
      ["lesion", 616],
      ["lesion", 616],
      ["procedure", 116],
    ]);
  });
});

const read: EvidenceClass[] = ["evidence"];
const secondHand: EvidenceClass[] = ["secondary"];
/** How each work was read. What nobody confirmed has no row here, and so none in the content. */
const classOf: ReadonlyMap<string, readonly EvidenceClass[]> = new Map([
  ...[
    "beall-2018 biomed-res-int-9037510 bmc-musculoskelet-2014 carr-2016 cohen-2008 cohen-2024 conger-2020 davis-2018",
    "fischgrund-2018 fischgrund-2019 friedly-2014 ghahreman-2010 govind-2003 j-turk-spinal-surg-2024 juch-2017",
    "karaoglu-2024 kornick-2004 li-2022 lord-1996 macvicar-2012 macvicar-2013 malaithong-2022 mcdonald-1999 meng-2015",
    "nct04803149 pmc-11373075 pmc-3265602 pmc-9441169 pmid-26593277 pmid-39694446 salman-2016 smuck-2021 staats-2018",
    "stelzer-2013 truumees-2019 vad-2002 wang-2025 yoon-2015",
  ].flatMap((line) => line.split(" ").map((id) => [id, read] as const)),
  ...[
    "aafp-poem-2021 busse-2025 carr-conference khalil-2024 malla-2012 maugars-1996 mccormick-genicular",
    "neuritis-series pmid-40089310",
  ].flatMap((line) => line.split(" ").map((id) => [id, secondHand] as const)),
  ["armon-2025", ["evidence", "secondary"]],
]);

describe("what nobody confirmed", () => {
  it("is neither a result, nor a duration, nor a risk", () => {
    for (const { id, results, lasts, risks } of treatments)
      for (const { source, class: is } of [...results, ...lasts, ...risks])
        expect([id, source, classOf.get(source)?.includes(is)]).toEqual([id, source, true]);
  });

  it("is not among the figures: the trials of decompression at one year, the sham trial as intended, pooled sizes", () => {
    const forbidden: readonly (readonly [string, readonly number[]])[] = [
      ["mild", [62.2, 58, 35.7, 27.1]],
      ["bvn-ablation", [55.3, 66, -43, -4.4]],
      ["si-lateral-branch-rfa", [47, 12, -0.7]],
      ["vertebral-augmentation", [-0.7]],
      ["lumbar-rfa", [60, 87]],
      ["hip-rfa", [69]],
    ];
    for (const [id, figures] of forbidden)
      for (const { value, comparatorValue } of treatment(id).results)
        expect([id, figures.includes(value), figures.includes(comparatorValue ?? Number.NaN)]).toEqual([
          id,
          false,
          false,
        ]);
  });

  it("and was looked for is said where no result stands", () => {
    const silent = treatments.filter(({ results, notKnown }) => results.length === 0 && notKnown.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("how spine and joint procedures are offered", () => {
  it("is by a confirmed target, or a likely one where nothing could confirm it", () => {
    for (const { id, plan, for: list } of treatments)
      for (const { generator, needs } of list) {
        if (plan?.purpose === "diagnostic") continue;
        const settled = knowledge.generators.get(generator)?.decidedBy;
        expect([id, needs]).toEqual([id, settled === "nothing" ? "likely" : "confirmed"]);
      }
  });

  it("never with a steroid in a test, nor a particulate one at the cervical foramen", () => {
    const steroids = ["dexamethasone", "triamcinolone", "methylprednisolone", "betamethasone"];
    for (const { id, plan } of treatments.filter((one) => one.plan?.purpose === "diagnostic"))
      expect([id, plan?.drugs.some(({ drug }) => steroids.includes(drug))]).toEqual([id, false]);
    const neck = knowledge.safetyRules.find(({ id }) => id === "particulate-at-the-neck");
    expect([neck?.level, neck?.appliesTo.procedures]).toEqual([
      "combination",
      expect.arrayContaining(["cervical-transforaminal-esi"]),
    ]);
    for (const id of ["lumbar-transforaminal-esi", "cervical-transforaminal-esi", "cervical-interlaminar-esi"])
      expect(treatment(id).plan?.drugs[0]?.drug).toBe("dexamethasone");
  });

  it("with what forbids a drug or a sedation said once, as a rule of safety", () => {
    const forbidding = treatments.flatMap(({ id, contraindications }) =>
      contraindications.flatMap(({ level, when }) =>
        level === "absolute" && /sedation|[sS]teroid/.test(JSON.stringify(when)) ? [id] : [],
      ),
    );
    expect(forbidding).toEqual([]);
  });

  it("with contraindications nobody graded as warnings only, and practice without a citation", () => {
    for (const { requires, contraindications, day, followUp } of treatments) {
      for (const one of contraindications) expect(["caution", "secondary"]).toContain(one.class);
      for (const one of [...requires, ...followUp].filter((each) => each.class === "default"))
        expect(one.source).toBeUndefined();
      expect(day?.class).toBe("default");
    }
  });

  it("with a guideline on chronic pain silent before three months", () => {
    const panel = treatments.flatMap(({ guidelines }) => guidelines.filter(({ source }) => source === "busse-2025"));
    expect(panel.length).toBeGreaterThan(8);
    for (const { painForAtLeastDays, direction } of panel)
      expect([painForAtLeastDays, direction]).toEqual([90, "against"]);
  });

  it("shows the other side of a contested guideline beside it", () => {
    for (const { id, guidelines } of treatments) {
      const sources = guidelines.map(({ source }) => source);
      expect([id, sources.includes("busse-2025")]).toEqual([id, sources.includes("acr-2025")]);
    }
  });
});
