/** The ledger of steroid: every needle of every clinic and every course by mouth in twelve months, as milligrams of methylprednisolone. */
import { dayNumber, type EntryOf, earliestDay, latestDay } from "@pinpoint/chart";
import { answer, type Judging, open } from "../criteria/judge.ts";
import { plusMonths } from "../procedures/calendar.ts";
import { medicinesOf } from "../procedures/medicines.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { dosesOf, type PlannedDose } from "./planned.ts";

interface Item {
  /** Undefined where it was steroid and nobody wrote how much. */
  readonly mg: number | undefined;
  readonly because: readonly string[];
}

const methylprednisolone = 4;

const itemsOf = (doses: readonly PlannedDose[], because: readonly string[]): readonly Item[] =>
  doses.flatMap(({ drug: { steroid }, mg }) =>
    steroid ? [{ mg: mg === undefined ? undefined : (mg * methylprednisolone) / steroid.equivalentMg, because }] : [],
  );

/** An epidural steroid injection of which nobody wrote the drug was steroid all the same. */
const usuallySteroid = (procedure: string, { knowledge }: Judging): boolean =>
  procedure.endsWith("-esi") ||
  (knowledge.treatments
    .get(procedure)
    ?.plan?.drugs.some(({ drug }) => knowledge.drugs.some((one) => one.id === drug && one.steroid)) ??
    false);

const injected = (judging: Judging, from: string): readonly Item[] => {
  const { history, request, knowledge } = judging;
  return history.all
    .filter(({ day }) => day > from && day <= request.on)
    .flatMap(({ entry }): readonly Item[] => {
      const { drugs, procedure, purpose } = entry.body;
      if (drugs !== undefined) return itemsOf(dosesOf(drugs, knowledge.drugs), [entry.id]);
      return purpose !== "diagnostic" && usuallySteroid(procedure, judging)
        ? [{ mg: undefined, because: [entry.id] }]
        : [];
    });
};

type Course = EntryOf<"medication">["body"];

const local = /topical|cream|ointment|nasal|spray|inhal|eye|drop|lotion|foam/i;
const isLocal = ({ drug, route, form }: Course): boolean => local.test(`${drug} ${route ?? ""} ${form ?? ""}`);

/** Days of a course within the window; undefined where nobody wrote when it began. */
const daysOf = ({ from: begun, to }: Course, from: string, on: string): number | undefined => {
  const last = Math.min(dayNumber(to === undefined ? on : latestDay(to)), dayNumber(on));
  const first = dayNumber(from) + 1;
  if (last < first) return 0;
  return begun === undefined ? undefined : Math.max(0, last - Math.max(dayNumber(earliestDay(begun)), first) + 1);
};

/** By mouth: dose × times × days within the window. Creams and sprays are not counted. */
const swallowed = ({ view, request, knowledge }: Judging, from: string): readonly Item[] =>
  medicinesOf(view, knowledge.drugs).flatMap(({ entry: { id, body }, drugs }): readonly Item[] => {
    const steroid = drugs.find((drug) => drug.steroid)?.steroid;
    if (!steroid || isLocal(body)) return [];
    const days = daysOf(body, from, request.on);
    if (days === 0) return [];
    const times = typeof body.timesPerDay === "number" ? body.timesPerDay : body.timesPerDay?.[1];
    if (days === undefined || body.doseMg === undefined || times === undefined)
      return [{ mg: undefined, because: [id] }];
    return [{ mg: (body.doseMg * times * days * methylprednisolone) / steroid.equivalentMg, because: [id] }];
  });

const isAtRisk = ({ view, knowledge }: Judging): boolean => {
  const bones = view
    .of("condition")
    .some(({ body }) => (body.condition ?? "").includes("osteopor") || /^M8[01]/.test(body.icd10 ?? ""));
  const found = view.wordsOf("osteoporosis")?.some(({ present }) => present) ?? false;
  return bones || found || view.age >= knowledge.settings.safety.steroidYearMg.atRiskFromAge;
};

const tenth = (mg: number): number => Math.round(mg * 10) / 10;

export const steroidYear = (doses: readonly PlannedDose[], judging: Judging, percent: number): Verdict => {
  const { request, knowledge, settles } = judging;
  const planned = itemsOf(doses, request.order ? [request.order.id] : []);
  if (planned.length === 0) return answer(true, say("dose.no-steroid", {}));
  const from = plusMonths(request.on, -12);
  const items = [...injected(judging, from), ...swallowed(judging, from), ...planned];
  const limits = knowledge.settings.safety.steroidYearMg;
  const max = ((isAtRisk(judging) ? limits.atRisk : limits.usual) * percent) / 100;
  const mg = tenth(items.reduce((sum, item) => sum + (item.mg ?? 0), 0));
  const because = [...new Set(items.flatMap((item) => item.because))];
  if (mg > max) return answer(false, say("dose.steroid.year.over", { mg, max }), because);
  const count = items.filter((item) => item.mg === undefined).length;
  return count > 0
    ? open(
        say("dose.steroid.year.unknown", { mg, max, count }),
        [{ record: "procedure", says: say("need.steroid-doses", { count }), settles }],
        because,
      )
    : answer(true, say("dose.steroid.year.met", { mg, max }), because);
};
