import { dateOf } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import { newestOf } from "../moments.ts";
import { endOf } from "../procedures/calendar.ts";
import { say } from "../says.ts";
import { answer, type Judge, open } from "./judge.ts";

/** Whether somebody stated it, recently enough. */
export const attested = ({ that, maxAge }: ParametersOf<"attested">): Judge => {
  const [first = "record-complete"] = that;
  return ({ view, request, settles }) => {
    const need = () => [{ record: "attestation", says: say("need.attestation", { attestation: first }), settles }];
    const found = newestOf(view.of("attestation"), ({ body }) => that.includes(body.that));
    if (!found) return open(say("criterion.attested.unknown", { attestation: first }), need());
    const values = { attestation: found.body.that, date: dateOf(found.at) };
    return maxAge && endOf(dateOf(found.at), maxAge) < request.on
      ? open(say("criterion.attested.stale", values), need(), [found.id])
      : answer(true, say("criterion.attested", values), [found.id]);
  };
};
