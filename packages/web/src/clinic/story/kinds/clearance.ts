import type { BodyOf } from "@pinpoint/chart";
import { nameOf } from "@pinpoint/wording";
import { joined, numberText, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    agreed: (who: string, drug: string) => `${who} agrees to hold ${drug}`,
    refused: (who: string, drug: string) => `${who} does not agree to hold ${drug}`,
    hold: (hours: string) => `hold ${hours} h before`,
    restart: (hours: string) => `restart ${hours} h after`,
    bridge: "with bridging",
  },
  es: {
    agreed: (who: string, drug: string) => `${who} acepta suspender ${drug}`,
    refused: (who: string, drug: string) => `${who} no acepta suspender ${drug}`,
    hold: (hours: string) => `suspender ${hours} h antes`,
    restart: (hours: string) => `reanudar ${hours} h después`,
    bridge: "con terapia puente",
  },
} as const;

export const clearance = (body: BodyOf<"clearance">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  return {
    title: body.agreed ? say.agreed(body.prescriber, body.drug) : say.refused(body.prescriber, body.drug),
    detail: joined(
      [
        nameOf("procedure", body.procedure, rendering),
        body.holdHours !== undefined && say.hold(numberText(body.holdHours, rendering)),
        body.restartHours !== undefined && say.restart(numberText(body.restartHours, rendering)),
        body.bridge && say.bridge,
      ],
      " · ",
    ),
    tone: body.agreed ? "relief" : "unsure",
  };
};
