import type { AuthorizationProgram } from "@pinpoint/knowledge";
import { describe, expect, it } from "vitest";
import { insured, ordered, rowsUnder } from "../testing/invented-payers.ts";

const program = (id: string, more: Partial<AuthorizationProgram> = {}): AuthorizationProgram => ({
  id,
  name: { en: `Invented programme ${id}`, es: `Programa inventado ${id}` },
  payers: ["payer"],
  programs: ["commercial"],
  procedures: ["lumbar-rfa"],
  codes: [],
  from: "2026-01-15",
  asks: "required",
  says: { en: "Ask first.", es: "Pida antes." },
  source: "invented-source",
  class: "secondary",
  ...more,
});
const under = (...programs: AuthorizationProgram[]) => rowsUnder({ policies: [], programs });
const always = under(
  program("always", { programs: ["commercial", "medicaid"], states: ["TX", "OH"], to: "2026-12-31" }),
);
const row = (options: object = {}, insurance: object = {}) =>
  always("lumbar-rfa", [insured("payer", insurance)], options).authorization;
const none = {
  is: "met",
  says: { key: "authorization.none-needed", values: { procedure: "lumbar-rfa" } },
  missing: [],
};

describe("asking the payer first", () => {
  it("is owed under a programme, which is named with its source", () => {
    expect(row()).toMatchObject({
      is: "unmet",
      id: "always",
      says: { key: "authorization.needed", values: { program: "always" } },
      source: "invented-source",
      class: "secondary",
      because: ["insurance-payer"],
      missing: [
        {
          record: "authorization",
          says: { key: "need.authorization", values: { program: "always" } },
          settles: ["lumbar-rfa"],
        },
      ],
    });
  });

  it.each([
    ["2026-01-14", "met"],
    ["2026-01-15", "unmet"],
    ["2026-12-31", "unmet"],
    ["2027-01-01", "met"],
  ])("on %s is %s: both ends of the programme count", (on, is) => {
    expect(row({ on })?.is).toBe(is);
  });

  it("is owed in its states only, and not where nobody wrote the state", () => {
    expect(row({ state: "OH" })?.is).toBe("unmet");
    expect(row({ state: "NC" })).toMatchObject({ ...none, because: ["insurance-payer"] });
    expect(always("lumbar-rfa", [], { payer: "payer" }).authorization).toMatchObject({ ...none, because: [] });
  });

  it("is owed for its procedures only", () => {
    expect(always("caudal-esi", [insured("payer")]).authorization).toMatchObject({
      is: "met",
      says: { values: { procedure: "caudal-esi" } },
    });
  });

  it("is not known for a payer, or a plan, of which no programme is written", () => {
    const unknown = {
      is: "unknown",
      says: { key: "authorization.not-known", values: { payer: "payer" } },
      missing: [],
    };
    expect(row({}, { program: "tricare" })).toMatchObject({ ...unknown, because: ["insurance-payer"] });
    expect(row({}, { program: "medicaid" })?.is).toBe("unmet");
    expect(always("lumbar-rfa", [insured("another")]).authorization).toMatchObject({
      is: "unknown",
      says: { values: { payer: "another" } },
    });
  });

  it("is owed under any plan where only the payer is asked about", () => {
    expect(always("lumbar-rfa", [], { payer: "payer", state: "TX" }).authorization?.is).toBe("unmet");
  });
});

describe("where the service takes place", () => {
  const hospital = under(program("hospital", { places: ["19", "22"] }));
  it("decides where the programme names places, and is asked for where nobody wrote it", () => {
    const at = (place?: string) => hospital("lumbar-rfa", [insured("payer")], place ? { place } : {}).authorization;
    expect(at("22")).toMatchObject({ is: "unmet", says: { key: "authorization.needed" } });
    expect(at("11")).toMatchObject({ ...none, source: "invented-source", id: "hospital" });
    expect(at()).toMatchObject({
      is: "unknown",
      says: { key: "authorization.place", values: { program: "hospital" } },
      missing: [{ record: "order", says: { key: "need.place" }, settles: ["lumbar-rfa"] }],
    });
  });

  it("is no matter where the programme names none", () => {
    expect(row({ place: "11" })?.is).toBe("unmet");
  });
});

describe("a choice of asking first or of review before payment", () => {
  it("says that it is one", () => {
    const choice = under(program("choice", { asks: "choice" }));
    expect(choice("lumbar-rfa", [insured("payer")]).authorization).toMatchObject({
      is: "unmet",
      says: { key: "authorization.choice", values: { program: "choice" } },
      missing: [{ record: "authorization" }],
    });
  });
});

describe("a programme of active duty", () => {
  const tricare = under(program("serving", { programs: ["tricare"], activeDuty: true, othersNotRead: true }));
  const of = (body: object, treatment = "lumbar-rfa") =>
    tricare(treatment, [insured("payer", { program: "tricare", ...body })]).authorization;

  it("asks those who serve, and nobody else", () => {
    expect(of({ activeDuty: true })).toMatchObject({ is: "unmet", says: { key: "authorization.needed" } });
    expect(of({ activeDuty: false })).toMatchObject({ ...none, id: "serving" });
  });

  it("is not known where nobody wrote whether the patient serves, and the insurance is asked for it", () => {
    expect(of({})).toMatchObject({
      is: "unknown",
      says: { key: "authorization.active-duty", values: { program: "serving" } },
      missing: [{ record: "insurance", says: { key: "need.active-duty" }, settles: ["lumbar-rfa"] }],
    });
  });

  it("tells nothing of procedures whose text was not read", () => {
    expect(of({ activeDuty: true }, "caudal-esi")).toMatchObject({
      is: "unknown",
      says: { key: "authorization.not-known" },
    });
  });
});

describe("a programme for one kind of lead", () => {
  it("concerns an order that plans it, and not one that leaves the kind open", () => {
    const paddle = under(program("paddle", { electrode: "paddle" }));
    const order = (planned: object) =>
      paddle("lumbar-rfa", [
        insured("payer"),
        ordered("lumbar-rfa", [{ structure: "facet-joint", level: "L4-5", side: "left" }], { planned }),
      ]).authorization?.is;
    expect([order({ electrode: "paddle" }), order({ electrode: "percutaneous" }), order({ place: "11" })]).toEqual([
      "unmet",
      "met",
      "met",
    ]);
  });
});

describe("several programmes", () => {
  const hospital = program("hospital", { places: ["22"] });
  const required = program("everywhere");
  it("answer by the strictest, in whatever order they are written", () => {
    for (const programs of [
      [hospital, required],
      [required, hospital],
    ]) {
      const strict = under(...programs);
      expect(strict("lumbar-rfa", [insured("payer")]).authorization?.id).toBe("everywhere");
      expect(strict("lumbar-rfa", [insured("payer")], { place: "11" }).authorization).toMatchObject({
        is: "unmet",
        id: "everywhere",
      });
    }
    const office = program("office", { places: ["11"] });
    const open = under(program("clinic", { places: ["24"] }), office)("lumbar-rfa", [insured("payer")], {
      place: "11",
    });
    expect(open.authorization).toMatchObject({ is: "unmet", id: "office" });
  });

  it("of the same strictness answer by the first", () => {
    expect(under(required, program("second"))("lumbar-rfa", [insured("payer")]).authorization?.id).toBe("everywhere");
  });

  it("of another procedure speak of the payer, so that nothing is needed for this one", () => {
    const other = under(
      program("other", { procedures: ["caudal-esi"] }),
      program("stranger", { payers: ["stranger"] }),
    );
    expect(other("lumbar-rfa", [insured("payer")]).authorization).toMatchObject(none);
  });
});
