import { type Outcome, ok, type Patient, type Problem, patientSchema, problemsOf, refuse } from "@pinpoint/chart";
import { z } from "zod";
import { identifiersOf, type Located } from "./bundle-index.ts";
import type { Identifier } from "./elements.ts";

/** The patient of a bundle. The name and the identifiers stay with whoever asked; a chart does not keep them. */
export interface BundlePatient extends Patient {
  readonly name?: string;
  readonly identifiers: readonly Identifier[];
}

const nameSchema = z.object({
  use: z.string().optional(),
  text: z.string().optional(),
  family: z.string().optional(),
  given: z.array(z.string()).optional(),
});

const schema = z.object({
  birthDate: z.string().optional(),
  gender: z.enum(["female", "male", "other", "unknown"]).optional(),
  name: z.array(nameSchema).optional(),
  address: z.array(z.object({ use: z.string().optional(), state: z.string().optional() })).optional(),
});

type Name = z.output<typeof nameSchema>;

const preferred = <T extends { use?: string | undefined }>(
  list: readonly T[],
  ...uses: readonly string[]
): T | undefined =>
  uses.map((use) => list.find((one) => one.use === use)).find((one) => one !== undefined) ??
  list.find(({ use }) => use !== "old") ??
  list[0];

const nameText = (name: Name | undefined): string | undefined => {
  const text = name?.text ?? [...(name?.given ?? []), name?.family].filter((part) => part).join(" ");
  return text ? text : undefined;
};

const says = (field: string, text: string): Problem => ({ kind: "bad-field", field, says: `${field}: ${text}` });

/** Reads the patient: a chart needs the whole day of birth, since ages and "before birth" rest on it. */
export const readPatient = (source: Located, today: string): Outcome<BundlePatient> => {
  const field = `entry[${source.index}].resource`;
  const read = schema.safeParse(source.resource, { reportInput: true });
  if (!read.success) return refuse(...problemsOf(read.error, field));
  const { birthDate, gender, name = [], address = [] } = read.data;
  const state = preferred(address, "home")?.state?.trim();
  const patient = patientSchema.safeParse({
    birthDate,
    sex: gender ?? "unknown",
    ...(state !== undefined && /^[A-Z]{2}$/.test(state) ? { state } : {}),
  });
  if (!patient.success)
    return refuse(says(`${field}.birthDate`, "is missing or is no whole day; write the day of birth as 1968-04-02."));
  if (patient.data.birthDate > today)
    return refuse(says(`${field}.birthDate`, "lies in the future; correct the day of birth."));
  const words = nameText(preferred(name, "official", "usual"));
  return ok({
    ...patient.data,
    ...(words === undefined ? {} : { name: words }),
    identifiers: identifiersOf(source.resource),
  });
};
