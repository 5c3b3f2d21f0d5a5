import type { DeclaredForm } from "./declared.ts";
import { doneAt } from "./standing.ts";

/** How a stimulator or pump trial went, and what was decided. */
export const trial: DeclaredForm = {
  kind: "trial",
  fields: [
    { name: "of", as: "entry", entries: "trials", needed: true, label: { en: "Which trial", es: "Qué prueba" } },
    { name: "from", as: "day", needed: true, row: 1, label: { en: "From", es: "Desde" } },
    { name: "to", as: "day", needed: true, row: 1, label: { en: "To", es: "Hasta" } },
    {
      name: "reliefPercent",
      as: "number",
      needed: true,
      row: 2,
      label: { en: "Relief in percent", es: "Alivio en porcentaje" },
    },
    {
      name: "analgesicReductionPercent",
      as: "number",
      row: 2,
      label: { en: "Fewer pain medicines, percent", es: "Menos analgésicos, porcentaje" },
    },
    {
      name: "function",
      as: "text",
      long: true,
      most: 500,
      label: { en: "What the patient could do", es: "Qué pudo hacer el paciente" },
    },
    {
      name: "leads",
      as: "number",
      or: "text",
      label: { en: "Leads", es: "Electrodos" },
      hint: { en: "How many, or which.", es: "Cuántos, o cuáles." },
    },
    {
      name: "decision",
      as: "choice",
      beside: true,
      needed: true,
      label: { en: "Decision", es: "Decisión" },
      choices: [
        ["implant", "Go on to the implant", "Seguir con el implante"],
        ["stop", "Stop", "No seguir"],
      ],
    },
  ],
  fresh: (about, { standing }) => ({ of: [doneAt(about, standing)?.id ?? ""] }),
};
