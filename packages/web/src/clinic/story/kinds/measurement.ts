import type { BodyOf } from "@pinpoint/chart";
import { idWords } from "../id-words.ts";
import { capital, numberText, type Summary, type Telling } from "../telling.ts";

export const measurement = ({ what, value, unit }: BodyOf<"measurement">, { rendering }: Telling): Summary => {
  const number = typeof value === "number" ? numberText(value, rendering) : value;
  return { title: capital(`${idWords(what, rendering)} ${number} ${unit === "Cel" ? "°C" : unit}`) };
};
