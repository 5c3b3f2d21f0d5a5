import type { DeclaredForm } from "./declared.ts";
import { textOfId } from "./lists.ts";

/** What the physician holds to be the source of the pain, with its sites and its code. No code is suggested: it follows the finding. */
export const diagnosis: DeclaredForm = {
  kind: "diagnosis",
  fields: [
    {
      name: "generator",
      as: "known",
      list: "generators",
      needed: true,
      label: { en: "Source of the pain", es: "Origen del dolor" },
    },
    {
      name: "state",
      as: "choice",
      beside: true,
      needed: true,
      label: { en: "How sure", es: "Con qué certeza" },
      choices: [
        ["suspected", "Suspected", "Sospechado"],
        ["confirmed", "Confirmed", "Confirmado"],
        ["excluded", "Excluded", "Descartado"],
      ],
    },
    {
      name: "icd10",
      as: "capitals",
      most: 8,
      list: "codes",
      needed: true,
      label: { en: "ICD-10-CM code", es: "Código CIE-10-MC" },
      hint: { en: "Such as M47.816.", es: "Como M47.816." },
    },
    { name: "sites", as: "sites", always: true, label: { en: "Where", es: "Dónde" } },
  ],
  fresh: ({ what }, { rendering }) => ({ generator: [what === "" ? "" : textOfId("generators", what, rendering)] }),
};
