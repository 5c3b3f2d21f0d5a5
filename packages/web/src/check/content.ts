/** What the check needs of the medicine, in one language: small enough to travel to the browser, and already checked. */
import type { CheckQuestions, Education, Knowledge, Urgency } from "@pinpoint/knowledge";
import { alertWords } from "@pinpoint/knowledge";
import { nameOf, textIn } from "@pinpoint/wording";
import type { Locale } from "../locale.ts";
import { type CareAsked, careAsked } from "./care-asked.ts";
import { type PlainKnowledge, plainKnowledge } from "./plain-knowledge.ts";

/** The questions with their words in one language. */
type In<T> = T extends { readonly en: string; readonly es: string }
  ? string
  : T extends readonly (infer U)[]
    ? readonly In<U>[]
    : T extends object
      ? { readonly [K in keyof T]: In<T[K]> }
      : T;
export type Questions = In<CheckQuestions>;

export interface CheckContent {
  readonly locale: Locale;
  readonly knowledge: PlainKnowledge;
  readonly questions: Questions;
  /** In a patient's words, by id. */
  readonly generators: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, string>>;
  readonly procedures: Readonly<Record<string, string>>;
  /** What to do now, by id and urgency. */
  readonly alerts: Readonly<Record<string, string>>;
  readonly care: readonly CareAsked[];
}

export const alertKey = (id: string, urgency: Urgency): string => `${id} ${urgency}`;

const isBoth = (value: unknown): value is { readonly en: string; readonly es: string } =>
  typeof value === "object" && value !== null && "en" in value && "es" in value;

/** Leaves one language of every text. */
const inLocale = (questions: CheckQuestions, locale: Locale): Questions => {
  const read: Questions = JSON.parse(
    JSON.stringify(questions, (_key, value: unknown) => (isBoth(value) ? value[locale] : value)),
  );
  return read;
};

/** Findings whose names the result may say: those asked, and those a specialist would look at. */
const namedFindings = (knowledge: Knowledge, locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set(knowledge.findings.values())]
      .filter(({ by, moves }) => by !== "test" && (moves.length > 0 || by === "history"))
      .map(({ id, patient }) => [id, textIn(patient, locale, id)]),
  );

/** Makes the content; who asks for it keeps it. */
export const checkContent = (knowledge: Knowledge, { check }: Education, locale: Locale): CheckContent => {
  if (!check) throw new Error("the content has no questions for the check");
  const rendering = { locale, reader: "patient", knowledge } as const;
  const generators = [...knowledge.generators.values()];
  const blocks = generators.flatMap(({ block }) => (block ? [block.procedure] : []));
  return {
    locale,
    knowledge: plainKnowledge(knowledge),
    questions: inLocale(check, locale),
    generators: Object.fromEntries(generators.map(({ id, patient }) => [id, textIn(patient, locale, id)])),
    findings: namedFindings(knowledge, locale),
    procedures: Object.fromEntries(blocks.map((id) => [id, nameOf("procedure", id, rendering)])),
    alerts: Object.fromEntries(
      knowledge.alerts.flatMap((alert) =>
        alert.levels.map(({ urgency }) => {
          const words = alertWords(alert, urgency).patient;
          return [alertKey(alert.id, urgency), words ? textIn(words, locale, "") : ""];
        }),
      ),
    ),
    care: careAsked(knowledge, locale),
  };
};
