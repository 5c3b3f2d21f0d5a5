import { type BodyOf, scoreTotal } from "@pinpoint/chart";
import { instrumentText } from "@pinpoint/wording";
import { capital, joined, numberText, type Summary, siteText, type Telling } from "../telling.ts";

const words = {
  en: { now: "now", average: "average", worst: "worst", least: "least", open: "answers only" },
  es: { now: "ahora", average: "promedio", worst: "peor", least: "menor", open: "solo respuestas" },
} as const;

export const score = (body: BodyOf<"score">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  const total = scoreTotal(body);
  const value =
    total === undefined ? say.open : joined([numberText(total, rendering), body.instrument === "odi" && "%"], " ");
  return {
    title: capital(`${instrumentText(body.instrument)} ${value}`),
    detail: joined([body.period && say[body.period], body.site && siteText(body.site, rendering)]),
  };
};
