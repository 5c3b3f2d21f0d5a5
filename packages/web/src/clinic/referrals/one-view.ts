import type { Referral } from "@pinpoint/platform";
import type { Answers } from "../../check/answers.ts";
import { backgroundFor } from "../../check/chart-of.ts";
import type { CheckContent } from "../../check/content.ts";
import { readForm } from "../../check/form.ts";
import { broughtBy, type Summary } from "../../visit/summary.ts";
import { titleOf } from "../../visit/title-of.ts";
import { atText } from "./list-view.ts";

export interface ReferralView {
  readonly number: string;
  readonly name: string;
  readonly contact: string;
  readonly words: string;
  readonly sent: string;
  readonly language: "en" | "es";
  /** Null when the check asks so differently now that the answers cannot be read as a whole. */
  readonly summary: Summary | null;
  readonly urgent: readonly string[];
  readonly entries: number;
  /** Illnesses that accepting writes in the clinician's own name. */
  readonly illnesses: readonly string[];
  readonly told: { readonly age: number | null; readonly sex: Answers["sex"] | null; readonly day: string };
  readonly suggested: { readonly given: string; readonly family: string; readonly title: string };
  readonly decision: {
    readonly state: "accepted" | "declined";
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
    readonly episodeId: string | null;
  } | null;
}

/** A first try at parting a name: the last word is the family's. Whoever accepts corrects it. */
export const partedName = (name: string): { readonly given: string; readonly family: string } => {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return { given: words.slice(0, -1).join(" "), family: words.at(-1) ?? "" };
};

const decisionOf = ({ decision }: Referral, { locale }: CheckContent): ReferralView["decision"] => {
  if (!decision) return null;
  const { state, name: by } = decision;
  return {
    state,
    by,
    at: atText(decision.at, locale),
    reason: decision.state === "declined" ? decision.reason : null,
    episodeId: decision.state === "accepted" ? decision.episodeId : null,
  };
};

/** One request as the practice reads it, by the same reading that made the person's own result. */
export const referralView = (referral: Referral, content: CheckContent): ReferralView => {
  const brought = broughtBy(referral.answers, content, referral.day);
  const { answers } = readForm(referral.answers, content).state;
  return {
    number: referral.number,
    name: referral.name,
    contact: referral.contact,
    words: referral.words,
    sent: atText(referral.sentAt, content.locale),
    language: referral.locale,
    summary: brought.is === "whole" ? brought.summary : null,
    urgent: brought.is === "stop" ? brought.alerts.map(({ says }) => says) : [],
    entries: referral.drafts.length,
    illnesses: backgroundFor(content.questions, answers.region)
      .filter(({ id, condition }) => condition !== undefined && answers.background?.includes(id))
      .map(({ says }) => says),
    told: { age: answers.age ?? null, sex: answers.sex ?? null, day: referral.day },
    suggested: { ...partedName(referral.name), title: titleOf(answers, content) },
    decision: decisionOf(referral, content),
  };
};
