import type { Text } from "@pinpoint/knowledge";
import type { Locale } from "../../locale.ts";

type Words = readonly [is: RegExp, en: string, es: string];

/** How the spot is found, told by how the knowledge names it; all that fit are said, in this order. */
const words: readonly Words[] = [
  [
    /ultrasound or fluoroscopy|fluoroscopy or ultrasound|fluoroscopy.*ultrasound|ultrasound, fluoro/i,
    "By live X-ray or by sound waves (ultrasound).",
    "Con rayos X en vivo o con ecografía.",
  ],
  [/fluoroscopy or ct/i, "By live X-ray or a CT scan.", "Con rayos X en vivo o con un TAC."],
  [
    /^ultrasound or landmark|^landmark or ultrasound/i,
    "By sound waves (ultrasound), or by touch.",
    "Con ecografía, o al tacto.",
  ],
  [/^none, or ultrasound/i, "By touch, or by sound waves (ultrasound).", "Al tacto, o con ecografía."],
  [/^ultrasound$/i, "By sound waves (ultrasound).", "Con ecografía."],
  [/^(two-plane )?fluoroscopy(?!.*ultrasound)(?! or ct)/i, "By live X-ray.", "Con rayos X en vivo."],
  [/contrast/i, "A dye shows where the drug goes.", "Un contraste muestra adónde va el fármaco."],
  [
    /sensory and motor test/i,
    "A small current tests the spot. You are asked what you feel.",
    "Una corriente pequeña prueba el punto. Le preguntan qué siente.",
  ],
  [/never blind/i, "It is never done without pictures.", "Nunca se hace sin imágenes."],
];

/** The words for it; undefined where none fit. */
export const guidanceWords = (guidance: Text, locale: Locale): string | undefined => {
  const says = words.filter(([is]) => is.test(guidance.en)).map((one) => one[locale === "es" ? 2 : 1]);
  return says.length === 0 ? undefined : says.join(" ");
};
