/** One treatment opened: every criterion with its proof and source, what is known of it, and what it asks of the day. */
import type { Guideline, Lasts } from "@pinpoint/knowledge";
import type { OptionStatement } from "@pinpoint/reasoning";
import { certaintyText, nameOf, type Rendering, render, spanText, targetsText, textIn } from "@pinpoint/wording";
import { type NeedView, needViews } from "../assessment/missing-view.ts";
import { type SourceView, sourceView } from "../assessment/source-view.ts";
import { policyOf, programOf, safetyRuleOf } from "../knowledge/resting.ts";
import { ruleId } from "../knowledge/rules.ts";
import { fromWhom, type Giver } from "../owed/from-whom.ts";
import { confidentialAsk } from "./confidential.ts";
import { type CriterionView, criterionView, type DetailsReading, type RuleOfVerdict } from "./criterion-view.ts";
import { numberText } from "./number-text.ts";
import { type ResultView, resultView } from "./result-view.ts";
import { type RiskView, riskView } from "./risk-view.ts";

export interface StatementView {
  readonly says: string;
  readonly source: SourceView;
}

/** One thing to obtain for the payer. */
export interface WantedView extends NeedView {
  readonly from: Giver | "clinician";
}

export interface OptionDetails {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly readiness: OptionStatement["readiness"];
  readonly why: string | null;
  readonly generator: string;
  readonly targets: string | null;
  readonly owed: readonly NeedView[];
  /** What the payer still wants, and who has it to give. */
  readonly wanted: readonly WantedView[];
  readonly sections: readonly {
    readonly name: "candidacy" | "safety" | "coverage" | "authorization" | "billable" | "packet";
    readonly verdict: CriterionView;
    readonly policy: string | null;
    readonly label: string | null;
    readonly codes: readonly string[];
  }[];
  readonly instructions: readonly {
    readonly says: string;
    readonly at: string | null;
    readonly source: SourceView | null;
  }[];
  /** How sure the evidence is as a whole, in a sentence. */
  readonly certainty: string;
  readonly results: readonly ResultView[];
  readonly lasts: readonly StatementView[];
  readonly risks: readonly RiskView[];
  readonly against: readonly StatementView[];
  readonly guidelines: readonly (StatementView & {
    readonly body: string;
    readonly direction: "for" | "against" | "neither";
    readonly strength: string;
    readonly certainty: Guideline["certainty"];
  })[];
  readonly notKnown: readonly string[];
}

/** "10 months (8 – 12)". */
const monthsText = ({ months, interval }: Lasts, { locale }: Rendering): string => {
  const limits = (pair: readonly number[]) => pair.map((one) => numberText(one, locale)).join(" – ");
  if (typeof months !== "number") return `${limits(months)} ${locale === "en" ? "months" : "meses"}`;
  return `${spanText(months, "months", locale)}${interval ? ` (${limits(interval)})` : ""}`;
};

const lastsView = (lasts: Lasts, rendering: Rendering, rule: string): StatementView => ({
  says: `${textIn(lasts.says, rendering.locale, "")}: ${monthsText(lasts, rendering)}`,
  source: sourceView(lasts.source, lasts.class, rendering, rule),
});

type SectionName = OptionDetails["sections"][number]["name"];

/** By which rule each section was judged: the medicine by the treatment's own, safety by the rule of each row, the rest by the payer's. */
const rulesOfSections = (
  option: OptionStatement,
  { knowledge }: Rendering,
): Readonly<Record<SectionName, RuleOfVerdict>> => {
  const policy = policyOf(option, knowledge);
  const program = programOf(option, knowledge);
  return {
    candidacy: () => ruleId("treatment", option.treatment),
    safety: (verdict) => safetyRuleOf(verdict, option.treatment, knowledge),
    coverage: () => policy,
    authorization: () => program,
    billable: () => policy,
    packet: () => policy,
  };
};

/** Everything the payer's verdicts miss, each thing once. */
const wantedOf = (
  { coverage, authorization, packet }: OptionStatement,
  rendering: Rendering,
): readonly WantedView[] => {
  const needs = [coverage, authorization, packet].flatMap((verdict) => verdict?.missing ?? []);
  const views = needViews(needs, rendering).flatMap((view, index): WantedView[] => {
    const need = needs[index];
    if (!need) return [];
    return [{ ...view, from: "ask" in need && need.ask === confidentialAsk ? "clinician" : fromWhom(need) }];
  });
  return [...new Map(views.map((view) => [view.says, view])).values()];
};

/** One option with everything that stands behind it. */
export const optionDetails = (option: OptionStatement, reading: DetailsReading): OptionDetails => {
  const { rendering } = reading;
  const { locale, knowledge } = rendering;
  const rules = rulesOfSections(option, rendering);
  const own = ruleId("treatment", option.treatment);
  const treatment = knowledge.treatments.get(option.treatment);
  const verdicts = [
    ["candidacy", option.candidacy],
    ["safety", option.safety],
    ["coverage", option.coverage],
    ["authorization", option.authorization],
    ["billable", option.billable],
    ["packet", option.packet],
  ] as const;
  return {
    id: option.treatment,
    name: nameOf("procedure", option.treatment, rendering),
    about: textIn(treatment?.about, locale, ""),
    readiness: option.readiness,
    why: option.why ? render(option.why, rendering) : null,
    generator: nameOf("generator", option.for, rendering),
    targets: option.targets ? targetsText(option.targets, locale) : null,
    owed: needViews(option.owed, rendering),
    wanted: wantedOf(option, rendering),
    sections: verdicts.flatMap(([name, verdict]) =>
      verdict
        ? [
            {
              name,
              verdict: criterionView(verdict, name, reading, rules[name]),
              policy: name === "coverage" ? (option.coverage?.policy ?? null) : null,
              label: name === "coverage" ? (option.coverage?.label ?? null) : null,
              codes: name === "billable" ? (option.billable?.codes ?? []) : [],
            },
          ]
        : [],
    ),
    instructions: option.instructions.map(({ says, at, source }) => ({
      says: render(says, rendering),
      at: at ?? null,
      source: source ? sourceView(source, "secondary", rendering) : null,
    })),
    certainty: certaintyText(option.certainty, locale),
    results: option.expected.map((one, index) => resultView(one, index, rendering, own)),
    lasts: (option.lasts ?? []).map((one) => lastsView(one, rendering, own)),
    risks: option.risks.map((one) => riskView(one, rendering, own)),
    against: option.against.map(({ says, source, class: rank }) => ({
      says: render(says, rendering),
      source: sourceView(source, rank, rendering, own),
    })),
    guidelines: option.guidelines.map((one) => ({
      body: `${one.body} ${one.year}`,
      direction: one.direction,
      strength: textIn(one.strength, locale, ""),
      certainty: one.certainty,
      says: textIn(one.says, locale, ""),
      source: sourceView(one.source, one.class, rendering, own),
    })),
    notKnown: (treatment?.notKnown ?? []).map((one) => textIn(one, locale, "")),
  };
};
