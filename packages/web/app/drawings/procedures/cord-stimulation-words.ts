import { defineMessages } from "../../language/messages.ts";

/** The words of the stimulator that stays. */
export const cordStimulatorWords = defineMessages({
  en: {
    title: "Spinal cord stimulation",
    desc: "Two views. From behind, two thin leads run up inside the spine. Their tips lie at T8 and their metal contacts reach down to T10. The leads go in at the low back and run under the skin to a generator in the buttock on the patient’s right. From the side, cut through the middle, the lead lies in the epidural space behind the spinal cord. The cord ends at about L1.",
    caption:
      "Left: from behind. Right: cut through the middle, seen from the left side. The leads lie behind the cord, not in it.",
    leads: "Leads with contacts",
    device: "Generator under the skin",
    cord: "Spinal cord",
    endOfCord: "The cord ends at L1",
  },
  es: {
    title: "Estimulación de la médula espinal",
    desc: "Dos vistas. Por detrás, dos electrodos finos suben por dentro de la columna. Sus puntas están en T8 y sus contactos de metal bajan hasta T10. Los electrodos entran por la parte baja de la espalda y van bajo la piel hasta un generador en la nalga, a la derecha del paciente. De lado, en un corte por el medio, el electrodo está en el espacio epidural, detrás de la médula. La médula termina cerca de L1.",
    caption:
      "Izquierda: por detrás. Derecha: corte por el medio, desde el lado izquierdo. Los electrodos están detrás de la médula, no dentro.",
    leads: "Electrodos con contactos",
    device: "Generador bajo la piel",
    cord: "Médula espinal",
    endOfCord: "La médula termina en L1",
  },
});

/** The words of its trial. */
export const cordTrialWords = defineMessages({
  en: {
    title: "Trial of spinal cord stimulation",
    desc: "Two views. From behind, two thin leads run up inside the spine. Their tips lie at T8 and their metal contacts reach down to T10. The leads leave through the skin of the low back and go to a small stimulator that is worn outside the body. From the side, cut through the middle, the lead lies in the epidural space behind the spinal cord. Nothing is implanted. The leads come out after some days.",
    caption:
      "Left: from behind. Right: cut through the middle. In the trial the stimulator is worn outside for some days.",
    leads: "Leads with contacts",
    device: "Stimulator outside",
    cord: "Spinal cord",
    endOfCord: "The cord ends at L1",
  },
  es: {
    title: "Prueba de estimulación de la médula espinal",
    desc: "Dos vistas. Por detrás, dos electrodos finos suben por dentro de la columna. Sus puntas están en T8 y sus contactos de metal bajan hasta T10. Los electrodos salen por la piel de la parte baja de la espalda y van a un pequeño estimulador que se lleva fuera del cuerpo. De lado, en un corte por el medio, el electrodo está en el espacio epidural, detrás de la médula. No se implanta nada. Los electrodos se sacan a los pocos días.",
    caption:
      "Izquierda: por detrás. Derecha: corte por el medio. En la prueba el estimulador se lleva fuera unos días.",
    leads: "Electrodos con contactos",
    device: "Estimulador externo",
    cord: "Médula espinal",
    endOfCord: "La médula termina en L1",
  },
});
