import type { BodyOf } from "@pinpoint/chart";
import { idWords } from "../id-words.ts";
import { numberText, type Summary, type Telling } from "../telling.ts";

const words = {
  en: { drawing: "Pain drawing", empty: "nothing marked" },
  es: { drawing: "Dibujo del dolor", empty: "nada marcado" },
} as const;

export const drawing = ({ zones }: BodyOf<"drawing">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  const told = zones.map(
    ({ zone, quality, intensity }) => `${idWords(zone, rendering)} ${quality} ${numberText(intensity, rendering)}`,
  );
  return { title: `${say.drawing}: ${told.length > 0 ? told.join("; ") : say.empty}` };
};
