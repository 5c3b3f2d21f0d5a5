/** Where the patient is on the way from being found to lasting relief, and what happens next. */
import { dateOf } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { Assessment } from "./assessment.ts";
import type { ChartView } from "./chart-view.ts";
import type { OptionStatement } from "./options/option.ts";
import { plusDays } from "./procedures/calendar.ts";
import type { Done } from "./procedures/history.ts";
import { percentOf, reliefPoints } from "./procedures/response.ts";
import { type Says, say } from "./says.ts";

export const journeySteps = [
  "found",
  "intake",
  "evaluation",
  "localizing",
  "deciding",
  "authorizing",
  "preparing",
  "procedure-day",
  "recovery",
  "follow-up",
  "lasting-relief",
] as const;
export type JourneyStepId = (typeof journeySteps)[number];

export interface JourneyStep {
  readonly step: JourneyStepId;
  readonly state: "done" | "now" | "waiting" | "ahead" | "skipped";
  readonly says?: Says;
  readonly on?: string;
  readonly dueBy?: string;
  readonly waitingFor?: "patient" | "clinic" | "prescriber" | "payer";
}

type Step = Omit<JourneyStep, "step">;
type Part = Pick<Assessment, "alerts" | "generators" | "next"> & { readonly options: readonly OptionStatement[] };

interface Way {
  readonly view: ChartView;
  readonly knowledge: Knowledge;
  readonly part: Part;
  readonly treated: Done | undefined;
  /** The option an open order asks for. */
  readonly ordered: OptionStatement | undefined;
}

const done = (says: Says, on?: string): Step => ({ state: "done", says, ...(on ? { on } : {}) });

const intake = ({ view: { complaint } }: Way): Step =>
  complaint
    ? done(say("journey.intake", { date: dateOf(complaint.at) }), dateOf(complaint.at))
    : { state: "ahead", waitingFor: "patient" };

/** While an alert of today is open there is no other step: nothing is authorized or prepared. */
const evaluation = ({ view, part }: Way): Step => {
  const alert = part.alerts.find(({ urgency }) => urgency !== "two-weeks");
  if (alert)
    return {
      state: "ahead",
      says: say("option.alert-open", { alert: alert.id, warning: alert.id, urgency: alert.urgency }),
      waitingFor: "clinic",
    };
  return view.examined
    ? done(say("journey.evaluation", { open: part.next.length }))
    : { state: "ahead", says: say("journey.evaluation", { open: part.next.length }), waitingFor: "clinic" };
};

/** Where the pain comes from is settled by a confirmed generator, or a likely one that no block could confirm. */
const localizing = ({ part: { generators } }: Way): Step => {
  const settled = generators.find(
    ({ state, confirmBy }) => state === "confirmed" || (state === "likely" && !confirmBy),
  );
  if (settled) return done(say("journey.localized", { generator: settled.id }));
  const test = generators.find(({ confirmBy }) => confirmBy)?.confirmBy;
  return {
    state: "ahead",
    waitingFor: "clinic",
    ...(test ? { says: say("journey.localizing", { procedure: test.procedure, count: test.count }) } : {}),
  };
};

const deciding = ({ part, ordered, treated }: Way): Step => {
  const procedure = ordered?.treatment ?? treated?.entry.body.procedure;
  if (procedure) return done(say("journey.decided", { procedure }));
  const ready = part.options.filter(({ readiness, kind }) => readiness === "ready" && kind !== "waiting").length;
  return { state: "ahead", says: say("journey.deciding", { ready }), waitingFor: "patient" };
};

const authorizing = ({ ordered, treated }: Way): Step => {
  if (!ordered) return treated ? { state: "skipped", says: say("journey.not-run-here", {}) } : { state: "ahead" };
  if (ordered.authorization?.is === "met") return { state: "skipped", says: ordered.authorization.says };
  return { state: "ahead", says: say("journey.authorizing", { procedure: ordered.treatment }), waitingFor: "payer" };
};

const preparing = ({ ordered, treated }: Way): Step => {
  if (!ordered) return treated ? { state: "done" } : { state: "ahead" };
  const open = ordered.safety.missing.length;
  return ordered.safety.is === "met"
    ? done(say("journey.preparing", { procedure: ordered.treatment, open: 0 }))
    : { state: "ahead", says: say("journey.preparing", { procedure: ordered.treatment, open }), waitingFor: "clinic" };
};

const procedureDay = ({ view, ordered, treated }: Way): Step => {
  if (treated && !ordered)
    return done(
      say("journey.procedure-day", { procedure: treated.entry.body.procedure, date: treated.day }),
      treated.day,
    );
  const planned = view.of("order").findLast(({ body }) => body.procedure === ordered?.treatment)?.body.planned?.on;
  return ordered && planned
    ? {
        state: "waiting",
        on: planned,
        says: say("journey.procedure-day", { procedure: ordered.treatment, date: planned }),
      }
    : { state: "ahead" };
};

const scheduleOf = (way: Way): readonly string[] => {
  const { treated, knowledge } = way;
  if (!treated) return [];
  return (knowledge.treatments.get(treated.entry.body.procedure)?.followUp ?? [])
    .map(({ afterDays }) => plusDays(treated.day, Math.ceil(afterDays)))
    .sort();
};

/** Recovery lasts until the first contact of the procedure's own schedule. */
const recovery = (way: Way): Step => {
  const { treated, ordered, view } = way;
  if (!treated || ordered) return { state: "ahead" };
  const [first] = scheduleOf(way);
  const says = say("journey.recovery", { procedure: treated.entry.body.procedure, date: first ?? treated.day });
  return first === undefined || first <= view.asOf || treated.reliefs.length > 0
    ? done(says)
    : { state: "ahead", says, dueBy: first, waitingFor: "patient" };
};

const followUp = (way: Way): Step => {
  const { treated, ordered } = way;
  if (!treated || ordered) return { state: "ahead" };
  const last = treated.reliefs.at(-1);
  const due = scheduleOf(way).find((day) => !last || day > dateOf(last.at));
  return due
    ? {
        state: "ahead",
        dueBy: due,
        waitingFor: "patient",
        says: say("journey.follow-up", { procedure: treated.entry.body.procedure, date: due }),
      }
    : { state: "done" };
};

const lasting = ({ treated, ordered }: Way): Step => {
  if (!treated || ordered) return { state: "ahead" };
  const last = reliefPoints(treated)
    .filter((point) => percentOf(point) !== undefined)
    .at(-1);
  const percent = last && percentOf(last);
  if (!last || percent === undefined) return { state: "ahead", waitingFor: "patient" };
  return percent >= 50
    ? { state: "ahead", says: say("journey.lasting", { percent, date: last.day }) }
    : { state: "ahead", says: say("journey.back", { percent, date: last.day }) };
};

const steps: Readonly<Record<JourneyStepId, (way: Way) => Step>> = {
  found: () => ({ state: "skipped", says: say("journey.not-run-here", {}) }),
  intake,
  evaluation,
  localizing,
  deciding,
  authorizing,
  preparing,
  "procedure-day": procedureDay,
  recovery,
  "follow-up": followUp,
  "lasting-relief": lasting,
};

const isOrdered = (option: OptionStatement, view: ChartView, all: readonly Done[]): boolean => {
  const order = view.of("order").findLast(({ body }) => body.procedure === option.treatment);
  return (
    order !== undefined &&
    !all.some(
      ({ entry, day }) =>
        entry.body.order === order.id || (entry.body.procedure === option.treatment && day > dateOf(order.at)),
    )
  );
};

/** The steps in their order; the first that is neither done nor skipped is where the patient is now. */
export const journeyOf = (part: Part, view: ChartView, knowledge: Knowledge): readonly JourneyStep[] => {
  const { all } = view.history;
  const way: Way = {
    view,
    knowledge,
    part,
    treated: all.findLast(({ entry }) => entry.body.purpose !== "diagnostic" && entry.body.purpose !== "trial"),
    ordered: part.options.find((option) => isOrdered(option, view, all)),
  };
  let here = false;
  return journeySteps.map((step): JourneyStep => {
    const own = steps[step](way);
    if (here || own.state === "done" || own.state === "skipped") return { step, ...own };
    here = true;
    return { step, ...own, state: own.state === "waiting" ? "waiting" : "now" };
  });
};
