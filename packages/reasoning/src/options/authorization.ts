/** Whether the payer has to be asked first: by programme, state, place of service, procedure and date. */
import type { AuthorizationProgram, Knowledge } from "@pinpoint/knowledge";
import type { Judging } from "../criteria/judge.ts";
import { type Says, say } from "../says.ts";
import { called, type Need, type Verdict, verdict } from "../verdict.ts";
import type { Payer } from "./coverage.ts";

const isOf = (one: AuthorizationProgram, payer: Payer): boolean =>
  one.payers.includes(payer.id) &&
  (payer.program === undefined || one.programs.some((program) => program === payer.program));

const concerns = (one: AuthorizationProgram, payer: Payer, { procedure, on, electrode }: Judging["request"]): boolean =>
  (one.states === undefined || (payer.state !== undefined && one.states.includes(payer.state))) &&
  one.procedures.includes(procedure) &&
  (one.electrode === undefined || one.electrode === electrode) &&
  one.from <= on &&
  (one.to === undefined || on <= one.to);

const verdictOf = (one: AuthorizationProgram, payer: Payer, { request, settles }: Judging): Verdict => {
  const naming = { source: one.source, class: one.class, id: one.id, title: undefined };
  const told = (is: Verdict["is"], says: Says, missing: readonly Need[] = []): Verdict =>
    called(verdict(is, says, payer.because, missing), naming);
  if (one.places && request.place === undefined)
    return told("unknown", say("authorization.place", { program: one.id }), [
      { record: "order", says: say("need.place", {}), settles },
    ]);
  if (one.places && request.place !== undefined && !one.places.includes(request.place))
    return told("met", say("authorization.none-needed", { procedure: request.procedure }));
  if (one.activeDuty && payer.activeDuty === undefined)
    return told("unknown", say("authorization.active-duty", { program: one.id }), [
      { record: "insurance", says: say("need.active-duty", {}), settles },
    ]);
  if (one.activeDuty && payer.activeDuty === false)
    return told("met", say("authorization.none-needed", { procedure: request.procedure }));
  const says =
    one.asks === "choice"
      ? say("authorization.choice", { program: one.id })
      : say("authorization.needed", { program: one.id });
  return told("unmet", says, [
    { record: "authorization", says: say("need.authorization", { program: one.id }), settles },
  ]);
};

const rank = { unmet: 0, unknown: 1, met: 2 } as const;

/** The strictest of the programmes that concern the request. For a payer whose programmes nobody wrote down it is not known. */
export const authorizationOf = ({ programs }: Knowledge, payer: Payer, judging: Judging): Verdict => {
  let strictest: Verdict | undefined;
  let known = false;
  for (const one of programs) {
    if (!isOf(one, payer)) continue;
    known ||= one.othersNotRead !== true;
    if (!concerns(one, payer, judging.request)) continue;
    const own = verdictOf(one, payer, judging);
    if (!strictest || rank[own.is] < rank[strictest.is]) strictest = own;
  }
  if (strictest) return strictest;
  return known
    ? verdict("met", say("authorization.none-needed", { procedure: judging.request.procedure }), payer.because)
    : verdict("unknown", say("authorization.not-known", { payer: payer.id }), payer.because);
};
