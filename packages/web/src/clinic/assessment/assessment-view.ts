import type { Chart } from "@pinpoint/chart";
import { type Assessment, assess, type Setting } from "@pinpoint/reasoning";
import type { Rendering } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { lookMessages } from "../../../app/look/messages.ts";
import { rulesUsed } from "../knowledge/resting.ts";
import { type JourneyStepView, journeyView } from "../options/journey-view.ts";
import { askedOptions, type OptionsQuestion } from "../options/options-question.ts";
import { type OptionRow, optionRows } from "../options/options-view.ts";
import { type OutcomesView, outcomesView } from "../options/outcomes-view.ts";
import { type AlertView, alertView } from "./alert-view.ts";
import { type GeneratorView, generatorView } from "./generator-view.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { type NeedView, needViews } from "./missing-view.ts";
import { type Shift, shiftsOf } from "./moved-by-save.ts";
import { type NextView, nextViews } from "./next-view.ts";
import { type SpineMarks, spineMarks } from "./spine-marks.ts";

/** The assessment in plain texts and numbers, ready to be shown. */
export interface AssessmentView {
  readonly knowledge: string;
  readonly alerts: readonly AlertView[];
  readonly headline: Headline;
  readonly generators: readonly GeneratorView[];
  readonly next: readonly NextView[];
  readonly missing: readonly NeedView[];
  readonly spine: SpineMarks;
  /** What the entries just saved moved; empty when nothing was saved. */
  readonly shifts: readonly Shift[];
  readonly options: readonly OptionRow[];
  readonly journey: readonly JourneyStepView[];
  readonly outcomes: OutcomesView | null;
  /** Ids of the rules it rests on. */
  readonly rules: readonly string[];
}

export interface AssessmentQuestion {
  readonly asOf: string;
  readonly setting: Setting;
  readonly rendering: Rendering;
  /** Titles of the story's entries, for the links. */
  readonly titles: Readonly<Record<string, string>>;
  /** Ids of the entries the last save wrote. */
  readonly saved: readonly string[];
  readonly options: OptionsQuestion;
}

const viewOf = (assessment: Assessment, chart: Chart, question: AssessmentQuestion): AssessmentView => {
  const { rendering, titles, setting, asOf, saved } = question;
  const states = messagesIn(lookMessages, rendering.locale);
  return {
    knowledge: assessment.knowledge,
    alerts: assessment.alerts.map((alert) => alertView(alert, rendering, titles)),
    headline: headlineOf(assessment, rendering),
    generators: assessment.generators.map((one) => generatorView(one, { rendering, setting, titles })),
    next: nextViews(assessment.next, chart, asOf, rendering),
    missing: needViews(assessment.missing, rendering),
    spine: spineMarks(assessment.generators, chart, asOf, (state) => states[state], rendering),
    shifts: saved.length > 0 ? shiftsOf(chart, saved, assessment, rendering) : [],
    options: optionRows(assessment.options ?? [], rendering),
    journey: journeyView(assessment.journey ?? [], rendering),
    rules: [...rulesUsed(assessment, rendering.knowledge).keys()],
    outcomes: assessment.outcomes ? outcomesView(assessment.outcomes, rendering) : null,
  };
};

/** Assesses a chart and puts the assessment into words. */
export const assessmentView = (chart: Chart, question: AssessmentQuestion): AssessmentView =>
  viewOf(
    assess(chart, question.rendering.knowledge, {
      asOf: question.asOf,
      setting: question.setting,
      ...askedOptions(question.options),
    }),
    chart,
    question,
  );
