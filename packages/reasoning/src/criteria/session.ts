import { dateOf } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import { payerRegionsOf } from "../procedures/history.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { answer, assuming, type Judge, open } from "./judge.ts";
import { assumptionsOf } from "./technique.ts";

/** What else is done or ordered on the planned day, and in how many of the payer's regions. */
export const session =
  ({ maxRegions, forbiddenSameDay }: ParametersOf<"session">): Judge =>
  ({ view, request, places, history, regionMap, settles }) => {
    const regions = payerRegionsOf(places, regionMap);
    const assumes = assumptionsOf(request, ["targets"]);
    const told = (verdict: Verdict): Verdict => assuming(verdict, assumes);
    if (maxRegions !== undefined && regions.size > maxRegions)
      return told(
        answer(
          false,
          say("criterion.session.regions", { count: regions.size, max: maxRegions }),
          request.order ? [request.order.id] : [],
        ),
      );
    const done = history.all.filter(
      ({ day, entry }) => day === request.on && forbiddenSameDay.includes(entry.body.procedure),
    );
    const ordered = view
      .of("order")
      .filter(
        ({ id, body }) =>
          id !== request.order?.id && body.planned?.on === request.on && forbiddenSameDay.includes(body.procedure),
      );
    const [conflict] = [...done.map(({ entry }) => entry), ...ordered];
    if (conflict)
      return told(
        answer(
          false,
          say("criterion.session.same-day", { procedure: conflict.body.procedure, date: dateOf(request.on) }),
          [conflict.id],
        ),
      );
    if (maxRegions !== undefined && request.targets.length === 0)
      return open(say("criterion.levels.unknown", {}), [
        { record: "order", says: say("need.order-targets", {}), settles },
      ]);
    return told(answer(true, say("criterion.session.met", {}), request.order ? [request.order.id] : []));
  };
