import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doseCeiling } from "../criteria/dose-ceiling.ts";
import type { PlannedDrug } from "../procedures/request.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { ceilingMg } from "./anesthetic.ts";
import { idealKg } from "./dosing-weight.ts";
import { milligramsOf } from "./planned.ts";

type Of = Parameters<typeof doseCeiling>[0]["of"];
const measured = (what: string, value: number, unit: string): Written => ({
  kind: "measurement",
  body: { what, value, unit },
});
const judged = (
  of: Of,
  drugs: readonly PlannedDrug[],
  entries: readonly Written[],
  born = "1980-01-01",
  percent = 100,
) =>
  doseCeiling({ of, percent })(
    judgingOf(chartOf({ birthDate: born, sex: "male" }, ...entries), {
      procedure: "lumbar-interlaminar-esi",
      on: "2026-09-15",
      drugs,
    }),
  );
const anesthetic = (kg: number, ...drugs: PlannedDrug[]) =>
  judged("local-anesthetic", drugs, [measured("weight", kg, "kg")]).is;

describe("local anesthetic", () => {
  it("is limited by weight below the cap, by the cap above it", () => {
    expect(anesthetic(50, { drug: "lidocaine", doseMg: 225 })).toBe("met");
    expect(anesthetic(50, { drug: "lidocaine", doseMg: 225.1 })).toBe("unmet");
    expect(anesthetic(90, { drug: "lidocaine", doseMg: 300 })).toBe("met");
    expect(anesthetic(90, { drug: "lidocaine", doseMg: 300.1 })).toBe("unmet");
  });

  it("may be more with epinephrine, only in that syringe, and never for a drug without such a row", () => {
    expect(anesthetic(80, { drug: "lidocaine 1% with epinephrine", doseMg: 500 })).toBe("met");
    expect(anesthetic(80, { drug: "lidocaine 1% with epinephrine", doseMg: 501 })).toBe("unmet");
    expect(anesthetic(80, { drug: "lidocaine without epinephrine", doseMg: 301 })).toBe("unmet");
    expect(anesthetic(80, { drug: "ropivacaine with epinephrine", doseMg: 201 })).toBe("unmet");
  });

  it("adds up over drugs: two halves are a whole", () => {
    const half = { drug: "lidocaine", doseMg: 150 };
    expect(anesthetic(70, half, { drug: "bupivacaine", doseMg: 70 })).toBe("met");
    expect(anesthetic(70, half, { drug: "bupivacaine", doseMg: 71 })).toBe("unmet");
  });

  it("counts liposomal bupivacaine once, by its fixed dose and without a weight", () => {
    expect(judged("local-anesthetic", [{ drug: "liposomal bupivacaine (Exparel)", doseMg: 266 }], []).is).toBe("met");
    expect(judged("local-anesthetic", [{ drug: "Exparel", doseMg: 267 }], []).is).toBe("unmet");
  });

  it("turns percent and volume into milligrams, and does not guess without them", () => {
    expect(milligramsOf({ drug: "lidocaine 1%", volumeMl: 3 })).toBe(30);
    expect(milligramsOf({ drug: "bupivacaine 0.25 %", volumeMl: 4 })).toBe(10);
    expect(milligramsOf({ drug: "lidocaine 20 mg/mL", volumeMl: 2 })).toBe(40);
    expect(milligramsOf({ drug: "lidocaine", volumeMl: 3 })).toBeUndefined();
    expect(
      judged("local-anesthetic", [{ drug: "lidocaine", volumeMl: 30 }], [measured("weight", 70, "kg")]).says.key,
    ).toBe("dose.no-dose");
  });

  it("is not judged without a weight, nor with one in a unit that is none", () => {
    const drugs = [{ drug: "lidocaine", doseMg: 40 }];
    expect(judged("local-anesthetic", drugs, []).says.key).toBe("dose.no-weight");
    expect(judged("local-anesthetic", drugs, [measured("weight", 70, "stone")]).says.key).toBe("dose.no-weight");
    expect(judged("local-anesthetic", drugs, [measured("weight", 154, "[lb_av]")]).is).toBe("met");
  });

  it("a weight of 0 or of 700 kg does not enter the chart", () => {
    for (const kg of [0, 700]) expect(() => chartOf({}, measured("weight", kg, "kg"))).toThrow(/out of range/);
  });

  it("counts by the ideal weight above a body-mass index of 30", () => {
    const of = (kg: number, cm: number, mg: number) =>
      judged(
        "local-anesthetic",
        [{ drug: "ropivacaine", doseMg: mg }],
        [measured("weight", kg, "kg"), measured("height", cm, "cm")],
      ).is;
    expect(idealKg(152.4, "male")).toBeCloseTo(50);
    expect(idealKg(154.94, "female")).toBeCloseTo(47.8);
    // 152.4 cm: 30 kg/m² is 69.7 kg. At 69 kg the actual weight counts (207 mg, cap 200), at 71 the ideal one of 50 kg (150 mg).
    expect(of(69, 152.4, 200)).toBe("met");
    expect(of(71, 152.4, 150)).toBe("met");
    expect(of(71, 152.4, 151)).toBe("unmet");
  });

  it("a higher dose never passes where a lower one does not, and a heavier patient never bears less", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 600, noNaN: true }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.integer({ min: 30, max: 120 }),
        (mg, more, kg) => {
          const low = anesthetic(kg, { drug: "lidocaine", doseMg: mg });
          const high = anesthetic(kg, { drug: "lidocaine", doseMg: mg + more });
          const heavy = anesthetic(kg + 10, { drug: "lidocaine", doseMg: mg });
          return !(low === "unmet" && (high === "met" || false)) && !(low === "met" && heavy === "unmet");
        },
      ),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (kg) => (ceilingMg({ mgPerKg: 4.5, capMg: 300 }, kg) ?? 0) <= 300),
    );
  });
});

const shot = (at: string, drug: string, doseMg?: number): Written => ({
  kind: "procedure",
  at,
  body: { procedure: "knee-injection", targets: [], drugs: [{ drug, ...(doseMg === undefined ? {} : { doseMg }) }] },
});

describe("steroid", () => {
  const session = (drug: string, doseMg?: number) => judged("steroid-per-session", [{ drug, doseMg }], []).is;
  it("has an upper limit a session by drug", () => {
    for (const [drug, max] of [
      ["triamcinolone", 80],
      ["betamethasone", 12],
      ["dexamethasone", 15],
      ["methylprednisolone", 80],
    ] as const) {
      expect(session(drug, max), drug).toBe("met");
      expect(session(drug, max + 0.1), drug).toBe("unmet");
    }
    expect(session("dexamethasone")).toBe("unknown");
  });

  const year = (entries: readonly Written[], born?: string, doseMg = 40) =>
    judged("steroid-per-year", [{ drug: "methylprednisolone", doseMg }], entries, born);
  it("is summed over the year in milligrams of methylprednisolone, over all places", () => {
    // 10 mg of dexamethasone are 53.3 mg, 12 mg of betamethasone 80 mg, 80 mg of triamcinolone 80 mg.
    const shots = [
      shot("2026-01-05", "dexamethasone", 10),
      shot("2026-03-05", "Celestone", 12),
      shot("2026-06-05", "Kenalog", 80),
    ];
    expect(year(shots).says).toEqual({ key: "dose.steroid.year.met", values: { mg: 253.3, max: 400 } });
    expect(year([shot("2026-07-05", "Kenalog", 360)]).is).toBe("met");
    expect(year([shot("2026-07-05", "Kenalog", 361)]).is).toBe("unmet");
    expect(year([...shots, shot("2026-07-05", "Kenalog", 146)]).is).toBe("met");
    expect(year([...shots, shot("2026-07-05", "Kenalog", 147)]).is).toBe("unmet");
  });

  it("forgets what is a year old, and not a day sooner", () => {
    expect(year([shot("2025-09-15", "Kenalog", 400)]).is).toBe("met");
    expect(year([shot("2025-09-16", "Kenalog", 400)]).is).toBe("unmet");
  });

  it("allows half from 65 years and with osteoporosis", () => {
    const shots = [shot("2026-01-05", "Kenalog", 161)];
    expect(year(shots, "1961-09-16").is).toBe("met");
    expect(year(shots, "1961-09-15").is).toBe("unmet");
    const bones: Written = { kind: "condition", body: { condition: "osteoporosis", icd10: "M81.0" } };
    expect(year([...shots, bones]).is).toBe("unmet");
  });

  it("counts tablets by dose, times and days, and not a nasal spray", () => {
    const tablets = (body: object): Written => ({ kind: "medication", body: { drug: "prednisone", ...body } });
    // 10 mg a day for 30 days are 300 mg of prednisone, 240 mg of methylprednisolone.
    const course = tablets({ doseMg: 10, timesPerDay: 1, from: "2026-05-01", to: "2026-05-30" });
    expect(year([course]).says).toEqual({ key: "dose.steroid.year.met", values: { mg: 280, max: 400 } });
    expect(year([tablets({ doseMg: 10, from: "2026-05-01" })]).is).toBe("unknown");
    expect(year([tablets({ drug: "triamcinolone", route: "nasal" })]).is).toBe("met");
  });

  it("does not count a dose nobody wrote as none, but says no where the known ones already pass", () => {
    const outside: Written = { kind: "procedure", at: "2026-02-01", body: { procedure: "caudal-esi", targets: [] } };
    expect(year([outside]).is).toBe("unknown");
    expect(year([outside, shot("2026-03-01", "Kenalog", 400)]).is).toBe("unmet");
  });

  it("grows with each dose", () => {
    const mgOf = (doses: readonly number[]) => {
      const { values } = year(doses.map((mg) => shot("2026-02-01", "Kenalog", mg))).says;
      return "mg" in values ? Number(values.mg) : Number.NaN;
    };
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 80 }),
        (doses, one) => Math.abs(mgOf([...doses, one]) - mgOf(doses) - one) < 0.11,
      ),
      { numRuns: 40 },
    );
  });
});
