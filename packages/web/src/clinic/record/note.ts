import type { DeclaredForm } from "./declared.ts";

/** Free text. Nothing is computed from it. */
export const note: DeclaredForm = {
  kind: "note",
  fields: [
    {
      name: "text",
      as: "text",
      long: true,
      most: 100_000,
      needed: true,
      label: { en: "Note", es: "Nota" },
      hint: { en: "Nothing is computed from it.", es: "De ella no se calcula nada." },
    },
  ],
};
