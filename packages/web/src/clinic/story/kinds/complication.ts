import type { BodyOf } from "@pinpoint/chart";
import { dateText } from "@pinpoint/wording";
import { joined, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    complication: "Complication",
    grade: (grade: number) => `grade ${grade}`,
    resolved: (day: string) => `resolved ${day}`,
    open: "not resolved",
  },
  es: {
    complication: "Complicación",
    grade: (grade: number) => `grado ${grade}`,
    resolved: (day: string) => `resuelta el ${day}`,
    open: "no resuelta",
  },
} as const;

export const complication = (body: BodyOf<"complication">, { rendering: { locale } }: Telling): Summary => {
  const say = words[locale];
  return {
    title: `${say.complication}: ${body.what}, ${say.grade(body.grade)}`,
    detail: joined([
      dateText(body.onset, locale),
      body.resolved === undefined ? say.open : say.resolved(dateText(body.resolved, locale)),
    ]),
    tone: "unsure",
  };
};
