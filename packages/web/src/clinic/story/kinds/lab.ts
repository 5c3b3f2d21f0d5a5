import type { BodyOf } from "@pinpoint/chart";
import { idWords } from "../id-words.ts";
import { capital, joined, numberText, type Summary, type Telling } from "../telling.ts";

const results = {
  en: { positive: "positive", negative: "negative" },
  es: { positive: "positivo", negative: "negativo" },
} as const;

export const lab = ({ test, value, unit }: BodyOf<"lab">, { rendering }: Telling): Summary => {
  const name = test.length <= 5 ? test.toUpperCase() : capital(idWords(test, rendering));
  const result = typeof value === "number" ? numberText(value, rendering) : results[rendering.locale][value];
  return { title: joined([`${name} ${result}`, unit], " ") };
};
