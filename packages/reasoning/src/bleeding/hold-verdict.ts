/** The verdict on one drug before one procedure: agreed, long enough, with a time to restart, and the INR where it counts. */
import { dateOf, dayNumber } from "@pinpoint/chart";
import type { Judging } from "../criteria/judge.ts";
import { answer, open } from "../criteria/judge.ts";
import { allOf, countOf } from "../join-verdicts.ts";
import { type Says, say } from "../says.ts";
import { isOf, type Need, truthOf, type Verdict } from "../verdict.ts";
import { momentOf, plusHours } from "./clock.ts";
import { inrVerdict } from "./inr.ts";
import { type BleedingPlan, type CannotChoose, type HoldPlan, isChosen } from "./plan.ts";

const asking = (judging: Judging, record: string, says: Says): readonly Need[] => [
  { record, says, settles: judging.settles },
];

const indicationOf = ({ agent }: HoldPlan, words: readonly string[]): string | undefined =>
  agent.courses
    .map(({ body }) => body.indication ?? "")
    .find((indication) => words.some((word) => indication.toLowerCase().includes(word)));

const notAgreed = (plan: HoldPlan, { rules }: BleedingPlan): Says => {
  const drug = plan.agent.drug.id;
  const { rule } = plan.before;
  if (!plan.row) return say("hold.no-agreement.unlisted", { drug, ruleSet: rules.id });
  if (!rule) return say("hold.no-agreement.shared", { drug });
  return rule.least === rule.most
    ? say("hold.no-agreement", { drug, hours: rule.least })
    : say("hold.no-agreement.range", { drug, hours: rule.least, upTo: rule.most });
};

/** Whether the prescriber agreed; a dangerous reason for the drug asks for a word on bridging as well. */
const agreed = (plan: HoldPlan, whole: BleedingPlan, judging: Judging): Verdict | undefined => {
  const drug = plan.agent.drug.id;
  const { agreement } = plan;
  const prescriber = agreement?.body.prescriber ?? "";
  if (agreement && !agreement.body.agreed)
    return answer(false, say("hold.refused", { drug, prescriber }), [agreement.id]);
  const needed = plan.cell === "shared" || (plan.row?.needsPrescriber ?? true);
  if (!needed) return undefined;
  if (!agreement)
    return open(
      notAgreed(plan, whole),
      asking(judging, "clearance", say("need.prescriber", { drug })),
      plan.agent.entries,
    );
  const indication = indicationOf(plan, whole.rules.needsBridgeWord);
  if (indication !== undefined && agreement.body.bridge === undefined)
    return open(
      say("hold.no-bridge-word", { drug, indication }),
      asking(judging, "clearance", say("need.bridge-word", { drug })),
      [agreement.id],
    );
  return answer(true, say("hold.agreed", { drug, prescriber, date: dateOf(agreement.at) }), [agreement.id]);
};

const restarts = ({ agent, after }: HoldPlan, judging: Judging): Verdict => {
  const drug = agent.drug.id;
  if (after.hours === undefined)
    return open(say("hold.no-restart", { drug }), asking(judging, "clearance", say("need.restart-hours", { drug })));
  if (after.shorter)
    return open(
      say("hold.restart.shorter", { drug, hours: after.hours, ruleHours: after.rule?.least ?? after.hours }),
      asking(judging, "note", say("need.hold-decision", { drug })),
    );
  return answer(true, say("hold.restart", { drug, hours: after.hours }));
};

/** Whether the hours have passed; a hold that has not begun is neither kept nor broken. */
const longEnough = (plan: HoldPlan, hours: number, judging: Judging): Verdict => {
  const { agent, needle, lastDoseBy } = plan;
  const drug = agent.drug.id;
  const because = agent.entries;
  if (needle === undefined || lastDoseBy === undefined)
    return open(say("hold.no-day", { drug, hours }), asking(judging, "order", say("need.planned-day", {})), because);
  const by = momentOf(lastDoseBy);
  const lastDose = asking(judging, "medication", say("need.last-dose", { drug }));
  if (agent.endedOn === undefined && dayNumber(judging.view.asOf) < dayNumber(by.slice(0, 10)))
    return open(say("hold.ahead", { drug, hours, by }), lastDose, because);
  if (agent.lastTaken === undefined) return open(say("hold.no-last-dose", { drug, hours, by }), lastDose, because);
  const said = { drug, hours, last: momentOf(agent.lastTaken), needle: momentOf(needle) };
  const free = plusHours(agent.lastTaken, hours);
  return free <= needle
    ? answer(true, say("hold.over", said), because)
    : answer(false, say("hold.too-soon", { ...said, free: momentOf(free) }), because);
};

const timed = (plan: HoldPlan, judging: Judging): readonly Verdict[] => {
  const drug = plan.agent.drug.id;
  const { hours, rule, shorter } = plan.before;
  const decide = asking(judging, "clearance", say("need.hold-hours", { drug }));
  // Without the prescriber's hours the shortest hold that could be right already tells whether it is too soon.
  if (hours === undefined) {
    const least = rule && longEnough({ ...plan, lastDoseBy: lastDoseBy(plan, rule.least) }, rule.least, judging);
    return [open(say("hold.no-hours", { drug }), decide), ...(least?.is === "unmet" ? [least] : [])];
  }
  const long = longEnough(plan, hours, judging);
  if (!shorter || !rule) return [long];
  const warning = open(
    say("hold.shorter", { drug, hours, ruleHours: rule.least }),
    asking(judging, "note", say("need.hold-decision", { drug })),
    plan.agreement ? [plan.agreement.id] : [],
  );
  return [warning, long];
};

const lastDoseBy = ({ needle }: HoldPlan, hours: number) =>
  needle === undefined ? undefined : plusHours(needle, -hours);

const joined = (parts: readonly Verdict[], met: Says, plan: HoldPlan): Verdict => {
  const truth = allOf(countOf(parts));
  const speaking = parts.find(({ is }) => truthOf(is) === truth);
  return {
    is: isOf(truth),
    says: truth === 1 ? (parts.findLast(({ is }) => is === "met")?.says ?? met) : (speaking?.says ?? met),
    because: [...new Set([...plan.because, ...parts.flatMap(({ because }) => because)])],
    missing: parts.flatMap((part) => (part.is === "unknown" ? part.missing : [])),
    parts,
  };
};

const held = (plan: HoldPlan, whole: BleedingPlan, judging: Judging): Verdict => {
  const drug = plan.agent.drug.id;
  const word = agreed(plan, whole, judging);
  const inr = plan.row?.needsInr ? [inrVerdict(drug, judging, whole.risk.risk, plan.agent.lastTaken)] : [];
  const parts = [...(word ? [word] : []), ...inr, ...timed(plan, judging), restarts(plan, judging)];
  return joined(parts, say("hold.restart", { drug, hours: plan.after.hours ?? 0 }), plan);
};

const continued = (plan: HoldPlan, { risk }: BleedingPlan, judging: Judging): Verdict => {
  const drug = plan.agent.drug.id;
  const { agreement, cell } = plan;
  if (agreement?.body.agreed && (agreement.body.holdHours ?? 0) > 0)
    return open(
      say("hold.unneeded", { drug, hours: agreement.body.holdHours ?? 0 }),
      asking(judging, "note", say("need.hold-decision", { drug })),
      [agreement.id],
    );
  const says =
    risk.risk !== "low"
      ? say("hold.none-needed", { drug, risk: risk.risk })
      : say(cell === "shared" ? "hold.continue.shared" : "hold.continue", { drug });
  return answer(true, says, plan.because);
};

/** The prescriber may say: go on with it, or so many hours. */
const considered = (plan: HoldPlan, whole: BleedingPlan, judging: Judging): Verdict => {
  const drug = plan.agent.drug.id;
  const { agreement } = plan;
  if (!agreement)
    return open(
      say("hold.consider", { drug }),
      asking(judging, "clearance", say("need.hold-decision", { drug })),
      plan.because,
    );
  if (!agreement.body.agreed || agreement.body.holdHours === 0)
    return answer(true, say("hold.continue.agreed", { drug, prescriber: agreement.body.prescriber }), [agreement.id]);
  return held(plan, whole, judging);
};

const shared = (plan: HoldPlan, whole: BleedingPlan, judging: Judging): Verdict => {
  const { agreement } = plan;
  const drug = plan.agent.drug.id;
  const hours = agreement?.body.agreed ? agreement.body.holdHours : undefined;
  // A drug that was already stopped for good needs no word on stopping.
  if (whole.risk.risk === "low" && !hours) return continued(plan, whole, judging);
  if (hours === 0 && agreement)
    return answer(true, say("hold.continue.agreed", { drug, prescriber: agreement.body.prescriber }), [agreement.id]);
  return held(plan, whole, judging);
};

const byCell = (plan: HoldPlan, whole: BleedingPlan, judging: Judging): Verdict => {
  switch (plan.cell) {
    case "avoid":
      return answer(false, say("hold.avoid", { drug: plan.agent.drug.id }), plan.because);
    case "continue":
      return continued(plan, whole, judging);
    case "consider":
      return considered(plan, whole, judging);
    case "shared":
      return shared(plan, whole, judging);
    default:
      return held(plan, whole, judging);
  }
};

/** One drug. The row's source and class go with it; a drug without a row is the practice's matter. */
export const holdVerdict = (plan: HoldPlan | CannotChoose, whole: BleedingPlan, judging: Judging): Verdict => {
  const id = plan.agent.drug.id;
  if (!isChosen(plan)) {
    const { says, needs } = plan.unchosen;
    const missing = needs.flatMap((need) => asking(judging, "medication", need));
    return { ...open(says, missing, plan.agent.entries), id };
  }
  const verdict = { ...byCell(plan, whole, judging), id };
  // Before a needle near the cord a drug that goes on may be thought of again: that is usual caution, not the rule set's row.
  if (plan.cell === "consider" && plan.row?.hold[whole.risk.risk] === "continue")
    return { ...verdict, class: "caution" };
  return plan.row
    ? { ...verdict, class: plan.row.class, source: plan.row.source ?? whole.rules.source }
    : { ...verdict, class: "default" };
};
