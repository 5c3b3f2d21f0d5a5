import type { NameTable } from "./name-table.ts";

/** How the needle is guided. */
export const guidanceNames: NameTable = {
  fluoroscopy: ["under fluoroscopy", "con fluoroscopia"],
  ct: ["under CT", "con tomografía"],
  ultrasound: ["under ultrasound", "con ecografía"],
  landmark: ["by landmarks", "por referencias anatómicas"],
  none: ["without image guidance", "sin guía por imagen"],
};

export const sedationNames: NameTable = {
  none: ["without sedation", "sin sedación"],
  minimal: ["with minimal sedation", "con sedación mínima"],
  moderate: ["with moderate sedation", "con sedación moderada"],
  deep: ["with deep sedation", "con sedación profunda"],
  general: ["under general anesthesia", "con anestesia general"],
};

/** Modes of radiofrequency and cold. */
export const modeNames: NameTable = {
  thermal: ["thermal", "térmico"],
  cooled: ["cooled", "enfriado"],
  pulsed: ["pulsed", "pulsado"],
  cryo: ["cryoablation", "crioablación"],
};

/** Kinds of stimulator leads. */
export const electrodeNames: NameTable = {
  percutaneous: ["percutaneous", "percutáneo"],
  paddle: ["paddle", "de placa"],
};

/** Parts of a plan. */
export const planPartNames: NameTable = {
  guidance: ["guidance", "guía"],
  contrast: ["contrast", "contraste"],
  sedation: ["sedation", "sedación"],
  technique: ["technique", "técnica"],
  drugs: ["drugs", "fármacos"],
  electrode: ["lead", "electrodo"],
  targets: ["targets", "puntos diana"],
  on: ["day", "día"],
};
