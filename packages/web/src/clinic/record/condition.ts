import type { DeclaredForm } from "./declared.ts";
import { textOfId } from "./lists.ts";

/** Another illness, an operation of the past, or an implant. */
export const condition: DeclaredForm = {
  kind: "condition",
  fields: [
    {
      name: "condition",
      as: "known",
      list: "conditions",
      label: { en: "Illness, operation or implant", es: "Enfermedad, operación o implante" },
      hint: {
        en: "By its name, or write the code below.",
        es: "Por su nombre, o escriba el código abajo.",
      },
    },
    {
      name: "icd10",
      as: "capitals",
      most: 8,
      row: 1,
      label: { en: "ICD-10-CM code", es: "Código CIE-10-MC" },
      hint: { en: "Such as I48.91.", es: "Como I48.91." },
    },
    { name: "from", as: "date", row: 1, label: { en: "Since", es: "Desde" } },
    { name: "to", as: "date", row: 1, label: { en: "Until", es: "Hasta" } },
    { name: "sites", as: "sites", label: { en: "Where in the body", es: "En qué lugar del cuerpo" } },
    { name: "deviceType", path: "device.type", as: "text", most: 80, row: 2, label: { en: "Device", es: "Aparato" } },
    {
      name: "deviceMaker",
      path: "device.maker",
      as: "text",
      most: 80,
      row: 2,
      label: { en: "Maker", es: "Fabricante" },
    },
    { name: "deviceModel", path: "device.model", as: "text", most: 80, row: 2, label: { en: "Model", es: "Modelo" } },
    {
      name: "mrConditional",
      path: "device.mrConditional",
      as: "yes-no",
      label: { en: "The device may go into an MRI", es: "El aparato puede entrar en una resonancia" },
    },
    { name: "detail", as: "text", long: true, most: 2000, label: { en: "Details", es: "Detalles" } },
  ],
  fresh: ({ what }, { rendering }) => ({ condition: [what === "" ? "" : textOfId("conditions", what, rendering)] }),
};
