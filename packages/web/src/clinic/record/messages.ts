import { defineMessages } from "../../../app/language/messages.ts";

/** Sentences about what a form lacks before it can be read at all. */
export const readingMessages = defineMessages({
  en: {
    noFinding: "Choose a finding from the list, or type its name.",
    unknownFinding: (typed: string) => `“${typed}” is no finding we know. Choose one from the list.`,
    noResult: "Choose present or absent, or write a number.",
    twoResults: "Choose present or absent, or write a number, not both.",
    noRows: "Write at least one finding, or mark the report as complete.",
    unknownRow: (row: number, typed: string) =>
      `Line ${row}: “${typed}” is no finding we know. Choose one from the list.`,
    structureMissing: (row: number) => `Line ${row}: choose the structure the level belongs to.`,
    noTargets: "Mark at least one target, with its side.",
    noDrug: "Write the drug before its dose.",
    seriesHalf: "Each line needs both the minutes and the pain.",
    noRelief: "Write the pain, the percent, the hours or the scores over time.",
    noProcedure: "Choose the procedure the relief belongs to.",
    noInstrument: "Choose the instrument.",
    noTotal: "Write the total, or all answers in their order.",
    answersNumbers: "Write the answers as numbers with a space between them.",
    noWhy: "Write why it is corrected or withdrawn.",
    badRequest: "This form is too old. Load the page again and send it once more.",
  },
  es: {
    noFinding: "Elija un hallazgo de la lista o escriba su nombre.",
    unknownFinding: (typed: string) => `«${typed}» no es un hallazgo conocido. Elija uno de la lista.`,
    noResult: "Elija presente o ausente, o escriba un número.",
    twoResults: "Elija presente o ausente, o escriba un número, no ambos.",
    noRows: "Escriba al menos un hallazgo o marque el informe como completo.",
    unknownRow: (row: number, typed: string) =>
      `Línea ${row}: «${typed}» no es un hallazgo conocido. Elija uno de la lista.`,
    structureMissing: (row: number) => `Línea ${row}: elija la estructura a la que pertenece el nivel.`,
    noTargets: "Marque al menos un objetivo, con su lado.",
    noDrug: "Escriba el fármaco antes de su dosis.",
    seriesHalf: "Cada línea necesita los minutos y el dolor.",
    noRelief: "Escriba el dolor, el porcentaje, las horas o las puntuaciones en el tiempo.",
    noProcedure: "Elija el procedimiento al que pertenece el alivio.",
    noInstrument: "Elija el instrumento.",
    noTotal: "Escriba el total o todas las respuestas en su orden.",
    answersNumbers: "Escriba las respuestas como números separados por espacios.",
    noWhy: "Escriba por qué se corrige o se retira.",
    badRequest: "Este formulario es demasiado antiguo. Vuelva a cargar la página y envíelo otra vez.",
  },
});
