/** "A normal INR" is no number: the practice's limit for the class of risk, on a value taken after the last dose. */
import { dateOf, daysBetween } from "@pinpoint/chart";
import type { RiskClass } from "@pinpoint/knowledge";
import { answer, type Judging, open } from "../criteria/judge.ts";
import { say } from "../says.ts";
import type { Need, Verdict } from "../verdict.ts";
import { latestMinuteOf, type Minutes } from "./clock.ts";

/** Of the newest day the highest value: the more cautious of two that disagree. */
const highestOf = ({ view }: Judging) => {
  const values = view.of("lab").flatMap((entry) => {
    const { test, value } = entry.body;
    return test === "inr" && typeof value === "number" ? [{ id: entry.id, at: entry.at, inr: value }] : [];
  });
  const day = values.map(({ at }) => dateOf(at)).reduce((a, b) => (a > b ? a : b), "");
  return values
    .filter(({ at }) => dateOf(at) === day)
    .reduce<(typeof values)[number] | undefined>((held, one) => (held && held.inr >= one.inr ? held : one), undefined);
};

/** An INR above the limit stops at once; one within it counts only when it was drawn after the last dose. */
export const inrVerdict = (drug: string, judging: Judging, risk: RiskClass, lastDose: Minutes | undefined): Verdict => {
  const { knowledge, request, settles } = judging;
  const { inrAtMost, inrMaxAgeDays } = knowledge.settings.safety;
  const needed = risk === "high" ? inrAtMost.high : inrAtMost.intermediate;
  const need: readonly Need[] = [{ record: "lab", says: say("need.inr", {}), settles }];
  const found = highestOf(judging);
  if (!found) return open(say("hold.inr.none", { drug, needed }), need);
  const date = dateOf(found.at);
  const { inr } = found;
  if (daysBetween(date, request.on) > inrMaxAgeDays)
    return open(say("hold.inr.stale", { drug, inr, date }), need, [found.id]);
  if (inr > needed) return answer(false, say("hold.inr.high", { drug, inr, date, needed }), [found.id]);
  if (lastDose === undefined || latestMinuteOf(found.at) <= lastDose)
    return open(say("hold.inr.early", { drug, inr, date }), need, [found.id]);
  return answer(true, say("hold.inr.met", { drug, inr, date, needed }), [found.id]);
};
