import { electrodeChoices } from "./plan-choices.ts";
import type { RecordField } from "./record-field.ts";

/** Leads of a stimulator, as they are planned or were placed. `path` is where they stand, with its dot. */
export const leadFields = (path: "" | "planned."): readonly RecordField[] => [
  { name: "leads", path: `${path}leads`, as: "number", row: 8, label: { en: "Leads", es: "Electrodos" } },
  {
    name: "contacts",
    path: `${path}contacts`,
    as: "number",
    row: 8,
    label: { en: "Contacts, all together", es: "Contactos, en total" },
  },
  {
    name: "electrode",
    path: `${path}electrode`,
    as: "choice",
    row: 8,
    label: { en: "Kind of lead", es: "Tipo de electrodo" },
    choices: electrodeChoices,
  },
];
