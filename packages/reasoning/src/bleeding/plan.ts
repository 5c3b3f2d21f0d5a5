/** What is to be done with each drug that acts on clotting before one procedure: judged once, used for the verdict and the instructions. */
import type { BleedingRules, HoldCell, HoldRow, RiskClass } from "@pinpoint/knowledge";
import type { Judging } from "../criteria/judge.ts";
import { type Agreement, agreementFor } from "./agreement.ts";
import { hoursOf, type Minutes, minuteOf, plusHours } from "./clock.ts";
import type { CompiledBleeding } from "./compile-bleeding.ts";
import { creatinineClearance } from "./renal.ts";
import { type Risk, riskOf } from "./risk.ts";
import { rowFor, type Unchosen } from "./row.ts";
import { type Agent, type Taken, takenOn } from "./taken.ts";

/** Hours as the rule set has them, and as they hold here: the prescriber's where they were given. */
export interface Hours {
  /** Undefined where the rule set leaves it to the prescriber and nobody has said. */
  readonly hours: number | undefined;
  readonly rule: { readonly least: number; readonly most: number } | undefined;
  /** The prescriber's time is shorter than the rule set's. */
  readonly shorter: boolean;
}

export interface HoldPlan {
  readonly agent: Agent;
  /** Absent for a drug the rule set does not list: then the prescriber decides. */
  readonly row: HoldRow | undefined;
  readonly cell: HoldCell;
  readonly agreement: Agreement | undefined;
  readonly before: Hours;
  readonly after: Hours;
  /** The planned needle, where a day is planned. */
  readonly needle: Minutes | undefined;
  /** The last moment for a dose. */
  readonly lastDoseBy: Minutes | undefined;
  readonly nextDoseFrom: Minutes | undefined;
  /** Entries the choice of the row rests on. */
  readonly because: readonly string[];
}

export interface CannotChoose {
  readonly agent: Agent;
  readonly unchosen: Unchosen;
}

export interface BleedingPlan {
  readonly rules: BleedingRules;
  readonly risk: Risk;
  readonly taken: Taken;
  readonly plans: readonly (HoldPlan | CannotChoose)[];
}

export const isChosen = (plan: HoldPlan | CannotChoose): plan is HoldPlan => "cell" in plan;

const unset: Hours = { hours: undefined, rule: undefined, shorter: false };

/** The prescriber's hours go before the rule set's; a choice of hours is the prescriber's to make. */
const beforeOf = (cell: HoldCell, agreement: Agreement | undefined): Hours => {
  const said = agreement?.body.agreed ? agreement.body.holdHours : undefined;
  if (typeof cell === "string") return said === undefined ? unset : { ...unset, hours: said };
  const rule = hoursOf(cell);
  if (said !== undefined) return { hours: said, rule, shorter: said < rule.least };
  return { hours: rule.least === rule.most ? rule.least : undefined, rule, shorter: false };
};

/** Of a choice the later end: it lies within the rule set too. */
const afterOf = (row: HoldRow | undefined, risk: RiskClass, agreement: Agreement | undefined): Hours => {
  const length = row?.restart[risk];
  const rule = length && hoursOf(length);
  const said = agreement?.body.agreed ? agreement.body.restartHours : undefined;
  if (said !== undefined) return { hours: said, rule, shorter: rule !== undefined && said < rule.least };
  return { hours: rule?.most, rule, shorter: false };
};

const cellOf = (row: HoldRow | undefined, { risk, raisedBy }: Risk, procedure: string, several: boolean): HoldCell => {
  if (!row) return risk === "low" ? "continue" : "shared";
  const cell = row.hold[risk];
  if (cell === "continue" && risk === "intermediate" && row.considerBefore.includes(procedure)) return "consider";
  if (cell === "consider" && row.onlyWithOtherRisk && raisedBy.length === 0 && !several) return "continue";
  return cell;
};

const planned = (compiled: CompiledBleeding, judging: Judging): BleedingPlan => {
  const { rules } = compiled;
  const { view, knowledge, request, history } = judging;
  const { safety } = knowledge.settings;
  const taken = takenOn(view, knowledge, request.on);
  const risk = riskOf(compiled, judging, taken);
  const needle = request.assumed.has("on") ? undefined : minuteOf(request.on, safety.needleHour);
  const clearance = () => creatinineClearance(view, request.on, safety.creatinineMaxAgeDays);
  const plans = taken.agents.map((agent): HoldPlan | CannotChoose => {
    const chosen = rowFor(compiled, agent, risk.risk, view, clearance);
    if ("unchosen" in chosen) return { agent, unchosen: chosen.unchosen };
    const row = "row" in chosen ? chosen.row : undefined;
    const several = taken.agents.some(({ drug }) => drug !== agent.drug && rules.agents.includes(drug.antithrombotic));
    const cell = cellOf(row, risk, request.procedure, several);
    const agreement = agreementFor(agent, request.procedure, view, history, knowledge);
    const before = beforeOf(cell, agreement);
    const after = afterOf(row, risk.risk, agreement);
    return {
      agent,
      row,
      cell,
      agreement,
      before,
      after,
      needle,
      lastDoseBy: needle !== undefined && before.hours !== undefined ? plusHours(needle, -before.hours) : undefined,
      nextDoseFrom: needle !== undefined && after.hours !== undefined ? plusHours(needle, after.hours) : undefined,
      because: [...agent.entries, ...("row" in chosen ? chosen.because : [])],
    };
  });
  return { rules, risk, taken, plans };
};

const held = new WeakMap<Judging, BleedingPlan>();

/** All drugs of a patient before one procedure. The criterion and the instructions ask for the same plan; it is made once. */
export const bleedingPlan = (compiled: CompiledBleeding, judging: Judging): BleedingPlan => {
  const found = held.get(judging);
  if (found?.rules === compiled.rules) return found;
  const plan = planned(compiled, judging);
  held.set(judging, plan);
  return plan;
};
