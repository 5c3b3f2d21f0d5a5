import { daysBetween, earliestDay, latestDay } from "@pinpoint/chart";
import type { ParametersOf, Span } from "@pinpoint/knowledge";
import { endOf, hasPassed } from "../procedures/calendar.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { answer, type Judge, open } from "./judge.ts";

interface Lasting {
  /** The earliest and the latest day the onset can mean. */
  readonly first: string;
  readonly last: string;
  readonly on: string;
  readonly because: readonly string[];
  readonly settles: readonly string[];
}

const valuesOf = ({ last, on }: Lasting, { value, unit }: Span) => ({ days: daysBetween(last, on), value, unit });

const undecided = (lasting: Lasting, span: Span): Verdict =>
  open(
    say("criterion.duration.partial", valuesOf(lasting, span)),
    [{ record: "complaint", says: say("need.onset", {}), settles: lasting.settles }],
    lasting.because,
  );

const longEnough = (lasting: Lasting, span: Span): Verdict => {
  const { first, last, on, because } = lasting;
  if (hasPassed(last, on, span)) return answer(true, say("criterion.duration.met", valuesOf(lasting, span)), because);
  return hasPassed(first, on, span)
    ? undecided(lasting, span)
    : answer(false, say("criterion.duration.short", { ...valuesOf(lasting, span), from: endOf(last, span) }), because);
};

const shortEnough = (lasting: Lasting, span: Span): Verdict => {
  const { first, last, on, because } = lasting;
  if (endOf(first, span) >= on) return answer(true, say("criterion.duration.met", valuesOf(lasting, span)), because);
  return endOf(last, span) >= on
    ? undecided(lasting, span)
    : answer(false, say("criterion.duration.long", valuesOf(lasting, span)), because);
};

/** Whether the complaint has lasted at least (or at most) so long on the day of service; unknown while a partial onset leaves both open. */
export const duration =
  ({ atLeast, atMost }: ParametersOf<"duration">): Judge =>
  ({ view, request, settles }) => {
    const onset = view.complaint?.body.onset;
    if (onset === undefined)
      return open(say("criterion.duration.unknown", {}), [
        { record: "complaint", says: say("need.onset", {}), settles },
      ]);
    const lasting = {
      first: earliestDay(onset),
      last: latestDay(onset),
      on: request.on,
      because: view.complaint ? [view.complaint.id] : [],
      settles,
    };
    const least = atLeast && longEnough(lasting, atLeast);
    if (least && (least.is !== "met" || !atMost)) return least;
    return atMost ? shortEnough(lasting, atMost) : (least ?? undecided(lasting, { value: 1, unit: "days" }));
  };
