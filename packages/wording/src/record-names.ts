import type { NameTable } from "./name-table.ts";

/** Documents and evaluations a file holds, and what may stand in them. */
export const documentNames: NameTable = {
  "psychological-evaluation": ["psychological evaluation", "evaluación psicológica"],
  "multidisciplinary-evaluation": ["multidisciplinary evaluation", "evaluación multidisciplinar"],
  "physical-evaluation": ["physical evaluation", "evaluación física"],
  "letter-to-primary-care": ["letter to primary care", "carta a atención primaria"],
  "visit-note": ["visit note", "nota de la visita"],
  "imaging-report": ["imaging report", "informe de imagen"],
  "procedure-note": ["procedure note", "nota del procedimiento"],
  "pain-map": ["pain map", "mapa del dolor"],
  "pain-log": ["pain log", "diario del dolor"],
  consent: ["signed consent", "consentimiento firmado"],
  "care-plan": ["care plan", "plan de cuidados"],
  "site-attestation": ["attestation of the site", "declaración del lugar"],
  "study-enrollment": ["enrollment in an approved study", "inclusión en un estudio aprobado"],
  "continued-steroid-use": ["why steroids go on", "por qué siguen los corticoides"],
};

/** Kinds of evaluation, as one says them before "evaluation". */
export const evaluationNames: NameTable = {
  psychological: ["psychological", "psicológica"],
  multidisciplinary: ["multidisciplinary", "multidisciplinar"],
  physical: ["physical", "física"],
};

/** What somebody states: the only way to say "none". */
export const attestationNames: NameTable = {
  "no-outside-procedures": ["no procedures elsewhere", "ningún procedimiento en otro lugar"],
  "outside-procedures-listed": [
    "all procedures done elsewhere are listed",
    "todos los procedimientos hechos en otro lugar están anotados",
  ],
  "no-other-medications": ["no other medicines are taken", "no toma otros medicamentos"],
  "no-known-allergies": ["no known allergies", "sin alergias conocidas"],
  "no-implants": ["no implants", "sin implantes"],
  "not-pregnant": ["not pregnant", "sin embarazo"],
  "record-complete": ["the record is complete", "la historia está completa"],
};

/** Payers by the names they go by; elsewhere the id is read as a name. */
export const payerNames: NameTable = {
  medicare: ["Medicare", "Medicare"],
  medicaid: ["Medicaid", "Medicaid"],
  tricare: ["TRICARE", "TRICARE"],
  va: ["Veterans Affairs", "Asuntos de Veteranos"],
  uhc: ["UnitedHealthcare", "UnitedHealthcare"],
  unitedhealthcare: ["UnitedHealthcare", "UnitedHealthcare"],
  bcbs: ["Blue Cross Blue Shield", "Blue Cross Blue Shield"],
  evicore: ["eviCore", "eviCore"],
  "workers-comp": ["workers' compensation", "compensación laboral"],
};
