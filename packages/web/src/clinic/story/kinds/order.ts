import type { BodyOf } from "@pinpoint/chart";
import { dateText, nameOf, targetsText } from "@pinpoint/wording";
import { joined, type Summary, type Telling } from "../telling.ts";

const words = {
  en: { ordered: "Ordered", planned: (day: string) => `planned for ${day}` },
  es: { ordered: "Pedido", planned: (day: string) => `previsto para el ${day}` },
} as const;

export const order = (body: BodyOf<"order">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  return {
    title: `${say.ordered}: ${nameOf("procedure", body.procedure, rendering)}, ${targetsText(body.targets, rendering.locale)}`,
    detail: joined([body.planned?.on && say.planned(dateText(body.planned.on, rendering.locale))]),
    tone: "unsure",
  };
};
