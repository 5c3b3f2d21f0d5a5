import type { DeclaredForm } from "./declared.ts";
import { textOfId } from "./lists.ts";

/** A laboratory value. */
export const lab: DeclaredForm = {
  kind: "lab",
  fields: [
    { name: "test", as: "known", list: "labs", needed: true, label: { en: "Test", es: "Prueba" } },
    {
      name: "value",
      as: "number",
      or: "results",
      list: "results",
      needed: true,
      row: 1,
      label: { en: "Result", es: "Resultado" },
      hint: { en: "A number, positive or negative.", es: "Un número, positivo o negativo." },
    },
    {
      name: "unit",
      as: "text",
      most: 40,
      row: 1,
      label: { en: "Unit", es: "Unidad" },
      offers: ["ratio", "%", "mg/dL", "mL/min", "10*3/uL", "g/dL", "mg/L", "IU/mL"].map((one) => [one, one, one]),
    },
  ],
  fresh: ({ what }, { rendering }) => ({
    test: [what === "" ? "" : textOfId("labs", what, rendering)],
    unit: [what === "inr" ? "ratio" : ""],
  }),
};
