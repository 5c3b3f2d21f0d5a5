import { defineMessages } from "../../language/messages.ts";

export const visitMessages = defineMessages({
  en: {
    think: "Think on",
    compare: "Compare with the patient",
    whatIf: "What if",
  },
  es: {
    think: "Pensar más",
    compare: "Comparar con el paciente",
    whatIf: "Y si",
  },
});
