/** What a test may change of the invented patient. */
export interface InventedPatient {
  readonly birthDate?: string;
  readonly gender?: string;
  readonly number?: string;
  /** Whom the resources say they are about; another one than the patient makes a mixed-up bundle. */
  readonly subject?: string;
  /** Pain from 0 to 10, one observation each. */
  readonly scores?: readonly number[];
}

/** A small FHIR R4 bundle of an invented patient: pain scores, a statement of a drug, and an organization that is no entry. */
export const inventedBundle = ({
  birthDate = "1968-04-02",
  gender = "female",
  number = "INVENTED-14",
  subject = "invented-14",
  scores = [7, 6],
}: InventedPatient = {}): string => {
  const about = { reference: `Patient/${subject}` };
  const patient = {
    resourceType: "Patient",
    id: "invented-14",
    identifier: [
      { type: { coding: [{ code: "SS" }] }, value: "not a number of a clinic" },
      { type: { coding: [{ code: "MR" }] }, value: number },
    ],
    name: [{ use: "official", given: ["Invented"], family: "Patient Fourteen" }],
    gender,
    birthDate,
  };
  const observations = scores.map((score, index) => ({
    resourceType: "Observation",
    id: `pain-${index}`,
    status: "final",
    code: { coding: [{ system: "http://loinc.org", code: "72514-3" }] },
    subject: about,
    effectiveDateTime: `2026-01-${String((index % 28) + 1).padStart(2, "0")}`,
    valueQuantity: { value: score, unit: "{score}", system: "http://unitsofmeasure.org", code: "{score}" },
  }));
  const drug = {
    resourceType: "MedicationStatement",
    id: "drug",
    status: "active",
    subject: about,
    medicationCodeableConcept: { text: "ibuprofen" },
    effectivePeriod: { start: "2026-01-03" },
  };
  const organization = { resourceType: "Organization", id: "clinic", name: "Invented clinic" };
  const entry = [patient, ...observations, drug, organization].map((resource) => ({ resource }));
  return JSON.stringify({ resourceType: "Bundle", type: "collection", entry });
};
