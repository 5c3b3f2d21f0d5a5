import type { DeclaredForm } from "./declared.ts";
import { leadFields } from "./lead-fields.ts";
import { guidanceChoices, placeChoices, purposeChoices, sedationChoices } from "./plan-choices.ts";
import { openOrderOf } from "./standing.ts";
import { marksOf } from "./target-marks.ts";
import { techniqueFields } from "./technique-fields.ts";

/** A procedure that was done. What nobody wrote is not known; only its name is needed. */
export const procedure: DeclaredForm = {
  kind: "procedure",
  ofProcedure: true,
  fields: [
    { name: "procedure", as: "kept", needed: true, label: { en: "Procedure", es: "Procedimiento" } },
    { name: "targets", as: "targets", always: true, label: { en: "Targets", es: "Objetivos" } },
    { name: "purpose", as: "choice", beside: true, label: { en: "Purpose", es: "Finalidad" }, choices: purposeChoices },
    { name: "order", as: "entry", entries: "orders", label: { en: "As ordered", es: "Según el pedido" } },
    {
      name: "painBefore",
      as: "number",
      row: 1,
      label: { en: "Pain before, 0 to 10", es: "Dolor antes, de 0 a 10" },
    },
    {
      name: "painAfter",
      as: "number",
      row: 1,
      label: { en: "Pain after, 0 to 10", es: "Dolor después, de 0 a 10" },
    },
    { name: "drugs", as: "drugs", full: true, label: { en: "Drugs", es: "Fármacos" } },
    { name: "guidance", as: "choice", row: 2, label: { en: "Guidance", es: "Guía" }, choices: guidanceChoices },
    { name: "sedation", as: "choice", row: 2, label: { en: "Sedation", es: "Sedación" }, choices: sedationChoices },
    {
      name: "contrast",
      as: "drug",
      list: "contrasts",
      row: 3,
      label: { en: "Contrast", es: "Contraste" },
      hint: { en: "Which, or none.", es: "Cuál, o ninguno." },
    },
    {
      name: "place",
      as: "choice",
      row: 3,
      label: { en: "Place of service", es: "Lugar de atención" },
      choices: placeChoices,
    },
    { name: "opioidGiven", as: "yes-no", label: { en: "Opioid given", es: "Se dio un opioide" } },
    ...techniqueFields("technique"),
    ...leadFields(""),
    {
      name: "operator",
      as: "text",
      most: 80,
      row: 7,
      label: { en: "Done by", es: "Hecho por" },
    },
    { name: "approach", as: "text", most: 80, row: 7, label: { en: "Approach", es: "Abordaje" } },
  ],
  // Only what was ordered is known: where the needle went and what for is never taken from what would be usual.
  fresh: ({ what }, { standing }) => {
    const order = openOrderOf(what, standing);
    return {
      procedure: [what],
      purpose: [order?.body.purpose ?? ""],
      order: [order?.id ?? ""],
      target: (order?.body.targets ?? []).flatMap(marksOf),
    };
  },
};
