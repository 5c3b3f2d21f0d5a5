import type { Risk } from "@pinpoint/knowledge";
import { type Rendering, textIn } from "@pinpoint/wording";
import { type SourceView, sourceView } from "../assessment/source-view.ts";
import { numberText } from "./number-text.ts";

export interface RiskView {
  readonly key: string;
  readonly what: string;
  readonly serious: boolean;
  /** "13 of 1000 (9.9–12.4)", "none in 320, could be up to 11 of 1000". */
  readonly says: string;
  readonly source: SourceView;
}

/** A harm with its denominator; none in N is not zero. */
export const riskView = (risk: Risk, rendering: Rendering, rule: string | null = null): RiskView => {
  const { locale } = rendering;
  const per = {
    procedure: ["procedures", "procedimientos"],
    patient: ["patients", "pacientes"],
    lesion: ["lesions", "lesiones"],
    injection: ["injections", "inyecciones"],
  }[risk.per][locale === "en" ? 0 : 1];
  const limits = risk.interval ? ` (${risk.interval.map((limit) => numberText(limit, locale)).join(" – ")})` : "";
  const counted =
    risk.numerator !== undefined && risk.denominator !== undefined
      ? `${risk.numerator}/${numberText(risk.denominator, locale)}`
      : "";
  const upper = risk.interval?.[1];
  const none = locale === "en" ? "none in" : "ninguno en";
  const could = locale === "en" ? "could be up to" : "podría ser hasta";
  const of = locale === "en" ? "of 1000" : "de 1000";
  const says =
    risk.numerator === 0 && risk.denominator !== undefined
      ? `${none} ${numberText(risk.denominator, locale)} ${per}${upper === undefined ? "" : `, ${could} ${numberText(upper, locale)} ${of}`}`
      : [risk.per1000 === undefined ? "" : `${numberText(risk.per1000, locale)} ${of} ${per}${limits}`, counted]
          .filter(Boolean)
          .join(", ");
  return {
    key: `${risk.id}-${risk.source}`,
    what: textIn(risk.what, locale, risk.id),
    serious: risk.serious,
    says: says || (risk.says ? textIn(risk.says, locale, "") : ""),
    source: sourceView(risk.source, risk.class, rendering, rule),
  };
};
