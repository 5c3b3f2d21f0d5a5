import type { DeclaredForm } from "./declared.ts";
import { textOfId } from "./lists.ts";

const units: ReadonlyMap<string, string> = new Map([
  ["weight", "kg"],
  ["height", "cm"],
  ["blood-pressure", "mmHg"],
  ["pulse", "/min"],
  ["temperature", "Cel"],
]);

/** A body measurement with its unit. */
export const measurement: DeclaredForm = {
  kind: "measurement",
  fields: [
    { name: "what", as: "known", list: "measurements", needed: true, label: { en: "Measured", es: "Qué se midió" } },
    {
      name: "value",
      as: "number",
      or: "text",
      needed: true,
      row: 1,
      label: { en: "Value", es: "Valor" },
      hint: { en: "A number, or a blood pressure as 130/80.", es: "Un número, o una tensión como 130/80." },
    },
    {
      name: "unit",
      as: "text",
      most: 20,
      needed: true,
      row: 1,
      label: { en: "Unit", es: "Unidad" },
      offers: [...units.values()].map((one) => [one, one, one]),
    },
  ],
  fresh: ({ what }, { rendering }) => ({
    what: [what === "" ? "" : textOfId("measurements", what, rendering)],
    unit: [units.get(what) ?? ""],
  }),
};
