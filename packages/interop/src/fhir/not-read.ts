import { type Mapping, unread } from "./reading.ts";

/** Resource types that no entry is read from, each with its reason. */
const reasons: ReadonlyMap<string, string> = new Map([
  [
    "Medication",
    "A drug by itself says nothing about the patient; it is read with the request or statement that names it.",
  ],
  ["MedicationDispense", "What was handed out is not read; the request it fills is."],
  ["MedicationAdministration", "A single dose given by staff is not read; there is no entry kind for it."],
  ["Immunization", "There is no entry kind for an immunization."],
  ["Encounter", "A visit by itself is no entry; what was found and done in it is read from its own resources."],
  ["Goal", "There is no entry kind for a coded goal; write what the patient wants as a preference."],
  ["CarePlan", "A plan is not what was done; there is no entry kind for it."],
  ["CareTeam", "There is no entry kind for a care team."],
  ["Practitioner", "It describes a clinician and not the patient."],
  ["PractitionerRole", "It describes a clinician and not the patient."],
  ["Organization", "It describes an organization and not the patient."],
  ["Location", "It describes a place and not the patient."],
  ["RelatedPerson", "It describes somebody other than the patient."],
  ["FamilyMemberHistory", "It is about the patient's family; there is no entry kind for it."],
  ["Device", "A device by itself is not read; write an implant as a condition with its device."],
  ["Provenance", "It tells who sent the others; there is no entry kind for it."],
  ["Questionnaire", "It is a form without answers."],
  ["Bundle", "A bundle within a bundle is not opened; send it by itself."],
  ["OperationOutcome", "It is a message of the sending system and not about the patient."],
]);

/** The mapping of a type without entries: always one sentence. */
export const notRead: Mapping = ({ type }) => unread(reasons.get(type) ?? `There is no entry kind for a ${type}.`);
