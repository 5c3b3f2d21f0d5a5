import type { BleedingRules, ParametersOf } from "@pinpoint/knowledge";
import { momentOf } from "../bleeding/clock.ts";
import { compileBleeding } from "../bleeding/compile-bleeding.ts";
import { holdVerdict } from "../bleeding/hold-verdict.ts";
import { inrVerdict } from "../bleeding/inr.ts";
import { type BleedingPlan, bleedingPlan } from "../bleeding/plan.ts";
import { allOf, countOf } from "../join-verdicts.ts";
import { textSays } from "../options/text-says.ts";
import { say } from "../says.ts";
import { isOf, truthOf, type Verdict } from "../verdict.ts";
import { answer, type Compilation, type Judge, type Judging, open } from "./judge.ts";

const riskVerdict = ({ rules, risk }: BleedingPlan, { request }: Judging): Verdict => {
  const values = { procedure: request.procedure, ruleSet: rules.id };
  const says =
    risk.raisedBy.length > 0 && risk.base !== risk.risk
      ? say("hold.risk.raised", { ...values, base: risk.base, risk: risk.risk })
      : say(risk.listed ? "hold.risk" : "hold.risk.unlisted", { ...values, risk: risk.risk });
  const parts = risk.raisedBy.map(
    (one): Verdict => ({ ...answer(true, textSays(one.says), one.because), id: one.id, class: one.class }),
  );
  return {
    ...answer(true, says),
    class: risk.class,
    ...(risk.source ? { source: risk.source } : {}),
    ...(parts.length > 0 ? { parts } : {}),
  };
};

/** Unknown drugs are asked, and above low risk so is whether the list is whole: absence of a drug on a list is no proof. */
const listVerdicts = ({ taken, risk }: BleedingPlan, { settles }: Judging): readonly Verdict[] => {
  const unknown = taken.unknown.map(({ written, entries }) =>
    open(
      say("hold.unknown-drug", { drug: written }),
      [{ record: "medication", says: say("need.drug", { drug: written }), settles }],
      entries,
    ),
  );
  const enough = taken.wholeList.length > 0 || (taken.anyListed && risk.risk === "low");
  return enough
    ? unknown
    : [
        ...unknown,
        open(say("hold.list-not-whole", {}), [
          { record: "attestation", says: say("need.medication-list", {}), settles },
        ]),
      ];
};

/** An INR above the limit stops whoever has it, also without warfarin: a liver can do that. */
const inrAlone = (whole: BleedingPlan, judging: Judging): readonly Verdict[] => {
  const { risk } = whole.risk;
  const judged = whole.plans.some((plan) => "cell" in plan && plan.row?.needsInr);
  if (risk === "low" || judged) return [];
  const { is, says, because } = inrVerdict("warfarin", judging, risk, undefined);
  if (is !== "unmet" || says.key !== "hold.inr.high") return [];
  const { inr, date, needed } = says.values;
  return [answer(false, say("hold.inr.alone", { inr, date, needed }), because)];
};

const besideOf = ({ rules, plans }: BleedingPlan): readonly Verdict[] =>
  rules.beside
    .filter(({ drugs }) =>
      plans.some((plan) => "cell" in plan && typeof plan.cell !== "string" && drugs.includes(plan.agent.drug.id)),
    )
    .map(
      (one): Verdict => ({
        ...answer(true, textSays(one.says)),
        class: one.class,
        ...(one.source ? { source: one.source } : {}),
      }),
    );

const verdictOf = (whole: BleedingPlan, judging: Judging): Verdict => {
  const drugs = whole.plans.map((plan) => holdVerdict(plan, whole, judging));
  const bearing = [...drugs, ...inrAlone(whole, judging), ...listVerdicts(whole, judging)];
  const truth = allOf(countOf(bearing));
  const speaking = bearing.find(({ is }) => truthOf(is) === truth);
  const [only, second] = drugs;
  const metSays =
    only === undefined ? say("hold.no-agents", {}) : second ? say("hold.met", { count: drugs.length }) : only.says;
  const needle = whole.plans.flatMap((plan) => ("needle" in plan && plan.needle !== undefined ? [plan.needle] : []))[0];
  const timed = whole.plans.some((plan) => "lastDoseBy" in plan && plan.lastDoseBy !== undefined);
  return {
    is: isOf(truth),
    says: truth === 1 ? metSays : (speaking?.says ?? metSays),
    because: [...new Set(bearing.flatMap((one) => (truthOf(one.is) === truth ? one.because : [])))],
    missing: truth === 0 ? bearing.flatMap((one) => (one.is === "unknown" ? one.missing : [])) : [],
    source: whole.rules.source,
    parts: [riskVerdict(whole, judging), ...bearing, ...besideOf(whole)],
    ...(timed && needle !== undefined ? { assumes: [say("assumes.needle-hour", { needle: momentOf(needle) })] } : {}),
  };
};

/** What governs: the rule set the practice chose. It is checked when the knowledge is loaded. */
export const governingRules = ({ knowledge }: Pick<Compilation, "knowledge">): BleedingRules | undefined =>
  knowledge.bleedingRules.get(knowledge.settings.safety.bleedingRuleSet);

/** Whether every drug that acts on clotting is held as the governing rule set asks, with the prescriber's word. */
export const hold = (_: ParametersOf<"hold">, compilation: Compilation): Judge => {
  const rules = governingRules(compilation);
  if (!rules) return () => open(say("hold.list-not-whole", {}), []);
  const compiled = compileBleeding(rules, compilation.index);
  return (judging) => verdictOf(bleedingPlan(compiled, judging), judging);
};
