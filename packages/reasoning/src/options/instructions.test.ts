import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { say } from "../says.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { instructionsFor, sedationInstructions, withheld } from "./instructions.ts";

const { index } = compile(knowledge);
const esi = "lumbar-interlaminar-esi";
const takes = (drug: string, body: object = {}): Written => ({
  kind: "medication",
  body: { drug, from: "2025-01-01", ...body },
});
const agreed = (drug: string, body: object = {}, procedure = esi): Written => ({
  kind: "clearance",
  body: { procedure, drug, prescriber: "Invented cardiologist", agreed: true, ...body },
});
const told = (entries: readonly Written[], on?: string, procedure = esi) =>
  instructionsFor(
    judgingOf(chartOf({ birthDate: "1970-01-01" }, ...entries), { procedure, ...(on ? { on } : {}) }),
    index,
  );

describe("instructions before and after a needle", () => {
  it("give the hour of the last and of the next dose, counted from the needle", () => {
    const [stop, restart] = told([takes("apixaban"), agreed("apixaban")], "2027-01-06");
    expect(stop).toMatchObject({
      at: "2027-01-03T09:00",
      forPatient: true,
      says: {
        key: "instruction.stop",
        values: {
          drug: "apixaban",
          last: "2027-01-03T09:00",
          needle: "2027-01-06T09:00",
          next: "2027-01-07T09:00",
          before: 72,
          after: 24,
        },
      },
    });
    expect(restart).toMatchObject({ at: "2027-01-07T09:00", forPatient: true, says: { key: "instruction.restart" } });
  });

  it("take the later end where the rule set leaves a choice of when to restart", () => {
    const [, restart] = told([takes("clopidogrel"), agreed("clopidogrel")], "2026-10-10");
    expect(restart?.at).toBe("2026-10-11T09:00");
  });

  it("cross the end of a month and a leap day by hours", () => {
    expect(told([takes("apixaban"), agreed("apixaban")], "2028-03-02")[0]?.at).toBe("2028-02-28T09:00");
  });

  it("take the prescriber's hours where they were given", () => {
    const [stop] = told([takes("apixaban"), agreed("apixaban", { holdHours: 96, restartHours: 36 })], "2026-10-10");
    expect(stop?.says.values).toMatchObject({ last: "2026-10-06T09:00", next: "2026-10-11T21:00" });
  });

  it("are never dated, nor given to the patient to stop, before the prescriber agreed", () => {
    for (const drug of ["apixaban", "warfarin", "clopidogrel", "dabigatran"]) {
      const list = told([takes(drug)], "2026-10-10");
      expect(list.length, drug).toBeGreaterThan(0);
      expect(
        list.filter(({ at }) => at !== undefined),
        drug,
      ).toEqual([]);
      expect(
        list.filter(({ forPatient }) => forPatient).map(({ says }) => says.key),
        drug,
      ).toEqual(["instruction.never-alone"]);
    }
    const refused = told([takes("apixaban"), agreed("apixaban", { agreed: false })], "2026-10-10");
    expect(refused.some(({ at }) => at !== undefined)).toBe(false);
  });

  it("go to the clinic, not to the patient, where the prescriber's hours are shorter than the rule set's", () => {
    const list = told([takes("apixaban"), agreed("apixaban", { holdHours: 48 })], "2026-10-10");
    expect(list[0]).toMatchObject({ at: "2026-10-08T09:00", forPatient: false });
    const early = told([takes("apixaban"), agreed("apixaban", { restartHours: 6 })], "2026-10-10");
    expect(early[0]?.forPatient).toBe(false);
  });

  it("do not tell the patient to go on where the prescriber said stop", () => {
    const list = told([takes("naproxen"), agreed("naproxen", { holdHours: 96 })], "2026-10-10");
    expect(list.filter(({ forPatient }) => forPatient)).toEqual([]);
  });

  it("are not dated where the valve's bridge, the restart or the INR is open", () => {
    const dated = (...entries: Written[]) => told(entries, "2026-09-20").some(({ at }) => at !== undefined);
    const valve = takes("warfarin", { indication: "mechanical-valve" });
    expect(dated(valve, agreed("warfarin"))).toBe(false);
    expect(dated(valve, agreed("warfarin", { bridge: false }))).toBe(true);
    const inr: Written = { kind: "lab", body: { test: "inr", value: 2.6, unit: "ratio" } };
    expect(dated(valve, agreed("warfarin", { bridge: false }), inr)).toBe(false);
    const trial = told([takes("dipyridamole"), agreed("dipyridamole", {}, "scs-trial")], "2026-10-10", "scs-trial");
    expect(trial.some(({ at }) => at !== undefined)).toBe(false);
  });

  it("are not dated without a planned day", () => {
    const [first] = told([takes("apixaban"), agreed("apixaban")]);
    expect(first?.says).toEqual({ key: "instruction.undated", values: { drug: "apixaban", before: 72, after: 24 } });
    expect(first?.forPatient).toBe(false);
  });

  it("say to go on where nothing is to be held", () => {
    const list = told([takes("apixaban")], "2026-10-10", "lumbar-rfa");
    expect(list.map(({ says, forPatient }) => [says.key, forPatient])).toEqual([["instruction.keep", true]]);
  });

  it("stay with the clinic while the option is not ready or safety is against it", () => {
    const list = told([takes("apixaban"), agreed("apixaban")], "2026-10-10");
    const toPatient = (readiness: "ready" | "not-yet" | "unsuitable", is: "met" | "unmet" | "unknown") =>
      withheld(list, readiness, { is, says: say("option.safety", { met: 0, of: 1 }), because: [], missing: [] }).filter(
        ({ at, forPatient }) => at !== undefined && forPatient,
      ).length;
    expect(toPatient("ready", "met")).toBe(2);
    expect(toPatient("ready", "unknown")).toBe(2);
    expect(toPatient("not-yet", "met")).toBe(0);
    expect(toPatient("unsuitable", "met")).toBe(0);
    expect(toPatient("ready", "unmet")).toBe(0);
  });

  it("are computed anew when the day moves", () => {
    const at = (on: string) => told([takes("apixaban"), agreed("apixaban")], on)[0]?.at;
    expect(at("2026-10-10")).toBe("2026-10-07T09:00");
    expect(at("2026-10-11")).toBe("2026-10-08T09:00");
  });

  it("tell of fasting only where sedation is planned", () => {
    const judging = (sedation: "none" | "minimal" | "moderate") =>
      judgingOf(chartOf({}), { procedure: "scs-trial", sedation });
    expect(sedationInstructions(judging("moderate"))[0]?.says.values).toEqual({ clear: 2, light: 6, heavy: 8 });
    expect(sedationInstructions(judging("minimal"))).toEqual([]);
  });
});
