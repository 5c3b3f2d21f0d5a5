import type { BodyOf } from "@pinpoint/chart";
import type { Summary, Telling } from "../telling.ts";

const words = { en: "Episode closed", es: "Episodio cerrado" } as const;

export const closure = ({ why }: BodyOf<"closure">, { rendering }: Telling): Summary => ({
  title: `${words[rendering.locale]}: ${why}`,
});
