/** One measure of a response: pain, function, or the need for analgesics. */
import { dateOf } from "@pinpoint/chart";
import type { ResponseMeasure, Span } from "@pinpoint/knowledge";
import { readBlock } from "../diagnosis/block-result.ts";
import { endOf } from "../procedures/calendar.ts";
import type { Done } from "../procedures/history.ts";
import { percentOf, type ReliefPoint, reaches, reliefPoints } from "../procedures/response.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { answer, type Judging, open } from "./judge.ts";

interface Reading {
  readonly patientPercentCounts: boolean;
}

const named = ({ entry, day }: Done) => ({ procedure: entry.body.procedure, date: day });

const noScores = (done: Done, { settles }: Judging, because: readonly string[]): Verdict =>
  open(
    say("criterion.response.no-scores", named(done)),
    [{ record: "relief", says: say("need.block-scores", named(done)), settles }],
    because,
  );

/** What the patient's own day of the end tells: on it less than half of the pain was relieved, and until then half. Of function it tells nothing. */
interface Stated {
  readonly gone: string | undefined;
  readonly held: string | undefined;
}

const statedEnd = ({ reliefs }: Done, needed: number): Stated => {
  const day = reliefs.flatMap(({ body }) => body.endedOn ?? [])[0];
  return { gone: needed >= 50 ? day : undefined, held: needed <= 50 ? day : undefined };
};

const nothingStated: Stated = { gone: undefined, held: undefined };

/** A measure that has to last: until when it surely held, and when it ended. A failure seen later does not show when it began. */
const sustained = (
  done: Done,
  points: readonly {
    readonly day: string;
    readonly holds: boolean;
    readonly percent: number;
    readonly entry: string;
  }[],
  needed: number,
  span: Span,
  stated: Stated,
  judging: Judging,
): Verdict => {
  const failure = points.find(({ holds }) => !holds);
  const held = points.filter(({ day, holds }) => holds && (!failure || day < failure.day)).at(-1);
  const ended = [failure?.day, stated.gone].flatMap((day) => day ?? []).sort()[0];
  const until = endOf(done.day, span);
  const because = points.map(({ entry }) => entry);
  const values = {
    ...named(done),
    percent: held?.percent ?? failure?.percent ?? 0,
    needed,
    value: span.value,
    unit: span.unit,
  };
  if (held && held.day >= until) return answer(true, say("criterion.response.lasted", values), because);
  if (ended !== undefined && ended < until)
    return answer(false, say("criterion.response.ended", { ...values, ended }), because);
  if (held && stated.held !== undefined && stated.held >= until)
    return answer(true, say("criterion.response.lasted", values), because);
  return open(
    judging.view.asOf < until
      ? say("criterion.response.too-early", { ...values, until })
      : say("criterion.response.not-seen", { ...values, until }),
    [{ record: "relief", says: say("need.follow-up", { ...named(done), until }), settles: judging.settles }],
    because,
  );
};

const byTrial = (done: Done, minPercent: number): Verdict | undefined => {
  const { trial } = done;
  if (!trial) return undefined;
  const percent = trial.body.reliefPercent;
  return answer(
    percent >= minPercent,
    say("criterion.response.trial", { ...named(done), percent, needed: minPercent }),
    [done.entry.id, trial.id],
  );
};

const fitsAgent = (done: Done, minPercent: number, judging: Judging): Verdict => {
  const result = readBlock(
    done.entry,
    done.reliefs,
    { positivePercent: minPercent, partialPercent: minPercent },
    judging.knowledge.settings,
  );
  const values = { ...named(done), percent: result.percent ?? 0, needed: minPercent };
  if (result.outcome === "positive") return answer(true, say("criterion.response.positive", values), result.because);
  if (result.outcome !== "uninterpretable")
    return answer(false, say("criterion.response.below", values), result.because);
  const need =
    result.owes === "duration"
      ? [{ record: "relief", says: say("need.block-duration", named(done)), settles: judging.settles }]
      : result.owes === "scores"
        ? [{ record: "relief", says: say("need.block-scores", named(done)), settles: judging.settles }]
        : [];
  return open(result.why ?? say("criterion.response.no-scores", named(done)), need, result.because);
};

const holdsAt = (point: ReliefPoint, minPercent: number, { patientPercentCounts }: Reading): boolean | undefined =>
  reaches(point, minPercent) ??
  (patientPercentCounts && point.said !== undefined ? point.said >= minPercent : undefined);

const painOf = (
  done: Done,
  minPercent: number,
  minDuration: Span | null,
  reading: Reading,
  judging: Judging,
): Verdict => {
  const points = reliefPoints(done).flatMap((point) => {
    const holds = holdsAt(point, minPercent, reading);
    return holds === undefined
      ? []
      : [{ day: point.day, holds, percent: percentOf(point) ?? point.said ?? 0, entry: point.entry }];
  });
  const because = [done.entry.id, ...done.reliefs.map(({ id }) => id)];
  if (points.length === 0) return noScores(done, judging, because);
  if (minDuration) return sustained(done, points, minPercent, minDuration, statedEnd(done, minPercent), judging);
  const best = points.reduce((held, one) => (one.percent > held.percent ? one : held));
  return answer(
    best.holds,
    say(best.holds ? "criterion.response.positive" : "criterion.response.below", {
      ...named(done),
      percent: best.percent,
      needed: minPercent,
    }),
    because,
  );
};

const functionOf = (done: Done, minPercent: number, minDuration: Span | null, judging: Judging): Verdict => {
  const points = done.reliefs.flatMap(({ id, at, body }) => {
    const seen = body.function;
    if (!seen || seen.before === 0) return [];
    const better = judging.knowledge.instruments.get(seen.instrument)?.better;
    const gained = better === "higher" ? seen.after - seen.before : seen.before - seen.after;
    return [
      {
        day: dateOf(at),
        holds: gained * 100 >= seen.before * minPercent,
        percent: (gained / seen.before) * 100,
        entry: id,
      },
    ];
  });
  if (points.length === 0)
    return open(
      say("criterion.response.no-function", named(done)),
      [{ record: "relief", says: say("need.function-scores", named(done)), settles: judging.settles }],
      [done.entry.id],
    );
  if (minDuration) return sustained(done, points, minPercent, minDuration, nothingStated, judging);
  const best = points.reduce((held, one) => (one.percent > held.percent ? one : held));
  return answer(
    best.holds,
    say("criterion.response.function", { ...named(done), percent: best.percent, needed: minPercent }),
    points.map(({ entry }) => entry),
  );
};

const trialOpen = (done: Done, { settles }: Judging): Verdict =>
  open(
    say("criterion.response.trial-open", named(done)),
    [{ record: "trial", says: say("need.trial", named(done)), settles }],
    [done.entry.id],
  );

/** What was decided after a trial, where no percent is asked for. */
const accepted = (done: Done, judging: Judging): Verdict => {
  const { trial } = done;
  if (!trial) return trialOpen(done, judging);
  return answer(
    trial.body.decision === "implant",
    say(trial.body.decision === "implant" ? "criterion.response.accepted" : "criterion.response.stopped", named(done)),
    [done.entry.id, trial.id],
  );
};

/** Judges one procedure by one measure of a rule. */
export const measured = (done: Done, measure: ResponseMeasure, reading: Reading, judging: Judging): Verdict => {
  if ("analgesicReduction" in measure) {
    const { minPercent } = measure.analgesicReduction;
    const percent = done.trial?.body.analgesicReductionPercent;
    return percent === undefined
      ? open(say("criterion.response.no-analgesics", named(done)), [], [done.entry.id])
      : answer(
          percent >= minPercent,
          say("criterion.response.analgesics", { ...named(done), percent, needed: minPercent }),
          [done.entry.id],
        );
  }
  if ("trial" in measure) return accepted(done, judging);
  if ("function" in measure)
    return functionOf(done, measure.function.minPercent, measure.function.minDuration, judging);
  const { minPercent, minDuration } = measure.pain;
  if (done.entry.body.purpose === "trial") {
    return byTrial(done, minPercent) ?? trialOpen(done, judging);
  }
  return minDuration === "fits-agent"
    ? fitsAgent(done, minPercent, judging)
    : painOf(done, minPercent, minDuration, reading, judging);
};
