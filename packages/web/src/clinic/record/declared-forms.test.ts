import { allKinds, canonicalJson, isEntryOf, ok, readDraft, refuse } from "@pinpoint/chart";
import type { Charts } from "@pinpoint/platform";
import { describe, expect, it } from "vitest";
import { standInPlatform } from "../../testing/stand-in-platform.ts";
import { exampleChart, ownKnowledge, rendering } from "../testing/example.ts";
import { declaredValues, readDeclared } from "./declared.ts";
import { type DeclaredKind, declaredForm, declaredForms, isDeclared } from "./declared-forms.ts";
import type { ReadingForm } from "./reading.ts";
import { saveForm } from "./save.ts";
import type { FormValues } from "./typed.ts";

const requestId = "6b1d6a0e-3f0e-4d3a-9d63-5f1f4c1d7a01";
const form = (values: FormValues, locale: "en" | "es" = "en"): ReadingForm => ({
  values,
  knowledge: ownKnowledge,
  locale,
  requestId,
});
const bodyOf = (kind: DeclaredKind, values: FormValues, locale: "en" | "es" = "en") =>
  readDeclared(declaredForm(kind), form(values, locale)).drafts[0]?.body;

/** Saves into a chart that judges as the real one does. */
const save = async (kind: DeclaredKind, values: FormValues) => {
  const patient = { birthDate: "1968-04-02", sex: "female" } as const;
  const charts: Charts = {
    ...standInPlatform({ knowledge: ownKnowledge }).charts,
    append: async (_asking, _episode, drafts) => {
      const read = drafts.map((draft, index) =>
        readDraft(draft, { patient, today: "2026-11-24", field: `entries[${index}]` }),
      );
      const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
      return problems.length > 0 ? refuse(...problems) : ok([]);
    },
  };
  const viewer = { userId: "u", name: "Invented nurse", organizationId: "o", role: "nurse" } as const;
  const saved = await saveForm(
    { values: { requestId: [requestId], ...values }, knowledge: ownKnowledge, locale: "en", requestId: "" },
    { charts, asking: { viewer, from: "192.0.2.1" }, episodeId: "e", kind, today: "2026-11-24" },
  );
  return saved.ok ? "saved" : saved.problems.map(({ field }) => field);
};

const target = ["facet-joint|L4-5|left", "facet-joint|L4-5|right"];

/** What a clinician types, and what the chart then holds. */
const typed: { readonly [K in DeclaredKind]: readonly [FormValues, Readonly<Record<string, unknown>>] } = {
  allergy: [
    { substance: ["latex"], severity: ["mild"] },
    { substance: "latex", severity: "mild" },
  ],
  attestation: [
    { that: ["no-implants"], by: ["patient"], since: ["2025"] },
    { that: "no-implants", by: "patient", since: "2025" },
  ],
  clearance: [
    {
      drug: ["apixaban"],
      procedure: ["Lumbar interlaminar epidural steroid injection"],
      prescriber: ["Invented cardiologist"],
      agreed: ["no"],
      holdHours: ["72"],
    },
    {
      drug: "apixaban",
      procedure: "lumbar-interlaminar-esi",
      prescriber: "Invented cardiologist",
      agreed: false,
      holdHours: 72,
    },
  ],
  condition: [
    { condition: ["Lumbar fusion"], "structure-1": ["vertebra"], "level-1": ["L4"], deviceType: [""] },
    { condition: "lumbar-fusion", sites: [{ structure: "vertebra", level: "L4" }] },
  ],
  diagnosis: [
    { generator: ["lumbar-facet"], icd10: ["m47.816"], state: ["suspected"] },
    { generator: "lumbar-facet", icd10: "M47.816", state: "suspected", sites: [] },
  ],
  document: [
    { type: ["Visit note"], contains: ["consent"], signedBy: ["Invented physician"] },
    { type: "visit-note", contains: ["consent"], signedBy: "Invented physician" },
  ],
  evaluation: [
    { type: ["psychological"], by: ["Invented psychologist"], suitable: ["yes"], instruments: ["phq-9"] },
    { type: "psychological", by: "Invented psychologist", suitable: "yes", instruments: ["phq-9"] },
  ],
  insurance: [
    { payer: ["Medicare"], program: ["original-medicare"], state: ["tx"] },
    { payer: "medicare", program: "original-medicare", state: "TX" },
  ],
  lab: [
    { test: ["INR"], value: ["1,1"], unit: ["ratio"] },
    { test: "inr", value: 1.1, unit: "ratio" },
  ],
  measurement: [
    { what: ["Blood pressure"], value: ["130/80"], unit: ["mmHg"] },
    { what: "blood-pressure", value: "130/80", unit: "mmHg" },
  ],
  medication: [
    { drug: ["apixaban"], doseMg: ["5"], timesPerDay: ["1-2"], prn: ["no"], lastTakenAt: ["2026-11-20"] },
    { drug: "apixaban", doseMg: 5, timesPerDay: [1, 2], prn: false, lastTakenAt: "2026-11-20" },
  ],
  note: [
    { text: ["Counted from the last rib."], rule: ["One numbering of the lumbar levels"], procedure: [""] },
    { text: "Counted from the last rib.", reasonFor: { rule: "level-numbering" } },
  ],
  order: [
    {
      procedure: ["lumbar-rfa"],
      target,
      purpose: ["therapeutic"],
      on: ["2026-12-08"],
      place: ["11"],
      contrast: ["None"],
      "drug-1": ["lidocaine"],
      "doseMg-1": ["40"],
      mode: ["thermal"],
      tempC: ["80"],
    },
    {
      procedure: "lumbar-rfa",
      targets: [{ structure: "facet-joint", level: "L4-5", side: "both" }],
      purpose: "therapeutic",
      planned: {
        on: "2026-12-08",
        place: "11",
        contrast: "none",
        drugs: [{ drug: "lidocaine", doseMg: 40 }],
        technique: { mode: "thermal", tempC: 80 },
      },
    },
  ],
  procedure: [
    {
      procedure: ["trigger-point-injection"],
      target: ["muscle||left"],
      targetNamed: ["piriformis"],
      painBefore: ["7"],
    },
    {
      procedure: "trigger-point-injection",
      targets: [{ structure: "muscle", side: "left", name: "piriformis" }],
      painBefore: 7,
    },
  ],
  therapy: [
    { therapy: ["Physical therapy"], from: ["2026-03"], sessions: ["14"], supervised: ["yes"], reliefPercent: ["10"] },
    { therapy: "physical-therapy", from: "2026-03", sessions: 14, supervised: true, reliefPercent: 10 },
  ],
  trial: [
    {
      of: ["trial-1"],
      from: ["2026-08-03"],
      to: ["2026-08-10"],
      reliefPercent: ["65"],
      leads: ["2"],
      decision: ["implant"],
    },
    { of: "trial-1", from: "2026-08-03", to: "2026-08-10", reliefPercent: 65, leads: 2, decision: "implant" },
  ],
};

/** What the chart or the form refuses, and the field that says so. */
const refused: { readonly [K in DeclaredKind]: readonly [FormValues, string] } = {
  allergy: [{ substance: [""] }, "substance"],
  attestation: [{ since: ["last year"] }, "since"],
  clearance: [{ holdHours: ["many"] }, "holdHours"],
  condition: [{ condition: [""] }, "condition"],
  diagnosis: [{ icd10: ["back pain"] }, "icd10"],
  document: [{ type: [""] }, "type"],
  evaluation: [{ suitable: [""] }, "suitable"],
  insurance: [{ state: ["Texas"] }, "state"],
  lab: [{ value: ["high"] }, "value"],
  measurement: [{ what: ["weight"], unit: ["kg"], value: ["710"] }, "value"],
  medication: [{ amount: ["1"], unit: ["tablet"] }, "amount"],
  note: [{ text: [""] }, "text"],
  order: [{ "doseMg-1": ["-1"] }, "doseMg-1"],
  procedure: [{ painBefore: ["11"] }, "painBefore"],
  therapy: [{ to: ["2026-02"] }, "to"],
  trial: [{ reliefPercent: ["650"] }, "reliefPercent"],
};

const kinds = Object.keys(declaredForms).filter(isDeclared);

describe.each(kinds)("the form of the kind %s", (kind) => {
  it("writes what was typed, and nothing else", async () => {
    const [values, body] = typed[kind];
    expect(bodyOf(kind, values)).toEqual(body);
    expect(await save(kind, values)).toBe("saved");
  });
  it("says beside its field what the chart refuses", async () => {
    const [wrong, field] = refused[kind];
    expect(await save(kind, { ...typed[kind][0], ...wrong })).toEqual([field]);
  });
  it("names every field that is needed when nothing was typed", async () => {
    const needed = declaredForm(kind).fields.filter(({ needed: is }) => is);
    const problems = await save(kind, {});
    expect(problems).toEqual(
      needed.length > 0 ? needed.map(({ as, name }) => (as === "targets" ? "target" : name)) : expect.anything(),
    );
  });
  it("loses nothing of the chart's own example, in either language", () => {
    const { example } = allKinds[kind];
    for (const locale of ["en", "es"] as const) {
      const values = declaredValues(declaredForm(kind), example, rendering(locale));
      if (kind === "procedure") continue;
      expect(bodyOf(kind, values, locale)).toEqual(example);
    }
  });
});

describe("a correction", () => {
  it("loses nothing of the entries of the examples that it is offered for", () => {
    const names = ["facet-two-blocks", "stenosis-on-apixaban", "psps2-stimulator-trial", "cauda-equina"];
    const counted = new Map<string, number>();
    for (const entry of names.flatMap((name) => exampleChart(name).entries)) {
      if (!isDeclared(entry.kind) || isEntryOf("procedure", entry)) continue;
      for (const locale of ["en", "es"] as const) {
        const values = declaredValues(declaredForm(entry.kind), entry.body, rendering(locale));
        expect(canonicalJson(bodyOf(entry.kind, values, locale)), `${entry.kind} ${entry.id}`).toBe(
          canonicalJson(entry.body),
        );
      }
      counted.set(entry.kind, (counted.get(entry.kind) ?? 0) + 1);
    }
    expect([...counted.keys()]).toEqual(expect.arrayContaining(["insurance", "therapy", "trial", "order"]));
  });
});

describe("the leads of a stimulator", () => {
  const stimulator = { procedure: ["scs-trial"], target: ["spinal-cord|T9|"], purpose: ["trial"] };
  const typedLeads = { leads: ["2"], contacts: ["16"], electrode: ["paddle"] };
  const read = { leads: 2, contacts: 16, electrode: "paddle" };

  it("stand in the plan of an order and in what was done, and come back into the form", () => {
    const planned = bodyOf("order", { ...stimulator, ...typedLeads });
    expect(planned).toMatchObject({ procedure: "scs-trial", planned: read });
    expect(declaredValues(declaredForm("order"), planned, rendering())).toMatchObject(typedLeads);
    expect(bodyOf("procedure", { ...stimulator, ...typedLeads })).toMatchObject(read);
  });

  it("are refused beside their own field", async () => {
    expect(await save("order", { ...stimulator, leads: ["9"] })).toEqual(["leads"]);
    expect(await save("order", { ...stimulator, leads: ["4"], contacts: ["3"] })).toEqual(["contacts"]);
    expect(await save("procedure", { ...stimulator, contacts: ["65"] })).toEqual(["contacts"]);
  });
});

describe("active duty", () => {
  const tricare = { payer: ["TRICARE West"], program: ["tricare"], state: ["CA"] };
  it("is written as yes or no for TRICARE, and refused beside its field elsewhere", async () => {
    expect(bodyOf("insurance", { ...tricare, activeDuty: ["no"] })).toMatchObject({ activeDuty: false });
    expect(bodyOf("insurance", { ...tricare, activeDuty: ["yes"] })).toMatchObject({ activeDuty: true });
    expect(bodyOf("insurance", tricare)).not.toHaveProperty("activeDuty");
    expect(await save("insurance", { ...tricare, program: ["commercial"], activeDuty: ["yes"] })).toEqual([
      "activeDuty",
    ]);
  });
});

describe("a note", () => {
  it("without a warning is a plain note", () => {
    expect(bodyOf("note", { text: ["Walks with a cane."], rule: [""], procedure: [""] })).toEqual({
      text: "Walks with a cane.",
    });
  });
  it("for a treatment and no warning says that the warning is missing", async () => {
    expect(await save("note", { text: ["Why not."], procedure: ["lumbar-rfa"] })).toEqual(["rule"]);
  });
  it("opened for a warning has it filled in, and the treatment where one is meant", () => {
    const reader = { rendering: rendering(), standing: [], region: undefined, state: null, targetsOf: () => [] };
    const fresh = (what: string, at: string) => declaredForm("note").fresh?.({ what, at }, reader);
    expect(fresh("level-numbering", "lumbar-rfa,mild")).toEqual({
      rule: ["One numbering of the lumbar levels"],
      procedure: [""],
    });
    const forDrug = fresh("kidney-disease", "nsaid") ?? {};
    expect(bodyOf("note", { ...forDrug, text: ["Watched."] })).toEqual({
      text: "Watched.",
      reasonFor: { rule: "kidney-disease", procedure: "nsaid" },
    });
    expect(fresh("", "")).toEqual({ rule: [""], procedure: [""] });
  });
  it("can answer every warning there is, in either language", () => {
    const relative = [
      ...ownKnowledge.safetyRules,
      ...[...ownKnowledge.treatments.values()].flatMap(({ contraindications }) => contraindications),
    ].filter(({ level }) => level === "relative");
    expect(relative.length).toBeGreaterThan(50);
    for (const locale of ["en", "es"] as const)
      for (const { id } of relative) {
        const body = { text: "Why.", reasonFor: { rule: id } };
        const values = declaredValues(declaredForm("note"), body, rendering(locale));
        expect(bodyOf("note", values, locale), id).toEqual(body);
      }
  });
});

describe("names in the other language", () => {
  it("lead to the same id, and a drug to its English name", () => {
    expect(bodyOf("therapy", { therapy: ["fisioterapia"] }, "es")).toEqual({ therapy: "physical-therapy" });
    expect(bodyOf("lab", { test: ["Plaquetas"], value: ["positivo"] }, "es")).toEqual({
      test: "platelets",
      value: "positive",
    });
    expect(bodyOf("allergy", { substance: ["Paracetamol"] }, "es")).toEqual({ substance: "Paracetamol" });
    expect(bodyOf("allergy", { substance: ["Lidocaína"] }, "es")).toEqual({ substance: "lidocaine" });
  });
});
