/** What has to stand in a chart before a rule can be met: where it does not, nobody needs to ask the rule. */
import type { Condition } from "@pinpoint/knowledge";
import type { FindingIndex } from "../observations.ts";
import {
  type FactMask,
  holdsAny,
  instrumentFact,
  isAboutFinding,
  kindFact,
  maskOf,
  type Presence,
  patternFact,
  presentFact,
  regionFact,
  seenFact,
} from "../presence.ts";
import type { Rule } from "./rule.ts";

/** Sets of facts; a chart that lacks all facts of one of them cannot meet the rule. No set at all says nothing. */
export type Needs = readonly FactMask[];

/** False only when the rule cannot be met by a chart with these facts. */
export const couldBeMet = (needs: Needs, presence: Presence): boolean => {
  for (const mask of needs) if (!holdsAny(presence, mask)) return false;
  return true;
};

type Sets = readonly ReadonlySet<number>[];

/** What a condition needs before it can be met, and before it can be unmet: what nobody recorded is neither. */
interface Both {
  readonly met: Sets;
  readonly unmet: Sets;
}

const anyChart: Sets = [];
const noChart: Sets = [new Set()];
const set = (facts: readonly number[]): Sets => [new Set(facts)];

const every = (parts: readonly Sets[]): Sets => parts.flat();

/** One of the parts: its first set joined with the first of the others, and so on; the last stands for those that are missing. */
const some = (parts: readonly Sets[]): Sets => {
  if (parts.some((sets) => sets.length === 0)) return anyChart;
  const longest = Math.max(...parts.map((sets) => sets.length));
  return Array.from(
    { length: longest },
    (_, at) => new Set(parts.flatMap((sets) => [...(sets[at] ?? sets.at(-1) ?? [])])),
  );
};

/** At least so many of the parts: those that need nothing may make up the number, else one of the others has to. */
const atLeast = (count: number, parts: readonly Sets[]): Sets => {
  const needing = parts.filter((sets) => sets.length > 0);
  return parts.length - needing.length >= count ? anyChart : some(needing);
};

const placesOf = (findings: readonly string[], index: FindingIndex): readonly number[] =>
  findings.flatMap((finding) => index.get(finding)?.index ?? []);

const ofFindings = (condition: Condition, index: FindingIndex): Both | undefined => {
  if ("finding" in condition) {
    const places = placesOf([condition.finding], index);
    const seen = set(places.map(seenFact));
    if (condition.above !== undefined || condition.gradeAtMost !== undefined) return { met: seen, unmet: seen };
    const present = set(places.map(presentFact));
    return condition.is === "absent" ? { met: seen, unmet: present } : { met: present, unmet: seen };
  }
  if ("bilateral" in condition) {
    const places = placesOf(condition.bilateral, index);
    return { met: set(places.map(presentFact)), unmet: set(places.map(seenFact)) };
  }
  if ("falling" in condition) {
    const seen = set(placesOf(condition.falling, index).map(seenFact));
    return { met: seen, unmet: seen };
  }
  return undefined;
};

const complaintNeeds = ({ complaint: { region, pattern } }: Extract<Condition, { complaint: unknown }>): Both => ({
  met: [...(region ? set(region.map(regionFact)) : []), ...(pattern ? set(pattern.map(patternFact)) : [])],
  unmet: anyChart,
});

const ofRecords = (condition: Condition): Both => {
  if ("complaint" in condition) return complaintNeeds(condition);
  if ("onsetAge" in condition || "painFor" in condition) {
    const complained = set([kindFact("complaint")]);
    return { met: complained, unmet: complained };
  }
  if ("condition" in condition) return { met: set([kindFact("condition"), kindFact("diagnosis")]), unmet: noChart };
  if ("score" in condition) {
    const scored = set([instrumentFact(condition.score.instrument)]);
    return { met: scored, unmet: scored };
  }
  if ("lab" in condition) return { met: set([kindFact("lab")]), unmet: set([kindFact("lab")]) };
  if ("medication" in condition) return { met: set([kindFact("medication")]), unmet: noChart };
  if ("procedureWithinDays" in condition) return { met: set([kindFact("procedure")]), unmet: anyChart };
  if ("spineSurgeryBefore" in condition)
    return { met: set([kindFact("condition"), kindFact("procedure")]), unmet: noChart };
  return { met: anyChart, unmet: anyChart };
};

const bothOf = (condition: Condition, index: FindingIndex): Both => {
  const inner = (parts: readonly Condition[]) => parts.map((part) => bothOf(part, index));
  const met = (parts: readonly Both[]) => parts.map((part) => part.met);
  const unmet = (parts: readonly Both[]) => parts.map((part) => part.unmet);
  if ("allOf" in condition) {
    const parts = inner(condition.allOf);
    return { met: every(met(parts)), unmet: some(unmet(parts)) };
  }
  if ("anyOf" in condition) {
    const parts = inner(condition.anyOf);
    return { met: some(met(parts)), unmet: every(unmet(parts)) };
  }
  if ("atLeast" in condition) {
    const parts = inner(condition.of);
    return {
      met: atLeast(condition.atLeast, met(parts)),
      unmet: atLeast(parts.length - condition.atLeast + 1, unmet(parts)),
    };
  }
  if ("not" in condition) {
    const part = bothOf(condition.not, index);
    return { met: part.unmet, unmet: part.met };
  }
  return ofFindings(condition, index) ?? ofRecords(condition);
};

/** Facts about findings are rarer than facts about the complaint, so they dismiss sooner. */
const rarestFirst = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  Number(isCommon(a)) - Number(isCommon(b));
const isCommon = (facts: ReadonlySet<number>): boolean => [...facts].some((fact) => !isAboutFinding(fact));

/** Compiles what a condition needs before it can be met. */
export const needsOf = (condition: Condition, index: FindingIndex): Needs =>
  bothOf(condition, index).met.toSorted(rarestFirst).map(maskOf);

/** The rule, dismissed at once by a chart that cannot meet it. */
export const guarded = (rule: Rule, needs: Needs): Rule => ({
  ...rule,
  met: (view) => couldBeMet(needs, view.facts) && rule.met(view),
});
