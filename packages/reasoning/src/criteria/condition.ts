import {
  type BodyOf,
  dateOf,
  daysBetween,
  type EntryOf,
  earliestDay,
  latestDay,
  segments,
  type Target,
  verticesOf,
} from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import { hasCode } from "../rules/icd10.ts";
import { type Says, say } from "../says.ts";
import type { Need, Verdict } from "../verdict.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"condition">;

interface Written {
  readonly id: string;
  readonly name: string | undefined;
  readonly sites: readonly Target[];
  readonly mrConditional?: boolean | undefined;
}

const isOver = (body: BodyOf<"condition">, on: string): boolean => body.to !== undefined && earliestDay(body.to) <= on;

const isWritten = (
  { at, body }: EntryOf<"condition">,
  { anyOf, icd10, withinDays }: Parameters,
  on: string,
): boolean => {
  const named = body.condition !== undefined && anyOf.includes(body.condition);
  if (!named && !hasCode(body.icd10, icd10)) return false;
  if (isOver(body, on)) return false;
  return withinDays === undefined || daysBetween(latestDay(body.from ?? dateOf(at)), on) <= withinDays;
};

/** Conditions by name or code, and diagnoses by their code: each stands in the chart. */
const written = (parameters: Parameters, { view, request }: Judging): readonly Written[] => {
  const found: Written[] = [];
  for (const entry of view.of("condition")) {
    const { id, body } = entry;
    if (isWritten(entry, parameters, request.on))
      found.push({
        id,
        name: body.condition ?? body.icd10,
        sites: body.sites ?? [],
        mrConditional: body.device?.mrConditional,
      });
  }
  for (const { id, body } of view.of("diagnosis"))
    if (body.state !== "excluded" && hasCode(body.icd10, parameters.icd10))
      found.push({ id, name: body.icd10, sites: body.sites ?? [] });
  return found;
};

/** The segments a condition lies at: those it names, and those whose two vertebrae it names. */
const segmentsOf = (sites: readonly Target[]): ReadonlySet<string> => {
  const levels = new Set(sites.flatMap(({ level }) => level ?? []));
  return new Set(
    segments.filter((segment) => levels.has(segment) || verticesOf(segment)?.every((vertebra) => levels.has(vertebra))),
  );
};

/** Whether one of them is at a level of the request; undefined where neither says where. */
const atLevel = (found: readonly Written[], { places: { levels: asked } }: Judging): boolean | undefined => {
  if (asked.size === 0) return undefined;
  const own = found.map(({ sites }) => segmentsOf(sites));
  if (own.some((one) => [...one].some((level) => asked.has(level)))) return true;
  return own.some((one) => one.size === 0) ? undefined : false;
};

/** Whether one of the devices is what is asked for; undefined where of one it is not written, and no other is. */
const deviceIs = (found: readonly Written[], wanted: boolean): boolean | undefined => {
  if (found.some(({ mrConditional }) => mrConditional === wanted)) return true;
  return found.some(({ mrConditional }) => mrConditional === undefined) ? undefined : false;
};

/** What decides about a condition that is written. `here` is undefined where its entry does not say what is asked. */
interface Deciding {
  readonly here: boolean | undefined;
  readonly open: Verdict;
  readonly no: Says;
  readonly yes: Says;
}

const byDevice = (
  found: readonly Written[],
  wanted: boolean,
  condition: string,
  settles: readonly string[],
): Deciding => ({
  here: deviceIs(found, wanted),
  open: open(say("criterion.condition.no-device", { condition }), [
    { record: "condition", says: say("need.device", { condition }), settles },
  ]),
  yes: say(wanted ? "criterion.condition.mr-conditional" : "criterion.condition.not-mr-conditional", { condition }),
  no: say(wanted ? "criterion.condition.not-mr-conditional" : "criterion.condition.mr-conditional", { condition }),
});

const byPlace = (found: readonly Written[], judging: Judging, condition: string, needs: readonly Need[]): Deciding => ({
  here: atLevel(found, judging),
  open: open(say("criterion.condition.no-site", { condition }), needs),
  yes: say("criterion.condition.present", { condition }),
  no: say("criterion.condition.elsewhere", { condition }),
});

const decided = ({ here, open: unknown, yes, no }: Deciding, isAsked: boolean, because: readonly string[]): Verdict => {
  if (here === undefined) return { ...unknown, because };
  return here ? answer(isAsked, yes, because.slice(0, 1)) : answer(!isAsked, no, because);
};

/** Whether a condition or its code stands in the chart on the day of service. */
export const condition = (parameters: Parameters): Judge => {
  const { anyOf, is, unstated, sameLevel, mrConditional } = parameters;
  const first = anyOf[0] ?? parameters.icd10[0] ?? "";
  const isAsked = is === "present";
  return (judging) => {
    const found = written(parameters, judging);
    const { settles } = judging;
    const needs = () => [{ record: "condition", says: say("need.condition", { condition: first }), settles }];
    const [one] = found;
    if (!one)
      return unstated === "absent"
        ? answer(!isAsked, say("criterion.condition.not-written", { condition: first }))
        : open(say("criterion.condition.unknown", { condition: first }), needs());
    const because = found.map(({ id }) => id);
    const name = one.name ?? first;
    if (mrConditional !== undefined) return decided(byDevice(found, mrConditional, name, settles), isAsked, because);
    if (sameLevel) return decided(byPlace(found, judging, name, needs()), isAsked, because);
    return answer(isAsked, say("criterion.condition.present", { condition: name }), [one.id]);
  };
};
