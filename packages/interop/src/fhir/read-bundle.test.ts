import { verifyChain } from "@pinpoint/chart";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleOf, loinc, observed, patient, patientId, resource } from "../fixtures/bundle-of.ts";
import { readAll, readValue, whyNot } from "../fixtures/reading.ts";
import transaction from "../fixtures/transaction.json" with { type: "json" };
import { isBundle } from "./bundle.ts";
import { chartOfBundle } from "./chart-of-bundle.ts";
import { readBundle } from "./read-bundle.ts";

const today = "2026-09-15";
const refused = (value: unknown) => {
  const read = readBundle(value, { today });
  if (read.ok) throw new Error("was read");
  return read.problems.map(({ kind, field }) => `${kind} ${field}`);
};
const withEntry = (entry: unknown) => ({ ...bundleOf(), entry: [{ resource: patient }, entry] });

describe("a bundle that is none", () => {
  it.each([
    ["no FHIR at all", { hello: "world" }, "not-fhir resourceType"],
    ["a list", [1, 2], "not-fhir resourceType"],
    ["nothing", null, "not-fhir resourceType"],
    ["a patient without a bundle", patient, "not-fhir resourceType"],
    ["a bundle of a type R4 does not know", { ...bundleOf(), type: "subscription-notification" }, "not-fhir type"],
    ["a bundle whose entries are no list", { ...bundleOf(), entry: {} }, "not-fhir entry"],
    ["a bundle without a patient", { resourceType: "Bundle", type: "collection" }, "not-fhir entry"],
    ["an entry without its resource", withEntry({ fullUrl: "urn:uuid:1" }), "bad-field entry[1].resource"],
    ["a resource without its type", withEntry({ resource: {} }), "bad-field entry[1].resource.resourceType"],
    [
      "an id that no resource may have",
      bundleOf(JSON.parse('{"resourceType":"Observation","id":"__proto__","__proto__":{"polluted":true}}')),
      "bad-field entry[1].resource.id",
    ],
    [
      "a patient without a day of birth",
      { ...bundleOf(), entry: [{ resource: { ...patient, birthDate: "1968" } }] },
      "bad-field entry[0].resource.birthDate",
    ],
    [
      "a patient born in the future",
      { ...bundleOf(), entry: [{ resource: { ...patient, birthDate: "2030-01-01" } }] },
      "bad-field entry[0].resource.birthDate",
    ],
  ])("is refused: %s", (_, value, problem) => {
    expect(refused(value)).toEqual([problem]);
  });

  it("is refused when it holds more entries than are read", () => {
    const entry = Array.from({ length: 100_001 }, () => ({ resource: patient }));
    expect(refused({ ...bundleOf(), entry })).toEqual(["too-large entry"]);
  });

  it("is refused when it is nested deeper than FHIR ever is, and the stack stands", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`);
    expect(refused(bundleOf(resource("Observation", "deep", { extension: deep })))).toEqual(["too-large entry"]);
  });

  it("says of itself that it is a bundle, whether it reads or not", () => {
    expect([isBundle({ resourceType: "Bundle" }), isBundle({ patient: {}, entries: [] }), isBundle(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("whose record it is", () => {
  const score = (subject: unknown) => observed("pain", "72514-3", 5, { subject });

  it("refuses two patients in one bundle", () => {
    expect(refused(bundleOf({ ...patient, id: "invented-15" }))).toEqual(["other-patient entry[1].resource"]);
  });

  it("takes the same patient twice for one, and lists the repetition", () => {
    expect(readAll(patient).unread).toEqual([{ resource: `Patient/${patientId}`, why: "It repeats the patient." }]);
  });

  it.each([
    ["by its id", { reference: "Patient/invented-99" }],
    ["by an address", { reference: "https://other.example/fhir/Patient/invented-99" }],
    ["by a UUID that is not in the bundle", { reference: "urn:uuid:00000000-0000-4000-8000-000000000099" }],
    ["by an identifier", { identifier: { system: "https://clinic.example/mrn", value: "INVENTED-99" } }],
    ["by a search", { reference: "Patient?identifier=https://clinic.example/mrn|INVENTED-99" }],
  ])("refuses the whole bundle when one resource is about another patient %s", (_, subject) => {
    expect(refused(bundleOf(observed("mine", "72514-3", 5), score(subject)))).toEqual([
      "other-patient entry[2].resource.subject",
    ]);
  });

  it("refuses another patient in a resource that no entry is read from, too", () => {
    const visit = resource("Immunization", "shot", { patient: { reference: "Patient/invented-99" } });
    expect(refused(bundleOf(visit))).toEqual(["other-patient entry[1].resource.patient"]);
  });

  it("refuses the same id on another server", () => {
    const entry = [
      { fullUrl: `https://one.example/fhir/Patient/${patientId}`, resource: patient },
      { resource: score({ reference: `https://two.example/fhir/Patient/${patientId}` }) },
    ];
    expect(refused({ ...bundleOf(), entry })).toEqual(["other-patient entry[1].resource.subject"]);
  });

  it.each([
    ["by its id", { reference: `Patient/${patientId}` }],
    ["by a version of it", { reference: `Patient/${patientId}/_history/2` }],
    ["by an address that ends in it", { reference: `https://ehr.example/fhir/Patient/${patientId}` }],
    ["by a UUID that is its id", { reference: `urn:uuid:${patientId}` }],
    [
      "by a search for its identifier",
      { reference: "Patient?identifier=https%3A%2F%2Fclinic.example%2Fmrn%7CINVENTED-14" },
    ],
    ["by its identifier alone", { identifier: { system: "https://clinic.example/mrn", value: "INVENTED-14" } }],
  ])("knows the patient %s", (_, subject) => {
    expect(readAll(score(subject)).drafts).toHaveLength(1);
  });

  it.each([
    ["no subject", undefined, "It names no patient as its subject, so it is not known whose it is."],
    ["a group", { reference: "Group/ward-3" }, "Its subject is no patient."],
    [
      "a search by name",
      { reference: "Patient?name=Invented" },
      "Its subject cannot be told from within the bundle; refer to the Patient by its id.",
    ],
    [
      "an identifier of a system ours has none of",
      { identifier: { system: "https://other.example", value: "1" } },
      "Its subject cannot be told from within the bundle; refer to the Patient by its id.",
    ],
  ])("lists a resource with %s", (_, subject, why) => {
    expect(whyNot(score(subject))).toEqual([why]);
  });
});

describe("a bundle that reads", () => {
  it("gives the patient with name, identifiers, sex and home state", () => {
    expect(readAll().patient).toEqual({
      birthDate: "1968-04-02",
      sex: "female",
      state: "TX",
      name: "Invented Patient Fourteen",
      identifiers: [{ system: "https://clinic.example/mrn", value: "INVENTED-14" }],
    });
  });

  it("keeps the whole resource beside each draft", () => {
    const pain = observed("pain", "72514-3", 5, { note: [{ text: "kept" }] });
    expect(readAll(pain).drafts).toEqual([
      {
        draft: { kind: "score", at: "2026-03-02", body: { instrument: "nrs", total: 5 } },
        resource: "Observation/pain",
        source: pain,
      },
    ]);
  });

  it("lists a date in the future and a value out of range, and reads the rest", () => {
    const { drafts, unread } = readAll(
      observed("late", "72514-3", 5, { effectiveDateTime: "2026-09-16" }),
      observed("high", "72514-3", 11),
      observed("fine", "72514-3", 5),
    );
    expect(drafts.map(({ resource }) => resource)).toEqual(["Observation/fine"]);
    expect(unread).toEqual([
      {
        resource: "Observation/late",
        why: "at: 2026-09-16 lies in the future (today is 2026-09-15); write when it happened.",
      },
      { resource: "Observation/high", why: "body.total: 11 is out of range; nrs runs from 0 to 10." },
    ]);
  });

  it("lists a resource without any date, and one whose date names no day", () => {
    expect(
      whyNot(
        observed("none", "72514-3", 5, { effectiveDateTime: undefined }),
        observed("month", "72514-3", 5, { effectiveDateTime: "2026-03", issued: "2026-03-09T10:00:00Z" }),
      ),
    ).toEqual([
      "It carries no date, so it is not known when it happened; add one.",
      "Its date 2026-03 names no day; write the day it happened on.",
    ]);
  });

  it("names the field of a resource that has the wrong shape", () => {
    expect(whyNot(observed("odd", "72514-3", 5, { code: "72514-3" }))).toEqual([
      'Observation.code: "72514-3" is not an object; mend it.',
    ]);
  });

  it("reads what stands twice once, and neither of two versions", () => {
    const twice = readAll(observed("a", "72514-3", 5), observed("a", "72514-3", 5));
    expect([twice.drafts.length, twice.unread.length]).toEqual([1, 1]);
    const versions = readAll(observed("a", "72514-3", 5), observed("a", "72514-3", 6));
    expect([versions.drafts.length, versions.unread.length]).toEqual([0, 2]);
  });

  it("reads a transaction whose resources know one another by UUID, search and containment", () => {
    const { patient: person, drafts, unread } = readValue(transaction);
    expect(person).toMatchObject({ birthDate: "1957-11-30", sex: "male", state: "OH" });
    expect(drafts.map(({ draft }) => draft.body)).toEqual([
      { payer: "medicare", program: "original-medicare", state: "OH", memberId: "INVENTED0000", from: "2022-12-01" },
      {
        drug: "acetaminophen / hydrocodone",
        rxnorm: "856903",
        form: "Acetaminophen 500 MG / Hydrocodone Bitartrate 5 MG Oral Tablet",
        dose: { amount: 1, unit: "tablet" },
        timesPerDay: 4,
        prn: true,
        maxPerDay: 3,
        from: "2026-01-12",
        quantity: 30,
        daysSupply: 10,
      },
      {
        drug: "apixaban",
        rxnorm: "1364441",
        form: "apixaban 5 MG Oral Tablet [Eliquis]",
        doseMg: 5,
        timesPerDay: 2,
        from: "2026-02-01",
      },
    ]);
    expect(unread.map(({ resource }) => resource.split("/")[0])).toEqual(["Organization", "Medication", "Encounter"]);
  });

  it("becomes a chart whose chain holds and whose entries name their resource", () => {
    const read = chartOfBundle(
      bundleOf(observed("b", "72514-3", 5), observed("a", "72514-3", 7, { effectiveDateTime: "2026-02-01" })),
      { today },
    );
    if (!read.ok) throw new Error("refused");
    expect(verifyChain(read.value.chart.entries)).toMatchObject({ ok: true, count: 2 });
    expect(read.value.chart.entries.map(({ at, origin }) => [at, origin])).toEqual([
      ["2026-02-01", { from: "import", resource: "Observation/a" }],
      ["2026-03-02", { from: "import", resource: "Observation/b" }],
    ]);
  });
});

/** Replaces one value anywhere in a JSON value. */
const mutated = (value: unknown, path: number, by: unknown): unknown => {
  let left = path;
  const walk = (one: unknown): unknown => {
    left -= 1;
    if (left === 0) return by;
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
};

describe("whatever is sent", () => {
  const everyResource = (value: unknown): number =>
    typeof value === "object" && value !== null && "entry" in value && Array.isArray(value.entry)
      ? value.entry.length
      : 0;

  it("never throws on any JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof readBundle(value, { today }).ok === "boolean"));
  });

  it("never throws on any JSON in the place of a resource's fields", () => {
    const types = fc.constantFrom(
      "Condition",
      "Observation",
      "QuestionnaireResponse",
      "MedicationRequest",
      "MedicationStatement",
      "AllergyIntolerance",
      "Procedure",
      "Coverage",
      "DiagnosticReport",
      "ImagingStudy",
      "ServiceRequest",
    );
    fc.assert(
      fc.property(types, fc.dictionary(fc.string(), fc.jsonValue()), (type, fields) => {
        const read = readBundle(bundleOf({ ...resource(type, "any", {}), ...fields, resourceType: type }), { today });
        return typeof read.ok === "boolean";
      }),
    );
  });

  it("never throws and drops nothing when one value of a bundle is another", () => {
    const rich = {
      ...transaction,
      entry: [
        ...transaction.entry,
        {
          resource: {
            ...observed("peg", "91147-9", 5),
            subject: { reference: "urn:uuid:00000000-0000-4000-8000-000000000001" },
            component: [{ code: loinc("75893-8"), valueInteger: 5 }],
          },
        },
      ],
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 330 }),
        fc.oneof(fc.jsonValue(), fc.string(), fc.constant("urn:uuid:00000000-0000-4000-8000-000000000001")),
        (path, by) => {
          const value = mutated(rich, path, by);
          const read = readBundle(value, { today });
          if (!read.ok) return read.problems.every(({ says }) => says.endsWith("."));
          const named = new Set([...read.value.drafts, ...read.value.unread].map(({ resource }) => resource));
          return named.size === everyResource(value) - 1 && read.value.unread.every(({ why }) => why.endsWith("."));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
