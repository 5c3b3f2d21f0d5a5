import type { DeclaredForm } from "./declared.ts";

/** A specialist's judgement whether a treatment suits this patient. */
export const evaluation: DeclaredForm = {
  kind: "evaluation",
  fields: [
    {
      name: "type",
      as: "choice",
      beside: true,
      needed: true,
      label: { en: "Kind of evaluation", es: "Clase de evaluación" },
      choices: [
        ["psychological", "Psychological", "Psicológica"],
        ["multidisciplinary", "Multidisciplinary", "Multidisciplinaria"],
        ["physical", "Physical", "Física"],
      ],
    },
    { name: "by", as: "text", most: 200, needed: true, label: { en: "Done by", es: "Hecha por" } },
    {
      name: "suitable",
      as: "choice",
      beside: true,
      needed: true,
      label: { en: "Suitable for the treatment", es: "Apto para el tratamiento" },
      choices: [
        ["yes", "Yes", "Sí"],
        ["conditional", "Under conditions", "Con condiciones"],
        ["no", "No", "No"],
      ],
    },
    {
      name: "instruments",
      as: "several",
      list: "instruments",
      only: ["phq-9", "gad-7", "pcs"],
      label: { en: "Instruments used", es: "Instrumentos usados" },
    },
  ],
  fresh: ({ what }) => ({ type: [what] }),
};
