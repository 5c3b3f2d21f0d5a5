import type { DeclaredForm } from "./declared.ts";

/** A substance the patient reacts to. */
export const allergy: DeclaredForm = {
  kind: "allergy",
  fields: [
    {
      name: "substance",
      as: "drug",
      list: "drugs",
      needed: true,
      row: 1,
      label: { en: "Substance", es: "Sustancia" },
      hint: { en: "A drug, contrast, latex, chlorhexidine…", es: "Un fármaco, contraste, látex, clorhexidina…" },
    },
    { name: "reaction", as: "text", most: 200, row: 1, label: { en: "Reaction", es: "Reacción" } },
    {
      name: "severity",
      as: "choice",
      beside: true,
      label: { en: "Severity", es: "Gravedad" },
      choices: [
        ["mild", "Mild", "Leve"],
        ["moderate", "Moderate", "Moderada"],
        ["severe", "Severe", "Grave"],
      ],
    },
  ],
  otherwise: {
    kind: "attestation",
    about: "no-known-allergies",
    label: { en: "None is known: state it instead", es: "No se conoce ninguna: afírmelo" },
  },
};
