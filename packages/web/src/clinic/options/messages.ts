import { defineMessages } from "../../../app/language/messages.ts";

export const optionMessages = defineMessages({
  en: {
    reliefLast: (percent: string, day: string) => `${percent} relieved on ${day}`,
    unknownLow: "pain before was too low to judge",
    unknownBaseline: "no pain score before",
    unknownFollowUp: "no follow-up yet",
    mme: (range: string) => `${range} MME a day`,
    mmeAtLeast: (range: string) => `at least ${range} MME a day`,
    important: "a change that matters",
    notImportant: "less than a change that matters",
    change: (from: string, to: string, matters: string) =>
      matters ? `${from} → ${to}, ${matters}` : `${from} → ${to}`,
    complication: (what: string, grade: number, day: string) => `${what}, grade ${grade}, ${day}`,
  },
  es: {
    reliefLast: (percent: string, day: string) => `alivio del ${percent} el ${day}`,
    unknownLow: "el dolor previo era demasiado bajo para juzgar",
    unknownBaseline: "sin puntuación de dolor previa",
    unknownFollowUp: "aún sin seguimiento",
    mme: (range: string) => `${range} MME al día`,
    mmeAtLeast: (range: string) => `al menos ${range} MME al día`,
    important: "un cambio que importa",
    notImportant: "menos que un cambio que importa",
    change: (from: string, to: string, matters: string) =>
      matters ? `${from} → ${to}, ${matters}` : `${from} → ${to}`,
    complication: (what: string, grade: number, day: string) => `${what}, grado ${grade}, ${day}`,
  },
});
