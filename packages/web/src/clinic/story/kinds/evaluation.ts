import type { BodyOf } from "@pinpoint/chart";
import { joined, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    psychological: "Psychological evaluation",
    multidisciplinary: "Multidisciplinary evaluation",
    physical: "Physical evaluation",
    yes: "suitable",
    no: "not suitable",
    conditional: "suitable under conditions",
  },
  es: {
    psychological: "Evaluación psicológica",
    multidisciplinary: "Evaluación multidisciplinaria",
    physical: "Evaluación física",
    yes: "apto",
    no: "no apto",
    conditional: "apto con condiciones",
  },
} as const;

export const evaluation = (body: BodyOf<"evaluation">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  return {
    title: `${say[body.type]}: ${say[body.suitable]}`,
    detail: joined([body.by, body.instruments?.map((one) => one.toUpperCase()).join(", ")]),
  };
};
