import { dayNumber, type EntryOf, earliestDay, latestDay } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import { plusMonths } from "../procedures/calendar.ts";
import { type Medicine, medicinesOf } from "../procedures/medicines.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"conservativeCare">;
type Component = NonNullable<NonNullable<Parameters["components"]>["anyOf"]>[number];

/** One course of care: what it counts as, the days it surely and possibly lasted, and how it ended. */
interface Course {
  readonly entry: string;
  readonly names: readonly string[];
  readonly surely: readonly [from: number, to: number] | undefined;
  readonly possibly: readonly [from: number, to: number] | undefined;
  readonly ongoing: boolean;
  readonly result: "failed" | "helped" | "not-stated" | "excused" | "refused";
}

const spanOf = (
  from: string | undefined,
  to: string | undefined,
  on: string,
  widest: boolean,
): readonly [number, number] | undefined => {
  if (from === undefined) return undefined;
  const start = widest ? earliestDay(from) : latestDay(from);
  const end = to === undefined ? on : widest ? latestDay(to) : earliestDay(to);
  const last = end < on ? end : on;
  return start > last ? undefined : [dayNumber(start), dayNumber(last)];
};

const ofTherapy = ({ id, body }: EntryOf<"therapy">, on: string, below: number): Course => {
  const failed =
    body.stopped === "no-benefit" ||
    body.stopped === "side-effect" ||
    (body.reliefPercent !== undefined && body.reliefPercent < below);
  const result = body.notDone
    ? body.notDone === "refused"
      ? "refused"
      : "excused"
    : failed
      ? "failed"
      : body.reliefPercent !== undefined
        ? "helped"
        : "not-stated";
  return {
    entry: id,
    names: [body.therapy],
    surely: spanOf(body.from, body.to, on, false),
    possibly: spanOf(body.from, body.to, on, true),
    ongoing: body.from !== undefined && body.to === undefined && body.stopped === undefined,
    result,
  };
};

/** A drug counts as care where the table of drugs says of which kind; other drugs are none. */
const ofMedication = ({ entry: { id, body }, drugs }: Medicine, on: string): Course => ({
  entry: id,
  names: drugs.flatMap((drug) => (drug.therapyClass ? [drug.id, drug.therapyClass] : [])),
  surely: spanOf(body.from, body.to, on, false),
  possibly: spanOf(body.from, body.to, on, true),
  ongoing: body.to === undefined,
  result: "not-stated",
});

/** Days covered by any of the courses, each day once. */
const daysCovered = (spans: readonly (readonly [number, number])[]): number => {
  let days = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, reached);
    if (to > start) days += to - start;
    reached = Math.max(reached, to);
  }
  return days;
};

const inWindow = (
  span: readonly [number, number] | undefined,
  oldest: number | undefined,
): readonly [number, number] | undefined =>
  span === undefined || oldest === undefined
    ? span
    : span[1] < oldest
      ? undefined
      : [Math.max(span[0], oldest), span[1]];

interface Tally {
  readonly courses: readonly Course[];
  readonly surely: number;
  readonly possibly: number;
  readonly undated: boolean;
  readonly excused: boolean;
}

const tally = (courses: readonly Course[], oldest: number | undefined): Tally => {
  const done = courses.filter(({ result }) => result !== "refused" && result !== "excused");
  const spans = (which: "surely" | "possibly") =>
    done.flatMap((course) => {
      const span = inWindow(course[which], oldest);
      return span ? [span] : [];
    });
  return {
    courses,
    surely: daysCovered(spans("surely")),
    possibly: daysCovered(spans("possibly")),
    undated: done.some(({ possibly }) => possibly === undefined),
    excused: courses.some(({ result }) => result === "excused"),
  };
};

const needCare = (weeks: number, settles: readonly string[]) => [
  { record: "therapy", says: say("need.care", { weeks }), settles },
];

const longEnough = (
  { surely, possibly, undated, excused, courses }: Tally,
  weeks: number,
  settles: readonly string[],
): Verdict => {
  const because = courses.map(({ entry }) => entry);
  const values = { weeks: Math.floor(surely / 7), needed: weeks };
  if (excused) return { ...answer(true, say("criterion.care.excused", {}), because), excused: true };
  if (courses.length === 0) return open(say("criterion.care.none", { needed: weeks }), needCare(weeks, settles));
  if (surely >= weeks * 7) return answer(true, say("criterion.care.long-enough", values), because);
  return possibly >= weeks * 7 || undated
    ? open(say("criterion.care.undated", values), needCare(weeks, settles), because)
    : answer(false, say("criterion.care.short", values), because);
};

const isOf = (course: Course, { therapies, drugs }: Component): boolean =>
  course.names.some((name) => therapies.includes(name) || drugs.includes(name));

const operations = ({ view, knowledge }: Judging): readonly string[] =>
  view
    .of("condition")
    .flatMap(({ id, body }) =>
      knowledge.operations.spineWords.some((word) => body.condition?.includes(word)) ? [id] : [],
    );

const componentVerdict = (
  component: Component,
  all: readonly Course[],
  minWeeks: number,
  oldest: number | undefined,
  judging: Judging,
): Verdict => {
  const surgery = component.surgery ? operations(judging) : [];
  if (surgery.length > 0) return answer(true, say("criterion.care.surgery", {}), surgery);
  const weeks = component.minWeeks ?? minWeeks;
  const verdict = longEnough(
    tally(
      all.filter((course) => isOf(course, component)),
      oldest,
    ),
    weeks,
    judging.settles,
  );
  return verdict.is === "unknown" && verdict.because.length === 0
    ? open(say("criterion.care.component", { kinds: [...component.therapies, ...component.drugs] }), [
        {
          record: "therapy",
          says: say("need.care-kind", { kinds: [...component.therapies, ...component.drugs] }),
          settles: judging.settles,
        },
      ])
    : verdict;
};

const rank = { unmet: 0, unknown: 1, met: 2 } as const;
const worst = (verdicts: readonly Verdict[]): Verdict | undefined =>
  verdicts.reduce<Verdict | undefined>((held, one) => (held && rank[held.is] <= rank[one.is] ? held : one), undefined);
const best = (verdicts: readonly Verdict[]): Verdict | undefined =>
  verdicts.reduce<Verdict | undefined>((held, one) => (held && rank[held.is] >= rank[one.is] ? held : one), undefined);

/** Whether the care failed: one result without enough relief says so; only good results say it did not. */
const outcome = (courses: readonly Course[], settles: readonly string[]): Verdict => {
  const told = courses.filter(({ result }) => result === "failed" || result === "helped" || result === "excused");
  const failed = told.filter(({ result }) => result !== "helped");
  if (failed.length > 0)
    return answer(
      true,
      say("criterion.care.failed", { count: failed.length }),
      failed.map(({ entry }) => entry),
    );
  if (told.length > 0)
    return answer(
      false,
      say("criterion.care.helped", {}),
      told.map(({ entry }) => entry),
    );
  return open(
    say("criterion.care.result-unknown", {}),
    [{ record: "therapy", says: say("need.care-result", {}), settles }],
    courses.map(({ entry }) => entry),
  );
};

const readCourses = ({ view, request, knowledge }: Judging, below: number): readonly Course[] => [
  ...view.of("therapy").map((entry) => ofTherapy(entry, request.on, below)),
  ...medicinesOf(view, knowledge.drugs)
    .map((medicine) => ofMedication(medicine, request.on))
    .filter(({ names }) => names.length > 1),
];

/** The courses of a chart as of a day, and below which relief they count as failed. */
export interface Courses {
  readonly on: string;
  readonly below: number;
  readonly courses: readonly Course[];
}

/** Read once for all rules of an assessment. */
const coursesOf = (judging: Judging, below: number): readonly Course[] => {
  const { on } = judging.request;
  const { courses: held } = judging.view.kept;
  for (const one of held) if (one.on === on && one.below === below) return one.courses;
  const courses = readCourses(judging, below);
  held.push({ on, below, courses });
  return courses;
};

const goingOn = (courses: readonly Course[], settles: readonly string[]): Verdict => {
  const now = courses.filter(({ ongoing }) => ongoing);
  return now.length > 0
    ? answer(
        true,
        say("criterion.care.ongoing", {}),
        now.map(({ entry }) => entry),
      )
    : open(say("criterion.care.not-ongoing", {}), needCare(0, settles));
};

const lengthOf = (
  courses: readonly Course[],
  { minWeeks = 0, withinMonths, components }: Parameters,
  judging: Judging,
): Verdict => {
  const { request, settles } = judging;
  const oldest = withinMonths === undefined ? undefined : dayNumber(plusMonths(request.on, -withinMonths));
  const each = (list: readonly Component[]) =>
    list.map((one) => componentVerdict(one, courses, minWeeks, oldest, judging));
  const chosen = components?.allOf
    ? worst(each(components.allOf))
    : components?.anyOf
      ? best(each(components.anyOf))
      : longEnough(tally(courses, oldest), minWeeks, settles);
  return chosen ?? open(say("criterion.care.none", { needed: minWeeks }), needCare(minWeeks, settles));
};

/** Non-invasive care: long enough, recent enough, of the kinds that are asked for, and it failed or was not tolerated. */
export const conservativeCare =
  (parameters: Parameters): Judge =>
  (judging) => {
    const courses = coursesOf(judging, parameters.reliefBelowPercent);
    if (parameters.ongoing) return goingOn(courses, judging.settles);
    const length = lengthOf(courses, parameters, judging);
    if (length.is !== "met" || length.excused) return length;
    const result = outcome(courses, judging.settles);
    return result.is === "met" ? { ...length, because: [...new Set([...length.because, ...result.because])] } : result;
  };
