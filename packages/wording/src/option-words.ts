import type { Locale } from "./catalogue.ts";
import type { Option, Readiness, VerdictName } from "./option-kinds.ts";

const words = {
  en: {
    title: "What could help",
    readiness: { ready: "Ready", "not-yet": "Not yet", unsuitable: "Unsuitable" },
    is: { met: "met", unmet: "unmet", unknown: "not known" },
    candidacy: "candidacy",
    safety: "safety",
    coverage: "coverage",
    authorization: "authorization",
    packet: "packet",
    planned: "Usual plan, as no order says otherwise",
    expect: "Expect",
    against: "Against",
    also: "Also",
    before: "To do",
    owed: "Owed",
    more: "more",
    than: "against",
    within: "change within one arm, not compared",
    certainty: "Certainty of the evidence as a whole",
    sure: {
      high: "high",
      moderate: "moderate",
      low: "low",
      "very-low": "very low",
      contested: "contested",
      "not-known": "not known",
    },
    afterWarning: "Wait for the warning above",
    secondHand: "second-hand",
    usualPractice: "usual practice",
    usualCaution: "usual caution, source to be confirmed",
    legend: "● met ○ unmet ◐ not known. Second-hand: read the issuer's text. Usual practice is not evidence.",
  },
  es: {
    title: "Qué podría ayudar",
    readiness: { ready: "Listo", "not-yet": "Todavía no", unsuitable: "No indicado" },
    is: { met: "se cumple", unmet: "no se cumple", unknown: "sin saber" },
    candidacy: "indicación",
    safety: "seguridad",
    coverage: "cobertura",
    authorization: "autorización",
    packet: "expediente",
    planned: "Plan habitual, pues ninguna orden dice otra cosa",
    expect: "Esperable",
    against: "En contra",
    also: "Además",
    before: "Por hacer",
    owed: "Falta",
    more: "más",
    than: "frente a",
    within: "cambio dentro de un grupo, sin comparación",
    certainty: "Certeza de la evidencia en conjunto",
    sure: {
      high: "alta",
      moderate: "moderada",
      low: "baja",
      "very-low": "muy baja",
      contested: "discutida",
      "not-known": "no se conoce",
    },
    afterWarning: "Esperan a la alerta de arriba",
    secondHand: "de segunda mano",
    usualPractice: "práctica habitual",
    usualCaution: "cautela habitual, fuente por confirmar",
    legend:
      "● se cumple ○ no se cumple ◐ sin saber. De segunda mano: lea el texto del emisor. La práctica habitual no es evidencia.",
  },
} as const;

export const optionWordsIn = (locale: Locale): (typeof words)["en" | "es"] => words[locale];

/** How sure the evidence is as a whole, in a sentence. */
export const certaintyText = (certainty: Option["certainty"], locale: Locale): string =>
  `${words[locale].certainty}: ${words[locale].sure[certainty]}`;

export const readinessText = (readiness: Readiness, locale: Locale): string => words[locale].readiness[readiness];
export const verdictText = (is: VerdictName, locale: Locale): string => words[locale].is[is];
