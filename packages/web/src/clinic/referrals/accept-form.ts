/** Reads the forms that answer a request. */
import { ageInYears, isDate, type Problem } from "@pinpoint/chart";
import type { NewPatient } from "@pinpoint/platform";
import type { Fields } from "../../check/form.ts";

export interface AcceptTyped {
  readonly given: string;
  readonly family: string;
  readonly number: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly state: string;
  readonly title: string;
  /** The birth date holds though it makes another age than was told. */
  readonly ageRight: boolean;
}

export type AcceptField = "given" | "family" | "number" | "birthDate" | "sex" | "state" | "title";
export type AcceptSays =
  | "missing"
  | "long"
  | "birthDateWrong"
  | "birthDateAhead"
  | "otherAge"
  | "sexMissing"
  | "stateWrong"
  | "numberTaken"
  | "notKept";
export type AcceptProblems = Partial<Record<AcceptField, AcceptSays>>;

const one = (fields: Fields, name: string): string => (fields.find(([own]) => own === name)?.[1] ?? "").trim();

export const readAccept = (fields: Fields): AcceptTyped => ({
  given: one(fields, "given"),
  family: one(fields, "family"),
  number: one(fields, "number"),
  birthDate: one(fields, "birthDate"),
  sex: one(fields, "sex"),
  state: one(fields, "state").toUpperCase(),
  title: one(fields, "title"),
  ageRight: one(fields, "ageRight") === "1",
});

const most = 200;
const textProblem = (text: string): AcceptSays | undefined => {
  if (text === "") return "missing";
  return text.length > most ? "long" : undefined;
};

interface Told {
  readonly age: number | null;
  readonly day: string;
}

const birthProblem = ({ birthDate, ageRight }: AcceptTyped, { age, day }: Told): AcceptSays | undefined => {
  if (!isDate(birthDate)) return "birthDateWrong";
  if (birthDate > day) return "birthDateAhead";
  const isOther = age !== null && ageInYears(birthDate, day) !== age;
  return isOther && !ageRight ? "otherAge" : undefined;
};

const isSex = (text: string): text is NewPatient["sex"] => ["female", "male", "other", "unknown"].includes(text);

export type ReadAccept =
  | { readonly ok: true; readonly patient: NewPatient; readonly title: string }
  | { readonly ok: false; readonly problems: AcceptProblems };

/** The patient as typed. A birth date that makes another age than was told is asked about once: the wrong person's would. */
export const patientFrom = (typed: AcceptTyped, told: Told): ReadAccept => {
  const { given: givenName, family: familyName, number, birthDate, sex, state, title } = typed;
  const found: readonly (readonly [AcceptField, AcceptSays | undefined])[] = [
    ["given", textProblem(givenName)],
    ["family", textProblem(familyName)],
    ["number", textProblem(number)],
    ["birthDate", birthProblem(typed, told)],
    ["sex", isSex(sex) ? undefined : "sexMissing"],
    ["state", state === "" || /^[A-Z]{2}$/.test(state) ? undefined : "stateWrong"],
    ["title", textProblem(title)],
  ];
  const problems: AcceptProblems = {};
  for (const [field, says] of found) if (says) problems[field] = says;
  if (Object.keys(problems).length > 0 || !isSex(sex)) return { ok: false, problems };
  const patient = { number, givenName, familyName, birthDate, sex, ...(state === "" ? {} : { state }) };
  return { ok: true, patient, title };
};

const fieldNames: Readonly<Record<string, AcceptField>> = {
  givenName: "given",
  familyName: "family",
  number: "number",
  birthDate: "birthDate",
  state: "state",
  title: "title",
};

/** What the platform refused, beside the field it names; an empty answer when it names none of them. */
export const acceptProblems = (problems: readonly Problem[]): AcceptProblems => {
  const found: AcceptProblems = {};
  for (const { kind, field } of problems) {
    const own = fieldNames[field];
    if (own) found[own] = kind === "conflict" ? "numberTaken" : "notKept";
    else if (kind === "before-birth") found.birthDate = "birthDateAhead";
  }
  return found;
};
