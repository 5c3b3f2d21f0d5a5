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

const misfits = (target: Verdict, requirements: Grounds["requirements"]): readonly Verdict[] =>
  [
    ...requirements.flatMap(({ knowledge, verdict }) => (knowledge.otherwise === "unsuitable" ? [verdict] : [])),
    target,
  ].filter(({ is }) => is === "unmet");

/** True when no generator it treats is there, or the picture is another. */
export const doesNotFit = (target: Verdict, requirements: Grounds["requirements"]): boolean =>
  misfits(target, requirements).length > 0;

/** A rule of the knowledge says what it asks for in its own title. */
const reasonOf = ({ title, says }: Verdict): Says => title ?? says;

/** What makes it unsuitable. Its own words say more than that no generator fits, so they come first; a danger says what is wrong. */
const unsuitable = ({ target, requirements, hazards = [] }: Grounds): Says | undefined =>
  [...misfits(target, requirements).map(reasonOf), ...hazards.filter(forbids).map(({ verdict }) => verdict.says)][0];

const owing = ({ target, requirements, preceding }: Grounds): readonly Verdict[] =>
  [target, ...preceding, ...requirements.map(({ verdict }) => verdict)].filter(({ is }) => is !== "met");

/** An open alert goes first. A hold, a laboratory value or a clearance still to be had stops the booking, not the readiness. */
export const standingOfOption = (grounds: Grounds): Standing => {
  const failing = unsuitable(grounds);
  const owes = owing(grounds);
  const owed = owes.flatMap(({ missing }) => missing);
  if (failing) return { readiness: "unsuitable", why: failing, owed };
  if (grounds.alert) {
    const { id, urgency } = grounds.alert;
    return { readiness: "not-yet", why: say("option.alert-open", { alert: id, urgency }), owed };
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
