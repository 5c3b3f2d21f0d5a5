import {
  ageInYears,
  type BodyOf,
  dateOf,
  daysBetween,
  type EntryOf,
  earliestDay,
  latestDay,
  scoreTotal,
} from "@pinpoint/chart";
import type { Condition } from "@pinpoint/knowledge";
import { type ChartView, newest } from "../chart-view.ts";
import { say } from "../says.ts";
import type { Truth } from "../verdict.ts";
import { hasCode } from "./icd10.ts";
import { leaf, type Rule } from "./rule.ts";

type Of<K extends string> = Extract<Condition, Record<K, unknown>>;

const idsOf = (entry: { readonly id: string } | undefined): readonly string[] => (entry ? [entry.id] : []);

/** A rule about one fact of the chart: how it stands, and the entries it stands on. */
const fact = (what: string, truth: (view: ChartView) => Truth, entries: (view: ChartView) => readonly string[]): Rule =>
  leaf({
    truth,
    says: (view) => say(truth(view) === 0 ? "rule.fact.unknown" : "rule.fact", { what }),
    because: (view, into) => {
      for (const entry of entries(view)) into.add(entry);
    },
    missing: (_, settles, into) =>
      into.push({
        record: what,
        says: what === "complaint" ? say("need.complaint", {}) : say("need.fact", { what }),
        settles,
      }),
  });

const complaintEntry = (view: ChartView): readonly string[] => idsOf(view.complaint);
const shares = (wanted: readonly string[] | undefined, has: readonly string[] | undefined): boolean =>
  wanted === undefined || (has?.some((one) => wanted.includes(one)) ?? false);

const holds = (wanted: readonly string[] | undefined, has: string | undefined): boolean =>
  wanted === undefined || (has !== undefined && wanted.includes(has));

/** The complaint's region, pattern and words; every field that is named has to fit. */
export const complaintRule = ({
  complaint: { region, pattern, radiatesTo, worseWith, betterWith, mechanism },
}: Of<"complaint">): Rule =>
  fact(
    "complaint",
    (view) => {
      const body: Partial<BodyOf<"complaint">> | undefined = view.complaint?.body ?? view.presumed;
      if (!body) return 0;
      const fits =
        holds(region, body.region) &&
        holds(pattern, body.pattern) &&
        shares(radiatesTo, body.radiatesTo) &&
        shares(worseWith, body.worseWith) &&
        shares(betterWith, body.betterWith) &&
        holds(mechanism, body.mechanism);
      return fits ? 1 : -1;
    },
    complaintEntry,
  );

export const ageRule = ({ age: { over, from, under } }: Of<"age">): Rule =>
  leaf({
    truth: ({ age }) =>
      (over === undefined || age > over) && (from === undefined || age >= from) && (under === undefined || age < under)
        ? 1
        : -1,
    says: ({ age }) => say("rule.age", { age }),
    because: () => undefined,
    missing: () => undefined,
  });

/** Age when the pain began; unknown while the partial date leaves both sides open. */
export const onsetAgeRule = ({ onsetAge: { under } }: Of<"onsetAge">): Rule =>
  fact(
    "onset-age",
    (view) => {
      const onset = view.complaint?.body.onset;
      if (onset === undefined) return 0;
      if (ageInYears(view.birthDate, latestDay(onset)) < under) return 1;
      return ageInYears(view.birthDate, earliestDay(onset)) >= under ? -1 : 0;
    },
    complaintEntry,
  );

/** How long the pain has lasted, by the earliest and the latest day the onset can mean. */
export const painForRule = ({ painFor: { atLeastDays, atMostDays } }: Of<"painFor">): Rule =>
  fact(
    "pain-duration",
    (view) => {
      const onset = view.complaint?.body.onset;
      if (onset === undefined) return 0;
      const longest = daysBetween(earliestDay(onset), view.asOf);
      const shortest = daysBetween(latestDay(onset), view.asOf);
      if (atLeastDays !== undefined && longest < atLeastDays) return -1;
      if (atMostDays !== undefined && shortest > atMostDays) return -1;
      return (atLeastDays === undefined || shortest >= atLeastDays) &&
        (atMostDays === undefined || longest <= atMostDays)
        ? 1
        : 0;
    },
    complaintEntry,
  );

type ConditionEntry = EntryOf<"condition"> | EntryOf<"diagnosis">;

const conditionsNamed = (
  view: ChartView,
  { condition, icd10, forDays }: Of<"condition">,
): readonly ConditionEntry[] => {
  const since = (entry: EntryOf<"condition">) =>
    forDays === undefined || daysBetween(earliestDay(entry.body.from ?? dateOf(entry.at)), view.asOf) >= forDays;
  const held = view
    .of("condition")
    .filter(
      (entry) =>
        (entry.body.condition !== undefined && condition.includes(entry.body.condition)) ||
        hasCode(entry.body.icd10, icd10),
    )
    .filter(since);
  const diagnosed = view
    .of("diagnosis")
    .filter(
      ({ body }) => body.state !== "excluded" && (condition.includes(body.generator) || hasCode(body.icd10, icd10)),
    );
  return [...held, ...diagnosed];
};

/** A condition or its code stands in the chart. That none is written does not say there is none. */
export const conditionRule = (condition: Of<"condition">): Rule =>
  fact(
    condition.condition[0] ?? "condition",
    (view) => (conditionsNamed(view, condition).length > 0 ? 1 : 0),
    (view) => conditionsNamed(view, condition).map(({ id }) => id),
  );

const lastScore = (view: ChartView, instrument: string): EntryOf<"score"> | undefined =>
  newest(view.of("score").filter(({ body }) => body.instrument === instrument));

/** The last result of a questionnaire, or one of its answers. */
export const scoreRule = ({ score: { instrument, atLeast, atMost, answer } }: Of<"score">): Rule => {
  const value = (view: ChartView): number | undefined => {
    const body = lastScore(view, instrument)?.body;
    return body && (answer === undefined ? scoreTotal(body) : body.answers?.[answer]);
  };
  return leaf({
    truth: (view) => {
      const total = value(view);
      return total === undefined
        ? 0
        : (atLeast === undefined || total >= atLeast) && (atMost === undefined || total <= atMost)
          ? 1
          : -1;
    },
    says: (view) => {
      const total = value(view);
      return total === undefined ? say("rule.score.unknown", { instrument }) : say("rule.score", { instrument, total });
    },
    because: (view, into) => {
      const entry = lastScore(view, instrument);
      if (entry) into.add(entry.id);
    },
    missing: (_, settles, into) => into.push({ record: instrument, says: say("need.score", { instrument }), settles }),
  });
};

export const labRule = ({ lab: { test, above, below } }: Of<"lab">): Rule => {
  const last = (view: ChartView) => newest(view.of("lab").filter(({ body }) => body.test === test));
  return fact(
    test,
    (view) => {
      const value = last(view)?.body.value;
      if (typeof value !== "number") return 0;
      return (above === undefined || value > above) && (below === undefined || value < below) ? 1 : -1;
    },
    (view) => idsOf(last(view)),
  );
};

/** A drug is taken now. */
export const medicationRule = ({ medication }: Of<"medication">): Rule => {
  const taken = (view: ChartView) =>
    view
      .of("medication")
      .filter(
        ({ body }) =>
          medication.some((drug) => body.drug.toLowerCase().includes(drug)) &&
          (body.to === undefined || latestDay(body.to) >= view.asOf),
      );
  return fact(
    medication[0] ?? "medication",
    (view) => (taken(view).length > 0 ? 1 : 0),
    (view) => taken(view).map(({ id }) => id),
  );
};

/** A procedure was done in the last so many days. */
export const procedureWithinRule = ({ procedureWithinDays }: Of<"procedureWithinDays">): Rule => {
  const recent = (view: ChartView) =>
    view.of("procedure").filter(({ at }) => daysBetween(dateOf(at), view.asOf) <= procedureWithinDays);
  return fact(
    "procedure",
    (view) => (recent(view).length > 0 ? 1 : -1),
    (view) => recent(view).map(({ id }) => id),
  );
};
