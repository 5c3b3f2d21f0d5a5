/** Whether a treatment could be booked on the medicine: ready, not yet, or unsuitable, and what is owed. */
import type { AlertStatement } from "../assessment.ts";
import type { ProcedureHistory } from "../procedures/history.ts";
import { type Says, say } from "../says.ts";
import type { Need, Verdict } from "../verdict.ts";
import type { Judged } from "./candidacy.ts";
import type { CompiledHazard, CompiledRequirement } from "./compile-options.ts";
import type { Readiness } from "./option.ts";

export interface Grounds {
  readonly target: Verdict;
  readonly requirements: readonly Judged<CompiledRequirement["knowledge"]>[];
  /** Contraindications and rules of safety, each with its verdict: met is safe. Undefined where they were not judged. */
  readonly hazards:
    | readonly { readonly knowledge: CompiledHazard["knowledge"]; readonly verdict: Verdict }[]
    | undefined;
  /** A procedure that has to come first and has not. */
  readonly preceding: readonly Verdict[];
  /** An alert that comes before this treatment. */
  readonly alert: AlertStatement | undefined;
}

export interface Standing {
  readonly readiness: Readiness;
  readonly why?: Says | undefined;
  readonly owed: readonly Need[];
}

const forbids = ({ knowledge, verdict }: NonNullable<Grounds["hazards"]>[number]): boolean =>
  verdict.is === "unmet" && (knowledge.level === "absolute" || knowledge.level === "combination");

/** What the treatment asks of a picture goes before that no generator fits: its own words say more. */
const misfit = (target: Verdict, requirements: Grounds["requirements"]): Verdict | undefined => {
  for (const { knowledge, verdict } of requirements)
    if (knowledge.otherwise === "unsuitable" && verdict.is === "unmet") return verdict;
  return target.is === "unmet" ? target : undefined;
};

/** True when no generator it treats is there, or the picture is another. */
export const doesNotFit = (target: Verdict, requirements: Grounds["requirements"]): boolean =>
  misfit(target, requirements) !== undefined;

/** A rule of the knowledge says what it asks for in its own title. */
const reasonOf = ({ title, says }: Verdict): Says => title ?? says;

/** What makes it unsuitable; a danger says what is wrong. */
const unsuitable = ({ target, requirements, hazards = [] }: Grounds): Says | undefined => {
  const failing = misfit(target, requirements);
  return failing ? reasonOf(failing) : hazards.find(forbids)?.verdict.says;
};

const owing = ({ target, requirements, preceding }: Grounds): readonly Verdict[] => {
  const owed: Verdict[] = [];
  if (target.is !== "met") owed.push(target);
  for (const one of preceding) if (one.is !== "met") owed.push(one);
  for (const { verdict } of requirements) if (verdict.is !== "met") owed.push(verdict);
  return owed;
};

/** An open alert goes first. A hold, a laboratory value or a clearance still to be had stops the booking, not the readiness. */
export const standingOfOption = (grounds: Grounds): Standing => {
  const failing = unsuitable(grounds);
  const owes = owing(grounds);
  const owed: Need[] = [];
  for (const { missing } of owes) for (const need of missing) owed.push(need);
  if (failing) return { readiness: "unsuitable", why: failing, owed };
  if (grounds.alert) {
    const { id, urgency } = grounds.alert;
    return { readiness: "not-yet", why: say("option.alert-open", { alert: id, warning: id, urgency }), owed };
  }
  const [first] = owes;
  return first ? { readiness: "not-yet", why: reasonOf(first), owed } : { readiness: "ready", why: undefined, owed };
};

/** A trial precedes every implant: whether the procedure that has to come first was done. */
export const precedingVerdicts = (
  precededBy: readonly string[],
  { all }: ProcedureHistory,
  settles: readonly string[],
): readonly Verdict[] =>
  precededBy.map((procedure): Verdict => {
    const done = all.findLast(({ entry }) => entry.body.procedure === procedure);
    return done
      ? { is: "met", says: say("option.preceded-by", { procedure }), because: [done.entry.id], missing: [] }
      : {
          is: "unknown",
          says: say("option.preceded-by.owed", { procedure }),
          because: [],
          missing: [{ record: "procedure", says: say("need.procedure", { procedure, count: 1 }), settles }],
        };
  });
