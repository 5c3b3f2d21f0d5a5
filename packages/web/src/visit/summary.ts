/** What was told and what it fits, on one page: for the person, for the practice they send it to, and for print. */
import { dateText } from "@pinpoint/wording";
import { type Answers, type CheckState, stepOf } from "../check/answers.ts";
import type { CheckContent } from "../check/content.ts";
import { type Fields, hiddenFields, readForm } from "../check/form.ts";
import { type CheckAlert, type CheckResult, resultOf } from "../check/result.ts";
import { type Fit, fits } from "../me/fit.ts";

export interface Tried {
  readonly what: string;
  readonly weeks: string;
}

export interface Summary {
  /** The day it was told on, as it is read. */
  readonly day: string;
  readonly about: Required<Pick<Answers, "side" | "age" | "sex">> & Pick<Answers, "since">;
  readonly where: string;
  readonly pattern: string;
  readonly alerts: readonly CheckAlert[];
  readonly fits: readonly { readonly fit: Fit; readonly names: readonly string[] }[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unsure: readonly string[];
  readonly tried: readonly Tried[];
  readonly wishes: readonly string[];
  readonly examine: readonly string[];
}

/** What a form brought: nothing whole, an emergency, or a summary with the fields that say it again. */
export type Brought =
  | { readonly is: "incomplete" }
  | { readonly is: "stop"; readonly alerts: readonly CheckAlert[] }
  | { readonly is: "whole"; readonly summary: Summary; readonly fields: Fields; readonly state: CheckState };

const said = (result: CheckResult, ...labels: readonly string[]): readonly string[] =>
  result.answered.filter(({ label }) => labels.includes(label)).map(({ says }) => says);

const triedIn = ({ answered }: CheckResult): readonly Tried[] =>
  answered.flatMap(({ label, says }) => {
    const weeks = /^weeks (\d+)$/.exec(label)?.[1];
    return weeks === undefined ? [] : [{ what: says, weeks }];
  });

const summaryOf = (about: Summary["about"], result: CheckResult, day: string): Summary => ({
  day,
  about,
  where: said(result, "region")[0] ?? "",
  pattern: said(result, "pattern")[0] ?? "",
  alerts: result.alerts,
  fits: fits.flatMap((fit) => {
    const names = result.patterns.filter((one) => one.fit === fit).map(({ name }) => name);
    return names.length === 0 ? [] : [{ fit, names }];
  }),
  yes: said(result, "ticked", "yes"),
  no: said(result, "no"),
  unsure: said(result, "unsure"),
  tried: triedIn(result),
  wishes: said(result, "goal", "activity"),
  examine: result.examine,
});

const aboutOf = ({ side, age, sex, since }: Answers): Summary["about"] | undefined =>
  side === undefined || age === undefined || sex === undefined
    ? undefined
    : { side, age, sex, ...(since === undefined ? {} : { since }) };

/** Reads the hidden fields of the check's result, as they were told on a day. What is no answer of the check is dropped. */
export const broughtBy = (fields: Fields, content: CheckContent, day: string): Brought => {
  const { state } = readForm(fields, content);
  const { region, pattern } = state.answers;
  const about = aboutOf(state.answers);
  const isWhole = stepOf(state) === "result" && region !== undefined && pattern !== undefined;
  if (!isWhole || about === undefined) return { is: "incomplete" };
  const result = resultOf(state, content, day);
  if (result.alerts.some(({ urgency }) => urgency === "emergency")) return { is: "stop", alerts: result.alerts };
  return {
    is: "whole",
    summary: summaryOf(about, result, dateText(day, content.locale)),
    fields: hiddenFields(state),
    state,
  };
};
