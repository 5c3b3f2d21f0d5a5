import { defineMessages } from "../../language/messages.ts";

const shared = {
  en: {
    superiorLateral: "Upper outer nerve",
    superiorMedial: "Upper inner nerve",
    inferiorMedial: "Lower inner nerve",
    outer: "Outer side",
    inner: "Inner side",
    zone: "Warmed zone",
  },
  es: {
    superiorLateral: "Nervio superior externo",
    superiorMedial: "Nervio superior interno",
    inferiorMedial: "Nervio inferior interno",
    outer: "Lado externo",
    inner: "Lado interno",
    zone: "Zona calentada",
  },
} as const;

/** The words of the block of the genicular nerves. */
export const genicularBlockWords = defineMessages({
  en: {
    ...shared.en,
    title: "Genicular nerve block",
    desc: "The right knee from the front. Three small nerves carry pain from the knee. Two run down to the thigh bone above the joint, one on the outer side and one on the inner side. One crosses the shin bone below the joint on the inner side. A needle numbs each of the three where it meets the bone.",
    caption: "Three small nerves of the knee are numbed where they meet the bone, as a test.",
    tool: "Needle",
  },
  es: {
    ...shared.es,
    title: "Bloqueo de los nervios geniculares",
    desc: "La rodilla derecha, de frente. Tres nervios pequeños llevan el dolor de la rodilla. Dos bajan hasta el fémur por encima de la articulación, uno por fuera y otro por dentro. Uno cruza la tibia por debajo de la articulación, por dentro. Una aguja duerme cada uno de los tres donde toca el hueso.",
    caption: "Se duermen tres nervios pequeños de la rodilla donde tocan el hueso, como prueba.",
    tool: "Aguja",
  },
});

/** The words of the ablation of the genicular nerves. */
export const genicularAblationWords = defineMessages({
  en: {
    ...shared.en,
    title: "Genicular nerve radiofrequency ablation",
    desc: "The right knee from the front. Three small nerves carry pain from the knee: upper outer, upper inner and lower inner. An electrode lies at each of the three, where it meets the bone. Its tip warms a small zone around the nerve.",
    caption: "An electrode warms a small zone around each of the three nerves, where it meets the bone.",
    tool: "Electrode",
  },
  es: {
    ...shared.es,
    title: "Ablación por radiofrecuencia de los nervios geniculares",
    desc: "La rodilla derecha, de frente. Tres nervios pequeños llevan el dolor de la rodilla: superior externo, superior interno e inferior interno. Hay un electrodo en cada uno de los tres, donde toca el hueso. Su punta calienta una zona pequeña alrededor del nervio.",
    caption: "Un electrodo calienta una zona pequeña alrededor de cada uno de los tres nervios, donde toca el hueso.",
    tool: "Electrodo",
  },
});
