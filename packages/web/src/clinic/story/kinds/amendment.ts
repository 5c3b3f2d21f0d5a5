import type { BodyOf } from "@pinpoint/chart";
import type { Summary, Telling } from "../telling.ts";

const words = {
  en: { replace: "Corrected", withdraw: "Withdrawn" },
  es: { replace: "Corregido", withdraw: "Retirado" },
} as const;

export const amendment = ({ action, why }: BodyOf<"amendment">, { rendering }: Telling): Summary => ({
  title: `${words[rendering.locale][action]}: ${why}`,
  tone: "unsure",
});
