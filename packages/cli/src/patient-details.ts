import { z } from "zod";

const coding = z.object({ code: z.string().optional() });
const name = z.object({
  use: z.string().optional(),
  family: z.string().optional(),
  given: z.array(z.string()).optional(),
});
const identifier = z.object({
  value: z.string().optional(),
  type: z.object({ coding: z.array(coding).optional() }).optional(),
});
const patient = z.object({
  resourceType: z.literal("Patient"),
  name: z.array(name).optional(),
  identifier: z.array(identifier).optional(),
});
const bundle = z.object({ entry: z.array(z.object({ resource: z.unknown() })) });

/** HL7's code for a medical record number; other identifiers (social security, licence) are no number of a clinic. */
const medicalRecord = "MR";

export interface PatientDetails {
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly number: string | undefined;
}

const nobody: PatientDetails = { givenName: undefined, familyName: undefined, number: undefined };

/** The name in its parts and the medical record number, where a bundle's patient has them; a name that is one text is not taken apart. */
export const patientDetails = (value: unknown): PatientDetails => {
  const resources = bundle.safeParse(value).data?.entry ?? [];
  const found = resources.map(({ resource }) => patient.safeParse(resource)).find(({ success }) => success)?.data;
  if (!found) return nobody;
  const names = found.name ?? [];
  const [official] = ["official", "usual"].flatMap((use) => names.filter((one) => one.use === use));
  const called = official ?? names.find(({ use }) => use !== "old");
  const record = found.identifier?.find(({ type }) => type?.coding?.some(({ code }) => code === medicalRecord));
  return {
    givenName: called?.given?.join(" ").trim() || undefined,
    familyName: called?.family?.trim() || undefined,
    number: record?.value?.trim() || undefined,
  };
};
