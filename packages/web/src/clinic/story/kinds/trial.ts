import type { BodyOf } from "@pinpoint/chart";
import { dateText, percentText } from "@pinpoint/wording";
import { joined, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    trial: (percent: string) => `Trial: ${percent} relief`,
    implant: "go on to the implant",
    stop: "stop",
    span: (from: string, to: string) => `${from} to ${to}`,
  },
  es: {
    trial: (percent: string) => `Prueba: ${percent} de alivio`,
    implant: "seguir con el implante",
    stop: "no seguir",
    span: (from: string, to: string) => `${from} a ${to}`,
  },
} as const;

export const trial = (body: BodyOf<"trial">, { rendering: { locale } }: Telling): Summary => {
  const say = words[locale];
  return {
    title: joined([say.trial(percentText(body.reliefPercent, locale)), say[body.decision]]),
    detail: joined([say.span(dateText(body.from, locale), dateText(body.to, locale)), body.function], " · "),
    tone: body.decision === "implant" ? "relief" : "unsure",
  };
};
