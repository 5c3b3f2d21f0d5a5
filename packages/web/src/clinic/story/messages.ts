import { defineMessages } from "../../../app/language/messages.ts";

export const storyMessages = defineMessages({
  en: {
    examination: "Examination",
    physician: "physician",
    nurse: "nurse",
    coordinator: "coordinator",
    patient: "the patient",
    system: "another system",
    present: (count: number, of: number) =>
      count === 0 ? `${of} findings, none present` : `${of} findings, ${count} present`,
  },
  es: {
    examination: "Exploración",
    physician: "médico",
    nurse: "enfermería",
    coordinator: "coordinación",
    patient: "el paciente",
    system: "otro sistema",
    present: (count: number, of: number) =>
      count === 0
        ? `${of} hallazgos, ninguno presente`
        : `${of} hallazgos, ${count} ${count === 1 ? "presente" : "presentes"}`,
  },
});
