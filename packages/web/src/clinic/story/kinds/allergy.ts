import type { BodyOf } from "@pinpoint/chart";
import { joined, type Summary, type Telling } from "../telling.ts";

const words = { en: "Allergy", es: "Alergia" } as const;

export const allergy = (body: BodyOf<"allergy">, { rendering }: Telling): Summary => ({
  title: `${words[rendering.locale]}: ${body.substance}`,
  detail: joined([body.reaction, body.severity]),
  tone: "unsure",
});
