import type { DeclaredForm } from "./declared.ts";

/** Who pays, under which programme, in which state. */
export const insurance: DeclaredForm = {
  kind: "insurance",
  fields: [
    {
      name: "payer",
      as: "known",
      list: "payers",
      needed: true,
      label: { en: "Payer", es: "Pagador" },
      hint: {
        en: "Begin to type. A payer that is not in the list may be written too.",
        es: "Empiece a escribir. También puede escribir un pagador que no esté en la lista.",
      },
    },
    {
      name: "program",
      as: "choice",
      needed: true,
      label: { en: "Program", es: "Programa" },
      choices: [
        ["original-medicare", "Original Medicare", "Medicare original"],
        ["medicare-advantage", "Medicare Advantage", "Medicare Advantage"],
        ["medicaid", "Medicaid", "Medicaid"],
        ["commercial", "Commercial", "Comercial"],
        ["tricare", "TRICARE", "TRICARE"],
        ["workers-comp", "Workers’ compensation", "Compensación laboral"],
        ["none", "None: the patient pays", "Ninguno: paga el paciente"],
      ],
    },
    {
      name: "state",
      as: "capitals",
      most: 2,
      needed: true,
      row: 1,
      label: { en: "State of service", es: "Estado de la atención" },
      hint: { en: "Two letters, such as TX.", es: "Dos letras, como TX." },
    },
    { name: "plan", as: "text", most: 200, row: 1, label: { en: "Plan", es: "Plan" } },
    {
      name: "activeDuty",
      as: "yes-no",
      label: { en: "On active duty", es: "En servicio activo" },
      hint: {
        en: "Only for TRICARE: whether the patient serves.",
        es: "Solo para TRICARE: si el paciente está en servicio.",
      },
    },
    { name: "memberId", as: "text", most: 60, label: { en: "Member number", es: "Número de afiliado" } },
    { name: "from", as: "date", row: 2, label: { en: "From", es: "Desde" } },
    { name: "to", as: "date", row: 2, label: { en: "To", es: "Hasta" } },
  ],
  fresh: (_, { state }) => ({ state: [state ?? ""] }),
};
