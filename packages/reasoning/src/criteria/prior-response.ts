import { daysBetween } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import { plusMonths } from "../procedures/calendar.ts";
import { type Done, earlierOf, inScope } from "../procedures/history.ts";
import { covers } from "../procedures/places.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";
import { measured } from "./response-measure.ts";

type Parameters = ParametersOf<"priorResponse">;

const rank = { unmet: 0, unknown: 1, met: 2 } as const;

/** The response to one procedure: the best of `anyOf`, the worst of `allOf`. */
const responseTo = (done: Done, { measures, patientPercentCounts, minDays }: Parameters, judging: Judging): Verdict => {
  const list = (measures.anyOf ?? measures.allOf ?? []).map((one) =>
    measured(done, one, { patientPercentCounts }, judging),
  );
  const better = measures.anyOf !== undefined;
  const chosen = list.reduce((held, one) =>
    (better ? rank[one.is] > rank[held.is] : rank[one.is] < rank[held.is]) ? one : held,
  );
  const { trial } = done;
  if (chosen.is !== "met" || minDays === undefined || !trial) return chosen;
  const days = daysBetween(trial.body.from, trial.body.to);
  return days >= minDays
    ? chosen
    : answer(false, say("criterion.response.trial-short", { days, needed: minDays }), [trial.id]);
};

const notYet = (
  { procedures, n }: Parameters,
  done: readonly Done[],
  verdicts: readonly Verdict[],
  judging: Judging,
): Verdict => {
  const [procedure = ""] = procedures;
  const owed = n - done.length;
  return open(
    done.length === 0
      ? say("criterion.response.none", { procedure, needed: n })
      : say("criterion.response.fewer", { procedure, count: done.length, needed: n }),
    [
      { record: "procedure", says: say("need.procedure", { procedure, count: owed }), settles: judging.settles },
      ...verdicts.flatMap(({ missing }) => missing),
    ],
    done.map(({ entry }) => entry.id),
  );
};

const joined = (verdicts: readonly Verdict[], counted: readonly Verdict[]): Verdict => {
  const failing = counted.find(({ is }) => is === "unmet") ?? counted.find(({ is }) => is === "unknown");
  const because = [...new Set(counted.flatMap((one) => one.because))];
  const last = counted.at(-1);
  const missing = counted.flatMap((one) => one.missing);
  const parts = verdicts.length > 1 ? { parts: verdicts } : {};
  if (failing) return { ...failing, because, missing, ...parts };
  return last
    ? { ...last, because, missing, ...parts }
    : open(say("criterion.response.none", { procedure: "", needed: 1 }), []);
};

/** The day of the last of these procedures at the place that is asked for; those of a day before it are stale. */
const lastDayOf = (
  procedures: readonly string[] | undefined,
  { history, request, places, regionMap }: Judging,
): string =>
  procedures === undefined
    ? ""
    : (earlierOf(history, { procedures }, request.on)
        .filter((one) => inScope(one, places, "level", regionMap) !== false)
        .at(-1)?.day ?? "");

/** How earlier procedures of a kind worked: each of the last n, any of them, or the last. */
export const priorResponse = (parameters: Parameters): Judge => {
  const { n, which, consecutive, sameSite, maxAgeMonths, since } = parameters;
  return (judging) => {
    const { request, history } = judging;
    const oldest = maxAgeMonths === undefined ? "" : plusMonths(request.on, -maxAgeMonths);
    const after = lastDayOf(since, judging);
    const done = earlierOf(history, parameters, request.on).filter(
      ({ day, places }) => day >= oldest && day > after && (!sameSite || covers(places, judging.places)),
    );
    const verdicts = done.map((one) => responseTo(one, parameters, judging));
    if (which === "last" && n === 1) {
      const last = verdicts.at(-1);
      return last ?? notYet(parameters, done, [], judging);
    }
    const positive = verdicts.filter(({ is }) => is === "met");
    if (!consecutive && which !== "each" && positive.length >= n) return joined(verdicts, positive.slice(-n));
    const newest = verdicts.slice(-n);
    const failed = newest.some(({ is }) => is === "unmet");
    if (failed || newest.length === n) return joined(verdicts, newest);
    return notYet(parameters, done, newest, judging);
  };
};
