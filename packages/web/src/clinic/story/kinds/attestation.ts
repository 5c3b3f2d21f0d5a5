import type { BodyOf } from "@pinpoint/chart";
import { joined, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    "no-outside-procedures": "No procedures elsewhere",
    "outside-procedures-listed": "Procedures elsewhere are all listed",
    "no-other-medications": "No other medicines",
    "no-known-allergies": "No known allergies",
    "no-implants": "No implants",
    "not-pregnant": "Not pregnant",
    "record-complete": "The record is complete",
    by: (who: string) => `stated by ${who}`,
    since: (when: string) => `since ${when}`,
  },
  es: {
    "no-outside-procedures": "Ningún procedimiento en otro lugar",
    "outside-procedures-listed": "Todos los procedimientos de otros lugares están anotados",
    "no-other-medications": "Ningún otro medicamento",
    "no-known-allergies": "Sin alergias conocidas",
    "no-implants": "Sin implantes",
    "not-pregnant": "No está embarazada",
    "record-complete": "El registro está completo",
    by: (who: string) => `lo afirma ${who}`,
    since: (when: string) => `desde ${when}`,
  },
} as const;

export const attestation = (body: BodyOf<"attestation">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  return { title: say[body.that], detail: joined([say.by(body.by), body.since && say.since(body.since)]) };
};
