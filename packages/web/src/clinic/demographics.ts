import { ageInYears } from "@pinpoint/chart";
import type { PatientRow } from "@pinpoint/platform";
import type { Locale } from "../locale.ts";

const sexes = {
  en: { female: "female", male: "male", other: "other", unknown: "sex not known" },
  es: { female: "mujer", male: "hombre", other: "otro", unknown: "sexo desconocido" },
} as const;

/** "58, female": completed years on a day, and the sex as registered. */
export const ageAndSex = ({ birthDate, sex }: Pick<PatientRow, "birthDate" | "sex">, on: string, locale: Locale) =>
  `${ageInYears(birthDate, on)}, ${sexes[locale][sex]}`;

/** The name as a list shows it. */
export const fullName = ({ givenName, familyName }: Pick<PatientRow, "givenName" | "familyName">): string =>
  `${givenName} ${familyName}`;
