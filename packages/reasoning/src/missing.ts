/** What is missing across the whole assessment, what settles most first: the to-do list. */
import { scoreTotal } from "@pinpoint/chart";
import { type ChartView, newest } from "./chart-view.ts";
import type { Diagnosed } from "./diagnosis/diagnosed.ts";
import { imagingVerdict } from "./diagnosis/imaging-decides.ts";
import type { Indexed } from "./observations.ts";
import { holds, instrumentFact } from "./presence.ts";
import { verdictOf } from "./rules/compile-rule.ts";
import { say } from "./says.ts";
import type { Need } from "./verdict.ts";

/** Two needs are one when they say the same of the same: the letter of one payer is not the scale of another. */
const keyOf = (need: Need): string => {
  let key = `${need.says.key}|${"record" in need ? need.record : need.ask}`;
  for (const value of Object.values<unknown>(need.says.values))
    key += typeof value === "object" ? `|${JSON.stringify(value)}` : `|${value}`;
  return key;
};

const addAll = (into: string[], ids: readonly string[]): void => {
  for (const id of ids) if (!into.includes(id)) into.push(id);
};

/** The same need of several is one need that settles several. */
const merged = (needs: readonly Need[]): readonly Need[] => {
  if (needs.length === 0) return needs;
  const byKey = new Map<string, { readonly need: Need; readonly settles: string[] }>();
  for (const need of needs) {
    const key = keyOf(need);
    const held = byKey.get(key);
    if (held) addAll(held.settles, need.settles);
    else byKey.set(key, { need, settles: [...need.settles] });
  }
  return [...byKey.values()]
    .sort((a, b) => b.settles.length - a.settles.length)
    .map(({ need, settles }) => ({ ...need, settles }));
};

const weakness = (view: ChartView, strengthFindings: readonly Indexed[], into: Need[]): void => {
  for (const { finding, index } of strengthFindings) {
    const word = view.words[index]?.[0];
    if (word?.present && word.number === undefined)
      into.push({
        record: finding.id,
        says: say("need.grade", { finding: finding.id }),
        settles: ["motor-deficit"],
      });
  }
};

/**
 * A bare total of the PHQ-9 hides item 9, thoughts of self-harm, and so do answers that leave it open: it is asked the same day. Only a
 * written total of 0 shows it.
 */
const selfHarm = (view: ChartView): readonly Need[] => {
  const last = newest(view.of("score").filter(({ body }) => body.instrument === "phq-9"));
  if (!last || last.body.total === 0 || last.body.answers?.["item-9"] !== undefined) return [];
  const answered = Object.values(last.body.answers ?? {}).reduce((sum, answer) => sum + answer, 0);
  const total = scoreTotal(last.body) ?? answered;
  return [
    {
      ask: "phq-9-item-9",
      says: say("need.phq-item-9", { total, date: last.at.slice(0, 10) }),
      settles: ["suicidality"],
    },
  ];
};

const ofBlocks = ({ hypothesis }: Diagnosed, settles: readonly string[], into: Need[]): void => {
  for (const { owes, procedure, day } of hypothesis.history.results) {
    if (owes === undefined) continue;
    const values = { procedure: procedure.body.procedure, date: day };
    into.push({
      record: "relief",
      says: owes === "duration" ? say("need.block-duration", values) : say("need.block-scores", values),
      settles,
    });
  }
};

const ofImaging = ({ hypothesis, standing }: Diagnosed, view: ChartView): string | undefined => {
  const { knowledge } = hypothesis.generator;
  if (standing.state !== "likely" || !knowledge.imaging) return undefined;
  const verdict = imagingVerdict(view, knowledge, hypothesis.roots, hypothesis.side);
  return verdict.is === "silent" ? knowledge.imaging.findings[0] : undefined;
};

const ofDiagnosed = (one: Diagnosed, view: ChartView, into: Need[]): void => {
  const { knowledge, criteria } = one.hypothesis.generator;
  const settles = [knowledge.id];
  ofBlocks(one, settles, into);
  const open = one.standing.state === "possible" || one.standing.state === "likely";
  if (criteria && open) into.push(...verdictOf(criteria.fully, view, settles).missing);
  const finding = ofImaging(one, view);
  if (finding !== undefined)
    into.push({ record: "imaging", says: say("need.imaging", { generator: knowledge.id, finding }), settles });
};

const ofComplaint = (diagnosed: readonly Diagnosed[]): Need => ({
  record: "complaint",
  says: say("need.complaint", {}),
  settles: diagnosed.map(({ hypothesis }) => hypothesis.generator.knowledge.id),
});

/** The clinic's to-do list for this chart. What may be urgent goes first, whatever else is missing. */
export const missingOf = (
  diagnosed: readonly Diagnosed[],
  view: ChartView,
  strengthFindings: readonly Indexed[],
  ofOptions: readonly Need[] = [],
): readonly Need[] => {
  const urgent: Need[] = [];
  if (holds(view.facts, instrumentFact("phq-9"))) urgent.push(...selfHarm(view));
  weakness(view, strengthFindings, urgent);
  const needs: Need[] = [];
  if (!view.complaint) needs.push(ofComplaint(diagnosed));
  for (const one of diagnosed) ofDiagnosed(one, view, needs);
  needs.push(...ofOptions);
  return urgent.length > 0 ? [...merged(urgent), ...merged(needs)] : merged(needs);
};
