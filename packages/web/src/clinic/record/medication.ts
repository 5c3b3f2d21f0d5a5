import type { DeclaredForm } from "./declared.ts";

/** A drug the patient takes or took. What is left open is not known, never zero. */
export const medication: DeclaredForm = {
  kind: "medication",
  fields: [
    { name: "drug", as: "drug", list: "drugs", needed: true, row: 1, label: { en: "Drug", es: "Fármaco" } },
    {
      name: "indication",
      as: "text",
      most: 200,
      row: 1,
      label: { en: "Taken for", es: "Lo toma por" },
      hint: { en: "Such as atrial fibrillation.", es: "Como fibrilación auricular." },
    },
    { name: "doseMg", as: "number", row: 2, label: { en: "Dose in mg", es: "Dosis en mg" } },
    { name: "amount", path: "dose.amount", as: "number", row: 2, label: { en: "Or an amount", es: "O una cantidad" } },
    {
      name: "unit",
      path: "dose.unit",
      as: "text",
      most: 20,
      row: 2,
      label: { en: "with its unit", es: "con su unidad" },
    },
    {
      name: "timesPerDay",
      as: "range",
      row: 3,
      label: { en: "Times a day", es: "Veces al día" },
      hint: { en: "A number, or 1-2.", es: "Un número, o 1-2." },
    },
    { name: "maxPerDay", as: "number", row: 3, label: { en: "At most a day", es: "Como mucho al día" } },
    { name: "route", as: "text", most: 40, row: 3, label: { en: "Route", es: "Vía" } },
    { name: "prn", as: "yes-no", label: { en: "Only when needed", es: "Solo si hace falta" } },
    { name: "from", as: "date", row: 4, label: { en: "From", es: "Desde" } },
    { name: "to", as: "date", row: 4, label: { en: "To", es: "Hasta" } },
    {
      name: "lastTakenAt",
      as: "moment",
      label: { en: "Last taken", es: "Última toma" },
      hint: { en: "The day, and the hour where it matters.", es: "El día, y la hora si importa." },
    },
    { name: "prescriber", as: "text", most: 200, row: 5, label: { en: "Prescribed by", es: "Recetado por" } },
    { name: "form", as: "text", most: 80, row: 5, label: { en: "Form", es: "Forma" } },
    { name: "quantity", as: "number", row: 6, label: { en: "Quantity dispensed", es: "Cantidad dispensada" } },
    { name: "daysSupply", as: "number", row: 6, label: { en: "for so many days", es: "para tantos días" } },
    { name: "rxnorm", as: "kept", label: { en: "RxNorm", es: "RxNorm" } },
  ],
  fresh: ({ what }) => ({ drug: [what] }),
  otherwise: {
    kind: "attestation",
    about: "no-other-medications",
    label: { en: "Nothing else is taken: state it instead", es: "No toma nada más: afírmelo" },
  },
};
