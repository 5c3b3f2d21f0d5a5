import type { Patient } from "@pinpoint/chart";
import type { Urgency } from "@pinpoint/knowledge";
import type { GeneratorState } from "@pinpoint/reasoning";
import type { Locale } from "./catalogue.ts";

const headings = {
  en: {
    alerts: "Act first",
    generators: "Where the pain comes from",
    noGenerators:
      "No pain generator fits what is recorded. Record the complaint: where it hurts, which side, which pattern, since when.",
    unlocalized:
      "Not localized: no place is likely or confirmed, and no bedside finding that is still open could make one so.",
    opioids: "Opioids",
    mme: "MME a day",
    atLeast: "at least",
    next: "Examine next",
    missing: "Missing",
    sources: "Sources",
    confirmBy: "Confirm by",
    otherSource: "Another source gives",
    secondHand: "second-hand: read the issuer's text",
    usualPractice: "usual practice, not evidence",
    asOf: "as of",
    specialist: "specialist clinic",
    "primary-care": "primary care",
    knowledge: "Knowledge",
    limits:
      "Intervals are 95 % and come from the tests only; the prior is held fixed. Decision support for clinicians, not a diagnosis.",
  },
  es: {
    alerts: "Actuar primero",
    generators: "De dónde viene el dolor",
    noGenerators:
      "Ningún generador de dolor encaja con lo registrado. Registre la queja: dónde duele, qué lado, qué patrón, desde cuándo.",
    unlocalized:
      "Sin localizar: ningún lugar es probable ni confirmado, y ningún hallazgo pendiente de exploración podría hacerlo.",
    opioids: "Opioides",
    mme: "MME al día",
    atLeast: "al menos",
    next: "Explorar a continuación",
    missing: "Falta",
    sources: "Fuentes",
    confirmBy: "Confirmar con",
    otherSource: "Otra fuente da",
    secondHand: "de segunda mano: lea el texto del emisor",
    usualPractice: "práctica habitual, no evidencia",
    asOf: "a fecha de",
    specialist: "clínica especializada",
    "primary-care": "atención primaria",
    knowledge: "Conocimiento",
    limits:
      "Los intervalos son del 95 % y vienen solo de las pruebas; la probabilidad previa se mantiene fija. Apoyo a la decisión clínica, no un diagnóstico.",
  },
} as const;

export const headingsIn = (locale: Locale): (typeof headings)["en" | "es"] => headings[locale];

const states: Readonly<Record<GeneratorState, readonly [en: string, es: string]>> = {
  unlikely: ["unlikely", "poco probable"],
  possible: ["possible", "posible"],
  likely: ["likely", "probable"],
  confirmed: ["confirmed", "confirmado"],
  excluded: ["excluded", "excluido"],
};
export const stateText = (state: GeneratorState, locale: Locale): string => states[state][locale === "en" ? 0 : 1];

const urgencyWords: Readonly<Record<Urgency, readonly [en: string, es: string]>> = {
  emergency: ["EMERGENCY", "EMERGENCIA"],
  "same-day": ["TODAY", "HOY"],
  "two-weeks": ["within two weeks", "en dos semanas"],
};
export const urgencyText = (urgency: Urgency, locale: Locale): string => urgencyWords[urgency][locale === "en" ? 0 : 1];

const sexes: Readonly<Record<Patient["sex"], readonly [en: string, es: string]>> = {
  female: ["female", "mujer"],
  male: ["male", "hombre"],
  other: ["other", "otro"],
  unknown: ["sex not known", "sexo desconocido"],
};
/** "58, female". */
export const whoText = (sex: Patient["sex"], age: number, locale: Locale): string =>
  `${age}, ${sexes[sex][locale === "en" ? 0 : 1]}`;
