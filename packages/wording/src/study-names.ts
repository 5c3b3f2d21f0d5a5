import type { NameTable } from "./name-table.ts";

/** Images and electrical studies. */
export const modalityNames: NameTable = {
  xray: ["X-ray", "radiografía"],
  "flexion-extension": ["flexion and extension X-ray", "radiografía en flexión y extensión"],
  mri: ["MRI", "resonancia magnética"],
  ct: ["CT", "tomografía computarizada"],
  myelogram: ["myelogram", "mielografía"],
  spect: ["SPECT", "SPECT"],
  "bone-scan": ["bone scan", "gammagrafía ósea"],
  ultrasound: ["ultrasound", "ecografía"],
  emg: ["EMG and nerve conduction study", "electromiografía"],
  dexa: ["bone density scan", "densitometría ósea"],
  discography: ["discography", "discografía"],
};

/** Regions of the body as one says them after "of the". */
export const regionNames: NameTable = {
  head: ["head", "cabeza"],
  neck: ["neck", "cuello"],
  thoracic: ["thoracic spine", "columna torácica"],
  lumbar: ["lumbar spine", "columna lumbar"],
  sacral: ["sacrum", "sacro"],
  chest: ["chest", "tórax"],
  abdomen: ["abdomen", "abdomen"],
  pelvis: ["pelvis", "pelvis"],
  shoulder: ["shoulder", "hombro"],
  arm: ["arm", "brazo"],
  hand: ["hand", "mano"],
  hip: ["hip", "cadera"],
  thigh: ["thigh", "muslo"],
  knee: ["knee", "rodilla"],
  leg: ["leg", "pierna"],
  foot: ["foot", "pie"],
};

/** Laboratory values. */
export const labNames: NameTable = {
  inr: ["INR", "INR"],
  "anti-xa": ["anti-Xa", "anti-Xa"],
  platelets: ["platelets", "plaquetas"],
  creatinine: ["creatinine", "creatinina"],
  "creatinine-clearance": ["creatinine clearance", "aclaramiento de creatinina"],
  egfr: ["eGFR", "filtrado glomerular estimado"],
  hba1c: ["HbA1c", "HbA1c"],
  glucose: ["glucose", "glucosa"],
  crp: ["CRP", "PCR"],
  esr: ["ESR", "VSG"],
  "white-cells": ["white cell count", "leucocitos"],
  hemoglobin: ["hemoglobin", "hemoglobina"],
  "pregnancy-test": ["pregnancy test", "prueba de embarazo"],
  hcg: ["pregnancy test", "prueba de embarazo"],
  aptt: ["aPTT", "TTPa"],
  "urine-drug-test": ["urine drug test", "prueba de drogas en orina"],
  positive: ["positive", "positivo"],
  negative: ["negative", "negativo"],
};
