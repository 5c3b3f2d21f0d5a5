import type { DeclaredForm } from "./declared.ts";
import { textOfId } from "./lists.ts";
import { meantAmong, procedureIds } from "./standing.ts";

/** The prescriber's word on stopping a drug for a procedure. */
export const clearance: DeclaredForm = {
  kind: "clearance",
  fields: [
    { name: "drug", as: "drug", list: "drugs", needed: true, row: 1, label: { en: "Drug", es: "Fármaco" } },
    {
      name: "procedure",
      as: "known",
      list: "procedures",
      needed: true,
      row: 1,
      label: { en: "For which procedure", es: "Para qué procedimiento" },
    },
    {
      name: "prescriber",
      as: "text",
      most: 200,
      needed: true,
      label: { en: "Who prescribes it", es: "Quién lo receta" },
      hint: { en: "The clinician who was asked.", es: "El clínico al que se preguntó." },
    },
    { name: "agreed", as: "yes-no", needed: true, label: { en: "Agrees to the pause", es: "Acepta la pausa" } },
    {
      name: "holdHours",
      as: "number",
      row: 2,
      label: { en: "Stop, hours before", es: "Suspender, horas antes" },
    },
    {
      name: "restartHours",
      as: "number",
      row: 2,
      label: { en: "Restart, hours after", es: "Reanudar, horas después" },
    },
    { name: "bridge", as: "yes-no", label: { en: "Bridging", es: "Terapia puente" } },
  ],
  fresh: ({ what, at }, { rendering, standing }) => {
    const procedure = meantAmong(procedureIds(at), standing);
    return { drug: [what], procedure: [procedure === undefined ? "" : textOfId("procedures", procedure, rendering)] };
  },
};
