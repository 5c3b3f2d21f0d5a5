import type { BodyOf } from "@pinpoint/chart";
import { capital, joined, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    wish: "Wish",
    "avoid-surgery": "avoid surgery",
    "fewer-opioids": "fewer opioids",
    "no-steroids": "no steroids",
    "no-implants": "no implants",
    activity: "be able to",
  },
  es: {
    wish: "Deseo",
    "avoid-surgery": "evitar la cirugía",
    "fewer-opioids": "menos opioides",
    "no-steroids": "sin esteroides",
    "no-implants": "sin implantes",
    activity: "poder",
  },
} as const;

export const preference = (body: BodyOf<"preference">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  return { title: capital(`${say.wish}: ${joined([say[body.goal], body.what], " ")}`) };
};
