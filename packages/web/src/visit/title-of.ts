import type { Answers } from "../check/answers.ts";
import type { CheckContent } from "../check/content.ts";

const sides = {
  en: { left: "left", right: "right", both: "both sides", midline: "in the middle" },
  es: { left: "izquierda", right: "derecha", both: "los dos lados", midline: "en el centro" },
} as const;

/** What a list calls a pain problem that began with the check: the place, as it was asked, and the side. */
export const titleOf = ({ region, side }: Answers, { locale, questions }: CheckContent): string => {
  const where = questions.regions.find((one) => one.region === region)?.says ?? "";
  return side === undefined ? where : `${where}, ${sides[locale][side]}`;
};
