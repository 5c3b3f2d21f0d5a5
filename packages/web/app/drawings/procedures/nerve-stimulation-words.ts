import { defineMessages } from "../../language/messages.ts";

/** The words of the stimulator that stays. */
export const nerveStimulatorWords = defineMessages({
  en: {
    title: "Peripheral nerve stimulation",
    desc: "The low back from behind, as one example. A thin lead lies beside the L4 medial branch on the patient’s right, a small nerve on the L5 bone. It stays outside the spine. The other end goes to a small receiver under the skin. At other nerves, such as those of the shoulder or the leg, it is done the same way.",
    caption: "One example: a lead beside a small nerve of the low back. Other nerves are treated the same way.",
    lead: "Lead beside the nerve",
    nerve: "L4 medial branch",
    device: "Receiver under the skin",
  },
  es: {
    title: "Estimulación de un nervio periférico",
    desc: "La parte baja de la espalda, por detrás, como ejemplo. Un electrodo fino está junto al ramo medial de L4, a la derecha del paciente, un nervio pequeño sobre el hueso L5. Queda fuera de la columna. El otro extremo va a un pequeño receptor bajo la piel. En otros nervios, como los del hombro o la pierna, se hace igual.",
    caption: "Un ejemplo: un electrodo junto a un nervio pequeño de la espalda. Con otros nervios se hace igual.",
    lead: "Electrodo junto al nervio",
    nerve: "Ramo medial de L4",
    device: "Receptor bajo la piel",
  },
});

/** The words of its trial. */
export const nerveTrialWords = defineMessages({
  en: {
    title: "Trial of peripheral nerve stimulation",
    desc: "The low back from behind, as one example. A thin lead lies beside the L4 medial branch on the patient’s right, a small nerve on the L5 bone. It stays outside the spine. The other end leaves through the skin and goes to a stimulator that is worn outside. The lead comes out at the end of the trial.",
    caption: "One example: the lead lies beside a small nerve of the low back, and the stimulator is worn outside.",
    lead: "Lead beside the nerve",
    nerve: "L4 medial branch",
    device: "Stimulator outside",
  },
  es: {
    title: "Prueba de estimulación de un nervio periférico",
    desc: "La parte baja de la espalda, por detrás, como ejemplo. Un electrodo fino está junto al ramo medial de L4, a la derecha del paciente, un nervio pequeño sobre el hueso L5. Queda fuera de la columna. El otro extremo sale por la piel y va a un estimulador que se lleva fuera. El electrodo se saca al final de la prueba.",
    caption: "Un ejemplo: el electrodo está junto a un nervio pequeño de la espalda y el estimulador se lleva fuera.",
    lead: "Electrodo junto al nervio",
    nerve: "Ramo medial de L4",
    device: "Estimulador externo",
  },
});
