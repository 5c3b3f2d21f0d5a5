/** Whether the payer has to be asked first: by programme, state, place of service, procedure and date. */
import type { AuthorizationProgram, Knowledge } from "@pinpoint/knowledge";
import type { Judging } from "../criteria/judge.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import type { Payer } from "./coverage.ts";

const isOf = (one: AuthorizationProgram, payer: Payer): boolean =>
  one.payers.includes(payer.id) &&
  (payer.program === undefined || one.programs.some((program) => program === payer.program));

const concerns = (one: AuthorizationProgram, payer: Payer, { procedure, on }: Judging["request"]): boolean =>
  isOf(one, payer) &&
  (one.states === undefined || (payer.state !== undefined && one.states.includes(payer.state))) &&
  one.procedures.includes(procedure) &&
  one.from <= on &&
  (one.to === undefined || on <= one.to);

const verdictOf = (one: AuthorizationProgram, payer: Payer, { request, settles }: Judging): Verdict => {
  const own = { source: one.source, class: one.class, id: one.id, because: payer.because };
  if (one.places && request.place === undefined)
    return {
      ...own,
      is: "unknown",
      says: say("authorization.place", { program: one.id }),
      missing: [{ record: "order", says: say("need.place", {}), settles }],
    };
  if (one.places && request.place !== undefined && !one.places.includes(request.place))
    return { ...own, is: "met", says: say("authorization.none-needed", { procedure: request.procedure }), missing: [] };
  const needed = [{ record: "authorization", says: say("need.authorization", { program: one.id }), settles }];
  return one.asks === "choice"
    ? { ...own, is: "unmet", says: say("authorization.choice", { program: one.id }), missing: needed }
    : { ...own, is: "unmet", says: say("authorization.needed", { program: one.id }), missing: needed };
};

const rank = { unmet: 0, unknown: 1, met: 2 } as const;

/** The strictest of the programmes that concern the request. For a payer whose programmes nobody wrote down it is not known. */
export const authorizationOf = ({ programs }: Knowledge, payer: Payer, judging: Judging): Verdict => {
  const verdicts = programs
    .filter((one) => concerns(one, payer, judging.request))
    .map((one) => verdictOf(one, payer, judging));
  const [first] = verdicts;
  if (first) return verdicts.reduce((held, one) => (rank[one.is] < rank[held.is] ? one : held), first);
  return programs.some((one) => isOf(one, payer))
    ? {
        is: "met",
        says: say("authorization.none-needed", { procedure: judging.request.procedure }),
        because: payer.because,
        missing: [],
      }
    : { is: "unknown", says: say("authorization.not-known", { payer: payer.id }), because: payer.because, missing: [] };
};
