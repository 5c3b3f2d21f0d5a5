import { describe, expect, it } from "vitest";
import { viewOf } from "../chart-view.ts";
import { compile } from "../compile.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { outcomesOf } from "./outcomes.ts";

const asOf = "2026-09-15";
const takes = (body: object): Written => ({ kind: "medication", body: { from: "2026-01-01", ...body } });
const has = (body: object): Written => ({ kind: "condition", body });
const oxycodone = (times: number): Written => takes({ drug: "oxycodone", doseMg: 5, timesPerDay: times });

const mmeOf = (patient: { birthDate?: string }, ...entries: readonly Written[]) =>
  outcomesOf(
    viewOf(chartOf(patient, ...entries), compile(knowledge).index, knowledge.codedComplaints, { asOf }),
    knowledge,
  ).mme;
const flags = (patient: { birthDate?: string }, ...entries: readonly Written[]) =>
  (mmeOf(patient, ...entries)?.flags ?? []).map(({ says }) => says.key);

describe("naloxone and a second look", () => {
  it("are asked for from 50 MME a day, by the most that may be taken", () => {
    expect(flags({}, takes({ drug: "oxycodone", doseMg: 5, timesPerDay: 6, prn: true }))).toEqual([]);
    expect(flags({}, takes({ drug: "oxycodone", doseMg: 10, timesPerDay: 4, prn: true }))).toEqual(["mme.over-50"]);
  });
  it.each(["gabapentin", "Lyrica", "Xanax 0.5 mg", "clonazepam", "oxazepam"])("are asked for beside %s", (drug) => {
    expect(flags({}, oxycodone(2), takes({ drug }))).toEqual(["mme.beside-sedative"]);
  });
  it("are not asked for beside a sedative that ended, or is yet to come", () => {
    expect(flags({}, oxycodone(2), takes({ drug: "diazepam", to: "2026-08" }))).toEqual([]);
    expect(flags({}, oxycodone(2), takes({ drug: "diazepam", from: "2026-10-01" }))).toEqual([]);
    expect(flags({}, oxycodone(2), takes({ drug: "diazepam", to: "2026-09" }))).toEqual(["mme.beside-sedative"]);
  });
  it("are asked for beside an opioid whose dose nobody knows, and beside buprenorphine", () => {
    expect(flags({}, takes({ drug: "oxycodone" }), takes({ drug: "lorazepam" }))).toEqual([
      "mme.beside-sedative",
      "mme.incomplete",
    ]);
    expect(flags({}, takes({ drug: "buprenorphine" }), takes({ drug: "lorazepam" }))).toEqual(["mme.beside-sedative"]);
  });
  it.each([{ condition: "sleep-apnea" }, { icd10: "G47.33" }])("are asked for with sleep apnea: %j", (body) => {
    expect(flags({}, oxycodone(2), has(body))).toEqual(["mme.sleep-apnea"]);
  });
  it.each([{ condition: "opioid-overdose" }, { icd10: "T40.2X1A" }, { icd10: "T40.411A" }])(
    "are asked for after an overdose: %j",
    (body) => expect(flags({}, oxycodone(2), has(body))).toEqual(["mme.prior-overdose"]),
  );
  it("takes an adverse effect of an opioid for no overdose", () => {
    expect(flags({}, oxycodone(2), has({ icd10: "T40.2X5A" }))).toEqual([]);
  });
  it("are asked for from 65 years, and not the day before", () => {
    expect(flags({ birthDate: "1961-09-15" }, oxycodone(2))).toEqual(["mme.older"]);
    expect(flags({ birthDate: "1961-09-16" }, oxycodone(2))).toEqual([]);
  });
  it("are asked of nobody without an opioid", () => {
    expect(
      flags({ birthDate: "1940-01-01" }, takes({ drug: "gabapentin" }), has({ condition: "sleep-apnea" })),
    ).toEqual([]);
  });
  it("warn and never permit: what is usual caution says so", () => {
    const all = mmeOf({ birthDate: "1940-01-01" }, oxycodone(12), takes({ drug: "gabapentin" }))?.flags ?? [];
    expect(all.map(({ says, class: kind, source }) => [says.key, kind, source])).toEqual([
      ["mme.over-50", "secondary", "cdc-2022-opioids"],
      ["mme.beside-sedative", "caution", "usual-practice"],
      ["mme.older", "caution", "usual-practice"],
    ]);
  });
});

describe("the opioids of the day before the first treatment", () => {
  const treated: Written = {
    kind: "procedure",
    at: "2026-06-01",
    body: {
      procedure: "lumbar-rfa",
      purpose: "therapeutic",
      targets: [{ structure: "facet-joint", level: "L4-5", side: "left" }],
    },
  };
  it("are told where all of them are known, and else left out", () => {
    expect(mmeOf({}, oxycodone(4), treated)?.before).toBe(30);
    expect(mmeOf({}, oxycodone(4), takes({ drug: "hydrocodone" }), treated)).not.toHaveProperty("before");
  });
});
