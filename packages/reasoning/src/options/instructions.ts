/** What the patient and the clinic are to do with each drug before and after a needle, with the hour once the prescriber agreed. */
import type { Knowledge } from "@pinpoint/knowledge";
import { momentOf } from "../bleeding/clock.ts";
import { type CompiledBleeding, compileBleeding } from "../bleeding/compile-bleeding.ts";
import { holdVerdict } from "../bleeding/hold-verdict.ts";
import { type BleedingPlan, bleedingPlan, type CannotChoose, type HoldPlan, isChosen } from "../bleeding/plan.ts";
import { governingRules } from "../criteria/hold.ts";
import type { Judging } from "../criteria/judge.ts";
import type { FindingIndex } from "../observations.ts";
import { type Says, say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import type { Instruction, Readiness } from "./option.ts";

/** Supplements and drugs the patient may stop on the clinic's word need no warning against stopping alone. */
const isPrescribed = ({ agent }: HoldPlan | CannotChoose): boolean =>
  agent.drug.antithrombotic !== "supplement" && agent.drug.antithrombotic !== "nsaid";

const one = (says: Says, plan: HoldPlan | CannotChoose, forPatient: boolean, source?: string): Instruction => ({
  says,
  because: plan.agent.entries,
  forPatient,
  ...(source === undefined ? {} : { source }),
});

const neverAlone = (plan: HoldPlan | CannotChoose): readonly Instruction[] =>
  isPrescribed(plan) ? [one(say("instruction.never-alone", { drug: plan.agent.drug.id }), plan, true)] : [];

const dated = (plan: HoldPlan, source: string | undefined): readonly Instruction[] => {
  const { agent, agreement, needle, lastDoseBy, nextDoseFrom, before, after } = plan;
  if (needle === undefined || lastDoseBy === undefined || nextDoseFrom === undefined) return [];
  if (before.hours === undefined || after.hours === undefined) return [];
  const agreed = agreement?.body.agreed === true;
  const drug = agent.drug.id;
  const last = momentOf(lastDoseBy);
  const next = momentOf(nextDoseFrom);
  const said = { drug, last, needle: momentOf(needle), next, before: before.hours, after: after.hours };
  const because = [...agent.entries, ...(agreement ? [agreement.id] : [])];
  // Shorter than the rule set: the physician decides before the patient hears of it.
  const rest = {
    because,
    forPatient: agreed && !before.shorter && !after.shorter,
    ...(source === undefined ? {} : { source }),
  };
  return [
    { at: last, says: say("instruction.stop", said), ...rest },
    { at: next, says: say("instruction.restart", { drug, next, after: after.hours }), ...rest },
  ];
};

/** The rule set's hours without a day, for the clinic to take to the prescriber. */
const undated = (plan: HoldPlan, source: string | undefined): Instruction => {
  const drug = plan.agent.drug.id;
  const { before, after } = plan;
  const hours = before.hours ?? before.rule?.most;
  return hours !== undefined && after.hours !== undefined
    ? one(say("instruction.undated", { drug, before: hours, after: after.hours }), plan, false, source)
    : one(say("instruction.prescriber-decides", { drug }), plan, false, source);
};

/** Nothing is to be held; where the prescriber said stop all the same, that is cleared up first. */
const goingOn = (plan: HoldPlan, source: string | undefined): Instruction => {
  const drug = plan.agent.drug.id;
  const stopped = plan.agreement?.body.agreed === true && (plan.agreement.body.holdHours ?? 0) > 0;
  return stopped
    ? one(say("instruction.prescriber-decides", { drug }), plan, false, source)
    : one(say("instruction.keep", { drug }), plan, isPrescribed(plan), source);
};

const goesOn = ({ cell, before }: HoldPlan, { risk }: BleedingPlan): boolean =>
  cell === "continue" || (risk.risk === "low" && cell === "shared" && !before.hours);

/** Whether an hour may be given out at all: agreed, with nothing against it and no word still owed on bridging. */
const mayDate = (plan: HoldPlan, whole: BleedingPlan, judging: Judging): boolean => {
  const agreed = plan.agreement?.body.agreed ?? plan.row?.needsPrescriber === false;
  if (!agreed) return false;
  const verdict = holdVerdict(plan, whole, judging);
  return verdict.is !== "unmet" && !verdict.missing.some(({ says }) => says.key === "need.bridge-word");
};

const forChosen = (plan: HoldPlan, whole: BleedingPlan, judging: Judging): readonly Instruction[] => {
  const source = plan.row ? (plan.row.source ?? whole.rules.source) : undefined;
  const { drug, endedOn } = plan.agent;
  if (endedOn !== undefined) return [];
  if (goesOn(plan, whole)) return [goingOn(plan, source)];
  if (plan.before.hours === 0)
    return [one(say("instruction.keep", { drug: drug.id }), plan, true, source), ...neverAlone(plan)];
  const hours = mayDate(plan, whole, judging) ? dated(plan, source) : [];
  return [...(hours.length > 0 ? hours : [undated(plan, source)]), ...neverAlone(plan)];
};

const compiledHeld = new WeakMap<Knowledge, CompiledBleeding>();

/** Nobody stops a drug for a procedure that may not happen: with the option not ready, or safety against it, hours stay with the clinic. */
export const withheld = (
  instructions: readonly Instruction[],
  readiness: Readiness,
  safety: Verdict,
): readonly Instruction[] =>
  readiness === "ready" && safety.is !== "unmet"
    ? instructions
    : instructions.map((one) => (one.at === undefined ? one : { ...one, forPatient: false }));

/** What a patient has to do before sedation, and only then. */
export const sedationInstructions = ({ knowledge, request }: Judging): readonly Instruction[] => {
  if (request.sedation === "none" || request.sedation === "minimal") return [];
  const { clearLiquid: clear, lightMeal: light, heavyMeal: heavy } = knowledge.settings.safety.fastingHours;
  const says = say("instruction.fasting", { clear, light, heavy });
  return [{ says, because: [], forPatient: true, source: "asa-fasting-2017" }];
};

/** One drug after the other. Without a rule set, or without such drugs, there is nothing to instruct. */
export const instructionsFor = (judging: Judging, index: FindingIndex): readonly Instruction[] => {
  const { knowledge } = judging;
  const rules = governingRules({ knowledge });
  if (!rules) return [];
  const compiled = compiledHeld.get(knowledge) ?? compileBleeding(rules, index);
  compiledHeld.set(knowledge, compiled);
  const whole = bleedingPlan(compiled, judging);
  return whole.plans.flatMap((plan) =>
    isChosen(plan)
      ? forChosen(plan, whole, judging)
      : [one(say("instruction.prescriber-decides", { drug: plan.agent.drug.id }), plan, false), ...neverAlone(plan)],
  );
};
