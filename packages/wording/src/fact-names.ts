import type { Locale } from "./catalogue.ts";
import { type NameTable, namedIn } from "./name-table.ts";

const factNames: Readonly<Record<string, readonly [en: string, es: string]>> = {
  complaint: ["the complaint", "la queja"],
  "onset-age": ["the age when the pain began", "la edad de comienzo del dolor"],
  "pain-duration": ["how long the pain has lasted", "cuánto dura el dolor"],
  "bilateral-deficit": ["weakness on both sides", "debilidad en ambos lados"],
  "falling-strength": ["strength that falls", "fuerza que disminuye"],
  "spine-surgery": ["spine surgery before the pain", "cirugía de columna antes del dolor"],
  procedure: ["a recent procedure", "un procedimiento reciente"],
};

/** A fact of the chart in words; an id is read as its words. */
export const factText = (what: string, locale: Locale): string =>
  factNames[what]?.[locale === "en" ? 0 : 1] ?? what.replaceAll("-", " ");

const instrumentNames: Readonly<Record<string, string>> = {
  "phq-9": "PHQ-9",
  "gad-7": "GAD-7",
  "start-back": "STarT Back",
  "pain-detect": "painDETECT",
  faces: "FACES",
  vas: "VAS",
  pgic: "PGIC",
  "quick-dash": "QuickDASH",
  "koos-jr": "KOOS JR",
  "hoos-jr": "HOOS JR",
  "rmdq-24": "RMDQ",
};

const translatedNames: NameTable = {
  nrs: ["pain score", "puntuación de dolor"],
  wpi: ["widespread pain index", "índice de dolor generalizado"],
  sss: ["symptom severity scale", "escala de gravedad de síntomas"],
};

/** A questionnaire by the name it goes by. */
export const instrumentText = (id: string, locale: Locale = "en"): string =>
  Object.hasOwn(translatedNames, id) ? namedIn(translatedNames, id, locale) : (instrumentNames[id] ?? id.toUpperCase());
