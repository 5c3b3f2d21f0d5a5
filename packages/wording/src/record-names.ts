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
  "facility-attestation": ["attestation of the facility", "declaración del centro"],
  "attestation-letter": ["letter of attestation", "carta de declaración"],
  "function-or-medicine-improved": ["function better or less medicine", "mejor función o menos medicamentos"],
  "function-loss-note": ["note on lost function", "nota sobre la función perdida"],
  "repeat-rationale": ["reason for repeating", "motivo para repetir"],
  "claim-modifier-kx": ["modifier KX on the claim", "modificador KX en la factura"],
  "sedation-justification": ["reason for sedation", "motivo de la sedación"],
  "saved-views": ["saved images of the procedure", "imágenes guardadas del procedimiento"],
  "reason-beyond-twelve-months": ["reason to go on after 12 months", "motivo para seguir después de 12 meses"],
  "why-no-ablation": ["why ablation is not possible", "por qué no es posible la ablación"],
  "ablation-considered": ["note that ablation was considered", "nota de que se consideró la ablación"],
  "life-expectancy-statement": ["statement on life expectancy", "declaración sobre la esperanza de vida"],
  "other-specialist-opinion": ["opinion of another specialist", "opinión de otro especialista"],
  "technical-failure": ["technical failure of the lead", "fallo técnico del electrodo"],
  "new-stimulation-modality": ["new modality of stimulation", "nueva modalidad de estimulación"],
  "movement-blocked": ["note that the muscle blocks a movement", "nota de que el músculo bloquea un movimiento"],
  "extenuating-circumstances": ["extenuating circumstances", "circunstancias atenuantes"],
  "diagnostic-need": ["why the test is needed", "por qué hace falta la prueba"],
  "more-than-three-levels-rationale": ["reason for more than three levels", "motivo para más de tres niveles"],
  "bone-density-referral": ["referral for bone density", "derivación para densitometría"],
  "improvement-note": ["note on the improvement", "nota sobre la mejoría"],
  "neurotomy-planned": ["plan to go on to ablation", "plan de seguir con la ablación"],
  "trial-number": ["number of the trial", "número del ensayo"],
  "osteoporosis-education": ["education on osteoporosis", "educación sobre osteoporosis"],
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

/** Who wrote an entry, by the role, inside a sentence. */
export const authorNames: NameTable = {
  physician: ["a physician", "un médico"],
  nurse: ["a nurse", "enfermería"],
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
  "bcbs-al": ["BCBS of Alabama", "BCBS de Alabama"],
  "bcbs-ms": ["BCBS of Mississippi", "BCBS de Mississippi"],
  "bcbs-nd": ["BCBS of North Dakota", "BCBS de North Dakota"],
  "bcbs-sc": ["BCBS of South Carolina", "BCBS de South Carolina"],
  "evicore-cmm-200-b": ["eviCore (CMM-200)", "eviCore (CMM-200)"],
  "evicore-cmm-208": ["eviCore (CMM-208)", "eviCore (CMM-208)"],
  "evolent-bcbs-sc": ["Evolent for BCBS of South Carolina", "Evolent para BCBS de South Carolina"],
  iehp: ["IEHP", "IEHP"],
  "tricare-west": ["TRICARE West", "TRICARE West"],
  "uhc-commercial": ["UnitedHealthcare (commercial)", "UnitedHealthcare (commercial)"],
  "wa-lni": ["Washington Labor and Industries", "Washington Labor and Industries"],
  "workers-comp": ["workers' compensation", "compensación laboral"],
};
