import type { DeclaredForm } from "./declared.ts";
import { leadFields } from "./lead-fields.ts";
import { guidanceChoices, placeChoices, purposeChoices, sedationChoices } from "./plan-choices.ts";
import { suggestedMarks } from "./suggested-targets.ts";
import { techniqueFields } from "./technique-fields.ts";

/** A procedure that is ordered: where, why, and how it is planned. What is left open counts as the treatment's usual plan. */
export const order: DeclaredForm = {
  kind: "order",
  ofProcedure: true,
  fields: [
    { name: "procedure", as: "kept", needed: true, label: { en: "Procedure", es: "Procedimiento" } },
    { name: "targets", as: "targets", needed: true, label: { en: "Targets", es: "Objetivos" } },
    {
      name: "purpose",
      as: "choice",
      beside: true,
      needed: true,
      label: { en: "Purpose", es: "Finalidad" },
      choices: purposeChoices,
    },
    { name: "for", as: "entry", entries: "diagnoses", label: { en: "For the diagnosis", es: "Por el diagnóstico" } },
    { name: "on", path: "planned.on", as: "day", row: 1, label: { en: "Planned day", es: "Día previsto" } },
    {
      name: "place",
      path: "planned.place",
      as: "choice",
      row: 1,
      label: { en: "Place of service", es: "Lugar de atención" },
      choices: placeChoices,
    },
    {
      name: "guidance",
      path: "planned.guidance",
      as: "choice",
      row: 2,
      label: { en: "Guidance", es: "Guía" },
      choices: guidanceChoices,
    },
    {
      name: "sedation",
      path: "planned.sedation",
      as: "choice",
      row: 2,
      label: { en: "Sedation", es: "Sedación" },
      choices: sedationChoices,
    },
    {
      name: "contrast",
      path: "planned.contrast",
      as: "drug",
      list: "contrasts",
      label: { en: "Contrast", es: "Contraste" },
      hint: { en: "Which, or none.", es: "Cuál, o ninguno." },
    },
    { name: "drugs", path: "planned.drugs", as: "drugs", label: { en: "Drugs", es: "Fármacos" } },
    ...techniqueFields("planned.technique"),
    ...leadFields("planned."),
  ],
  fresh: ({ what }, reader) => ({
    procedure: [what],
    purpose: [reader.rendering.knowledge.treatments.get(what)?.plan?.purpose ?? ""],
    ...suggestedMarks(what, reader),
  }),
};
