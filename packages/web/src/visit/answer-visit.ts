/** What the page of a visit answers to its form. */
import type { Problem } from "@pinpoint/chart";
import type { Practice, Referrals, SentReferral } from "@pinpoint/platform";
import { draftsOf } from "../check/chart-of.ts";
import type { CheckContent } from "../check/content.ts";
import type { Fields } from "../check/form.ts";
import type { CheckAlert } from "../check/result.ts";
import { broughtBy, type Summary } from "./summary.ts";
import { problemsOfVisit, readTyped, type VisitProblems, type VisitTyped } from "./visit-form.ts";

interface Whole {
  readonly summary: Summary;
  /** The answers of the check, for the hidden fields. */
  readonly fields: Fields;
  readonly typed: VisitTyped;
}

/** Why nothing was sent though every field holds. */
export type NotSent = "sentBefore" | "tooMany" | "notTaking" | "failed";

export type VisitAnswer =
  | { readonly is: "incomplete" }
  | { readonly is: "stop"; readonly alerts: readonly CheckAlert[] }
  | (Whole & {
      readonly is: "form";
      readonly practices: readonly Practice[];
      readonly problems: VisitProblems;
      readonly notSent: NotSent | null;
    })
  | (Whole & { readonly is: "sent"; readonly sent: SentReferral });

export interface VisitAsked {
  readonly fields: Fields;
  readonly content: CheckContent;
  readonly today: string;
  /** The socket's address. */
  readonly from: string;
  readonly referrals: Pick<Referrals, "practices" | "send">;
}

const reasons: Partial<Record<Problem["kind"], NotSent>> = {
  conflict: "sentBefore",
  throttled: "tooMany",
  "not-found": "notTaking",
};

const reasonOf = (problems: readonly Problem[]): NotSent =>
  problems.map(({ kind }) => reasons[kind]).find((one) => one !== undefined) ?? "failed";

const wantsToSend = (fields: Fields): boolean => fields.findLast(([name]) => name === "go")?.[1] === "send";

/** Shows the summary, or sends it when the person pressed the button that says so, and never otherwise. */
export const answerVisit = async ({ fields, content, today, from, referrals }: VisitAsked): Promise<VisitAnswer> => {
  const brought = broughtBy(fields, content, today);
  if (brought.is !== "whole") return brought;
  const typed = readTyped(fields);
  const whole: Whole = { summary: brought.summary, fields: brought.fields, typed };
  const practices = await referrals.practices();
  const form = (problems: VisitProblems, notSent: NotSent | null): VisitAnswer => ({
    is: "form",
    ...whole,
    practices,
    problems,
    notSent,
  });
  if (!wantsToSend(fields)) return form({}, null);
  const problems = problemsOfVisit(typed, practices);
  if (Object.keys(problems).length > 0) return form(problems, null);
  const { practice: practiceId, name, contact, words, request: requestId } = typed;
  const told = { day: today, locale: content.locale, answers: brought.fields } as const;
  const drafts = draftsOf(brought.state.answers, content, today);
  const done = await referrals.send({ practiceId, requestId, name, contact, words, ...told, drafts }, from);
  return done.ok ? { is: "sent", ...whole, sent: done.value } : form({}, reasonOf(done.problems));
};
