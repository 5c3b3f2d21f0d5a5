import type { Text } from "@pinpoint/knowledge";
import type { Locale } from "../../locale.ts";

type Words = readonly [is: RegExp, en: string, es: string];

/** What the team looks at when it calls or sees the person again, told by how the knowledge names it. */
const words: readonly Words[] = [
  [
    /^call .*coverage/i,
    "They call: is all well, and do the pulses cover the pain?",
    "Le llaman: ¿va todo bien y los pulsos cubren el dolor?",
  ],
  [/^call/i, "They call: is all well?", "Le llaman: ¿va todo bien?"],
  [
    /infection.*pain score/i,
    "They look for signs of infection and ask about your pain.",
    "Miran si hay signos de infección y preguntan por su dolor.",
  ],
  [/signs of infection/i, "They look for signs of infection.", "Miran si hay signos de infección."],
  [
    /pain diary/i,
    "You write down your pain: before, soon after, then each hour for some hours.",
    "Usted anota su dolor: antes, al poco rato y luego cada hora unas horas.",
  ],
  [/wound/i, "They look at the wound.", "Miran la herida."],
  [
    /end of the trial/i,
    "The test ends. You say what it did for you, and decide.",
    "Acaba la prueba. Usted dice qué le hizo, y decide.",
  ],
  [/programming/i, "They ask about your pain and set the device.", "Preguntan por su dolor y ajustan el aparato."],
  [
    /headache days/i,
    "They ask about your pain and days with headache.",
    "Preguntan por su dolor y los días con dolor de cabeza.",
  ],
  [/^effect/i, "They ask how well it worked.", "Preguntan cómo le fue."],
  [
    /relief and function/i,
    "They ask about relief and what you can do.",
    "Preguntan por el alivio y lo que puede hacer.",
  ],
  [
    /look again/i,
    "You and your team look again: your pain, what you can do, and warning signs.",
    "Usted y su equipo miran otra vez: el dolor, lo que puede hacer y los signos de aviso.",
  ],
];

/** The words for it; undefined where none fit. */
export const followUpWords = (what: Text, locale: Locale): string | undefined =>
  words.find(([is]) => is.test(what.en))?.[locale === "es" ? 2 : 1];
