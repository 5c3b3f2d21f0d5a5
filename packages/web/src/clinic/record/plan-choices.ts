import type { Choices } from "./record-field.ts";

export const purposeChoices: Choices = [
  ["diagnostic", "Diagnostic", "Diagnóstico"],
  ["therapeutic", "Therapeutic", "Terapéutico"],
  ["trial", "Trial", "Prueba"],
  ["implant", "Implant", "Implante"],
];

export const guidanceChoices: Choices = [
  ["fluoroscopy", "Fluoroscopy", "Fluoroscopia"],
  ["ct", "CT", "TC"],
  ["ultrasound", "Ultrasound", "Ecografía"],
  ["landmark", "Landmarks only", "Solo referencias anatómicas"],
  ["none", "None", "Ninguna"],
];

export const sedationChoices: Choices = [
  ["none", "None", "Ninguna"],
  ["minimal", "Minimal", "Mínima"],
  ["moderate", "Moderate", "Moderada"],
  ["deep", "Deep", "Profunda"],
  ["general", "General anesthesia", "Anestesia general"],
];

export const modeChoices: Choices = [
  ["thermal", "Thermal", "Térmica"],
  ["cooled", "Cooled", "Enfriada"],
  ["pulsed", "Pulsed", "Pulsada"],
  ["cryo", "Cryoablation", "Crioablación"],
];

export const electrodeChoices: Choices = [
  ["percutaneous", "Percutaneous", "Percutáneo"],
  ["paddle", "Paddle", "De placa"],
];

/** Places of service by their two digits. */
export const placeChoices: Choices = [
  ["11", "11 Office", "11 Consultorio"],
  ["19", "19 Hospital outpatient, off campus", "19 Ambulatorio de hospital, fuera del campus"],
  ["21", "21 Hospital inpatient", "21 Hospital, ingresado"],
  ["22", "22 Hospital outpatient, on campus", "22 Ambulatorio de hospital, en el campus"],
  ["24", "24 Surgery center", "24 Centro quirúrgico ambulatorio"],
];
