import { regions } from "@pinpoint/chart";
import { drawingMessages } from "../../../app/drawings/messages.ts";
import { messagesIn } from "../../../app/language/messages.ts";
import type { DeclaredForm } from "./declared.ts";
import { textOfId } from "./lists.ts";

const inWords = (region: (typeof regions)[number], locale: "en" | "es"): string => {
  const text: unknown = messagesIn(drawingMessages, locale)[region];
  return typeof text === "string" ? text : region;
};

/** A course of care that was tried: how long, how often, how much it helped. */
export const therapy: DeclaredForm = {
  kind: "therapy",
  fields: [
    { name: "therapy", as: "known", list: "therapies", needed: true, row: 1, label: { en: "Care", es: "Tratamiento" } },
    {
      name: "region",
      as: "choice",
      row: 1,
      label: { en: "For the pain in", es: "Para el dolor en" },
      choices: regions.map((region) => [region, inWords(region, "en"), inWords(region, "es")]),
    },
    {
      name: "from",
      as: "date",
      row: 2,
      label: { en: "From", es: "Desde" },
      hint: { en: "A year, a month or a day.", es: "Un año, un mes o un día." },
    },
    {
      name: "to",
      as: "date",
      row: 2,
      label: { en: "To", es: "Hasta" },
      hint: { en: "Left open, it goes on.", es: "Abierto, continúa." },
    },
    { name: "sessions", as: "number", row: 3, label: { en: "Visits", es: "Sesiones" } },
    {
      name: "reliefPercent",
      as: "number",
      row: 3,
      label: { en: "Relief in percent", es: "Alivio en porcentaje" },
    },
    { name: "supervised", as: "yes-no", label: { en: "Under supervision", es: "Con supervisión" } },
    {
      name: "stopped",
      as: "choice",
      row: 4,
      label: { en: "How it ended", es: "Cómo terminó" },
      choices: [
        ["completed", "Completed", "Completado"],
        ["no-benefit", "Stopped, no benefit", "Suspendido, sin beneficio"],
        ["side-effect", "Stopped, side effect", "Suspendido, efecto adverso"],
      ],
    },
    {
      name: "notDone",
      as: "choice",
      row: 4,
      label: { en: "Or why it was not done", es: "O por qué no se hizo" },
      choices: [
        ["contraindicated", "Contraindicated", "Contraindicado"],
        ["not-tolerated", "Not tolerated", "No tolerado"],
        ["refused", "Refused", "Rechazado"],
      ],
    },
  ],
  fresh: ({ what }, { rendering, region }) => ({
    therapy: [what === "" ? "" : textOfId("therapies", what, rendering)],
    region: [region ?? ""],
  }),
};
