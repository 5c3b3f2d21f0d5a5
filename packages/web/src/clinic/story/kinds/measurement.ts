import type { BodyOf } from "@pinpoint/chart";
import { capital, idWords, numberText, type Summary, type Telling } from "../telling.ts";

const names = {
  en: {},
  es: {
    weight: "peso",
    height: "talla",
    "blood-pressure": "tensión arterial",
    pulse: "pulso",
    temperature: "temperatura",
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export const measurement = ({ what, value, unit }: BodyOf<"measurement">, { rendering }: Telling): Summary => {
  const known: Readonly<Record<string, string>> = names[rendering.locale];
  const number = typeof value === "number" ? numberText(value, rendering) : value;
  return { title: capital(`${known[what] ?? idWords(what)} ${number} ${unit === "Cel" ? "°C" : unit}`) };
};
