/**
 * Relief after each procedure: 1 − pain(t) / pain before, not known where the pain before was under 3. The patient's own percent is kept
 * apart. Duration: until less than half is relieved, a repeat, or rescue surgery; else censored at the last follow-up.
 */
import { dateOf, daysBetween } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { Done, ProcedureHistory } from "../procedures/history.ts";
import { overlaps } from "../procedures/places.ts";
import { reaches, reliefPoints } from "../procedures/response.ts";

export interface ReliefAt {
  readonly on: string;
  readonly days: number;
  /** Share of the index pain relieved; null where it cannot be computed. */
  readonly relief: number | null;
  /** As the patient said it, in percent. */
  readonly said?: number;
  readonly entry: string;
}

export interface ReliefOutcome {
  readonly of: string;
  readonly treatment: string;
  readonly on: string;
  readonly points: readonly ReliefAt[];
  /** Half or more of the index pain gone at the last score; null where no score tells. */
  readonly responder: boolean | null;
  readonly duration:
    | { readonly days: number; readonly ended: "below-half" | "repeat" | "surgery" }
    | { readonly days: number; readonly ended: null }
    | null;
  readonly unknown?: "baseline-low" | "no-baseline" | "no-follow-up";
}

const pointsOf = (done: Done, least: number): readonly ReliefAt[] =>
  reliefPoints(done).map(({ day, before, after, said, entry }) => ({
    on: day,
    days: daysBetween(done.day, day),
    relief: before === undefined || after === undefined || before < least * 10 ? null : 1 - after / before,
    ...(said === undefined ? {} : { said }),
    entry,
  }));

/** The first day on which less than half was relieved, a repeat at the same place, or a rescue operation. */
const endOf = (
  done: Done,
  all: readonly Done[],
  rescue: readonly string[],
): { day: string; ended: "below-half" | "repeat" | "surgery" } | undefined => {
  const failing = reliefPoints(done).find((point) => reaches(point, 50) === false)?.day;
  const stated = done.reliefs.flatMap(({ body }) => body.endedOn ?? [])[0];
  const below = [failing, stated].flatMap((day) => day ?? []).sort()[0];
  const later = all.filter(({ day }) => day > done.day);
  const repeat = later.find(
    ({ entry, places }) => entry.body.procedure === done.entry.body.procedure && overlaps(places, done.places),
  )?.day;
  const surgery = later.find(({ entry }) => rescue.includes(entry.body.procedure))?.day;
  const ends = [
    ...(below ? [{ day: below, ended: "below-half" as const }] : []),
    ...(repeat ? [{ day: repeat, ended: "repeat" as const }] : []),
    ...(surgery ? [{ day: surgery, ended: "surgery" as const }] : []),
  ];
  return ends.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
};

const unknownOf = (done: Done, points: readonly ReliefAt[], least: number): ReliefOutcome["unknown"] => {
  const before = done.entry.body.painBefore;
  if (before === undefined) return "no-baseline";
  if (before < least) return "baseline-low";
  return points.some(({ relief }) => relief !== null) ? undefined : "no-follow-up";
};

type Known = Pick<Knowledge, "settings" | "operations">;

const outcomeOf = (done: Done, all: readonly Done[], { settings, operations }: Known): ReliefOutcome => {
  const least = settings.leastPainBeforeBlock;
  const points = pointsOf(done, least);
  const scored = points.filter(({ relief }) => relief !== null);
  const last = scored.at(-1);
  const end = endOf(done, all, operations.rescue);
  const unknown = unknownOf(done, points, least);
  const lastDay = done.reliefs.at(-1);
  const days = daysBetween(done.day, end?.day ?? (lastDay ? dateOf(lastDay.at) : done.day));
  return {
    of: done.entry.id,
    treatment: done.entry.body.procedure,
    on: done.day,
    points,
    responder: last ? (last.relief ?? 0) >= 0.5 : null,
    duration: unknown ? null : end ? { days, ended: end.ended } : { days, ended: null },
    ...(unknown ? { unknown } : {}),
  };
};

/** One outcome a procedure, earliest first. */
export const reliefOutcomes = ({ all }: ProcedureHistory, knowledge: Known): readonly ReliefOutcome[] =>
  all.map((done) => outcomeOf(done, all, knowledge));
