import type { DeclaredForm } from "./declared.ts";

/** Somebody states that there is none, or that a list is whole. */
export const attestation: DeclaredForm = {
  kind: "attestation",
  fields: [
    {
      name: "that",
      as: "choice",
      needed: true,
      label: { en: "What is stated", es: "Qué se afirma" },
      choices: [
        ["no-outside-procedures", "No procedures were done elsewhere", "No se hizo ningún procedimiento en otro lugar"],
        [
          "outside-procedures-listed",
          "Every procedure done elsewhere is listed",
          "Todos los procedimientos hechos en otro lugar están anotados",
        ],
        ["no-other-medications", "No other medicines are taken", "No toma otros medicamentos"],
        ["no-known-allergies", "No known allergies", "Sin alergias conocidas"],
        ["no-implants", "No implants", "Sin implantes"],
        ["not-pregnant", "Not pregnant", "Sin embarazo"],
        ["record-complete", "The record is complete", "El registro está completo"],
      ],
    },
    {
      name: "by",
      as: "text",
      most: 200,
      needed: true,
      label: { en: "Who states it", es: "Quién lo afirma" },
      offers: [
        ["patient", "patient", "paciente"],
        ["treating physician", "treating physician", "médico tratante"],
      ],
    },
    {
      name: "since",
      as: "date",
      label: { en: "Holds since", es: "Vale desde" },
      hint: { en: "A year, a month or a day.", es: "Un año, un mes o un día." },
    },
  ],
  fresh: ({ what }) => ({ that: [what] }),
};
