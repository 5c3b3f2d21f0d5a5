import { modeChoices } from "./plan-choices.ts";
import type { RecordField } from "./record-field.ts";

/** Radiofrequency and cold, as it is planned or was done. */
export const techniqueFields = (path: string): readonly RecordField[] => [
  {
    name: "mode",
    path: `${path}.mode`,
    as: "choice",
    row: 5,
    label: { en: "Technique", es: "Técnica" },
    hint: { en: "Radiofrequency or cold.", es: "Radiofrecuencia o frío." },
    choices: modeChoices,
  },
  {
    name: "tempC",
    path: `${path}.tempC`,
    as: "number",
    row: 5,
    label: { en: "Temperature, °C", es: "Temperatura, °C" },
  },
  { name: "seconds", path: `${path}.seconds`, as: "number", row: 5, label: { en: "Seconds", es: "Segundos" } },
  { name: "gauge", path: `${path}.gauge`, as: "number", row: 6, label: { en: "Needle gauge", es: "Calibre" } },
  {
    name: "tipMm",
    path: `${path}.tipMm`,
    as: "number",
    row: 6,
    label: { en: "Active tip, mm", es: "Punta activa, mm" },
  },
];
