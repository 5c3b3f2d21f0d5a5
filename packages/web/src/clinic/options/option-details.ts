/** One treatment opened: every criterion with its proof and source, what is known of it, and what it asks of the day. */
import type { Guideline, Lasts } from "@pinpoint/knowledge";
import type { OptionStatement } from "@pinpoint/reasoning";
import { nameOf, type Rendering, render, targetsText, textIn } from "@pinpoint/wording";
import { type NeedView, needViews } from "../assessment/missing-view.ts";
import { type SourceView, sourceView } from "../assessment/source-view.ts";
import { type CriterionView, criterionView, type DetailsReading } from "./criterion-view.ts";
import { type ResultView, resultView } from "./result-view.ts";
import { type RiskView, riskView } from "./risk-view.ts";

export interface StatementView {
  readonly says: string;
  readonly source: SourceView;
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

const lastsView = (lasts: Lasts, rendering: Rendering): StatementView => ({
  says: textIn(lasts.says, rendering.locale, ""),
  source: sourceView(lasts.source, lasts.class, rendering),
});

/** One option with everything that stands behind it. */
export const optionDetails = (option: OptionStatement, reading: DetailsReading): OptionDetails => {
  const { rendering } = reading;
  const { locale, knowledge } = rendering;
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
    sections: verdicts.flatMap(([name, verdict]) =>
      verdict
        ? [
            {
              name,
              verdict: criterionView(verdict, name, reading),
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
    results: option.expected.map((one, index) => resultView(one, index, rendering)),
    lasts: (option.lasts ?? []).map((one) => lastsView(one, rendering)),
    risks: option.risks.map((one) => riskView(one, rendering)),
    against: option.against.map(({ says, source, class: rank }) => ({
      says: render(says, rendering),
      source: sourceView(source, rank, rendering),
    })),
    guidelines: option.guidelines.map((one) => ({
      body: `${one.body} ${one.year}`,
      direction: one.direction,
      strength: textIn(one.strength, locale, ""),
      certainty: one.certainty,
      says: textIn(one.says, locale, ""),
      source: sourceView(one.source, one.class, rendering),
    })),
    notKnown: (treatment?.notKnown ?? []).map((one) => textIn(one, locale, "")),
  };
};
