import type { Side, Target } from "@pinpoint/chart";
import type { Urgency } from "@pinpoint/knowledge";
import type { CriterionSentences } from "./says-of-criteria.ts";
import type { OptionSentences } from "./says-of-options.ts";
import type { OutcomeSentences } from "./says-of-outcomes.ts";
import type { SafetySentences } from "./says-of-safety.ts";

type Interval = { readonly lr: number; readonly low: number; readonly high: number };
/** The side a finding was given because the complaint has only that one; `none` when it was written down. */
type Assumed = { readonly assumedSide: "left" | "right" | "none" };

/**
 * Every sentence the engine can say, with the values it carries. One room renders them, so that another language or a patient's words are
 * translations. A value named `finding`, `generator`, `procedure`, `group` or `alert` is an id of the knowledge; `date` is a day.
 */
export interface Sentences extends CriterionSentences, OptionSentences, OutcomeSentences, SafetySentences {
  "moved.present": Interval & Assumed & { readonly finding: string };
  "moved.absent": Interval & Assumed & { readonly finding: string };
  "moved.present.capped": Interval & Assumed & { readonly finding: string; readonly published: number };
  "moved.absent.capped": Interval & Assumed & { readonly finding: string; readonly published: number };
  "moved.count": Interval & {
    readonly generator: string;
    readonly group: string;
    readonly positive: number;
    readonly done: number;
    readonly needed: number;
  };
  "moved.count.fewer": Interval & {
    readonly generator: string;
    readonly group: string;
    readonly positive: number;
    readonly done: number;
    readonly needed: number;
  };
  "moved.combination.present": Interval & { readonly generator: string; readonly group: string };
  "moved.combination.absent": Interval & { readonly generator: string; readonly group: string };
  "moved.whole-exam": Interval & { readonly root: string; readonly side: Side | "none" };
  "moved.age": Interval & { readonly age: number; readonly over: number; readonly under: number };
  "moved.score": Interval & { readonly instrument: string; readonly total: number; readonly needed: number };
  "moved.block": Interval & { readonly procedure: string; readonly date: string; readonly percent: number };
  "moved.block.negative": Interval & { readonly procedure: string; readonly date: string; readonly percent: number };
  "unmoved.uninformative": { readonly finding: string };
  "unmoved.common": { readonly finding: string; readonly percent: number; readonly decade: number };
  "unmoved.block.partial": {
    readonly procedure: string;
    readonly date: string;
    readonly percent: number;
    readonly needed: number;
  };
  "unmoved.block.sedated": { readonly procedure: string; readonly date: string };
  "unmoved.block.unguided": { readonly procedure: string; readonly date: string };
  "unmoved.block.low-baseline": {
    readonly procedure: string;
    readonly date: string;
    readonly pain: number;
    readonly least: number;
  };
  "unmoved.block.short": {
    readonly procedure: string;
    readonly date: string;
    readonly hours: number;
    readonly needed: number;
  };
  "unmoved.block.incomplete": { readonly procedure: string; readonly date: string };
  "unmoved.block.elsewhere": { readonly procedure: string; readonly date: string };
  "state.prior-only": { readonly probability: number };
  "state.probability": {
    readonly probability: number;
    readonly low: number;
    readonly high: number;
    readonly threshold: number;
  };
  "state.probability.block": { readonly probability: number; readonly low: number; readonly high: number };
  "state.below": { readonly probability: number; readonly threshold: number };
  "state.above": { readonly probability: number; readonly threshold: number };
  "state.one-block": { readonly procedure: string; readonly date: string; readonly percent: number };
  "state.blocks": {
    readonly procedure: string;
    readonly count: number;
    readonly days: number;
    readonly targets: readonly Target[];
  };
  "state.block-excludes": { readonly procedure: string; readonly date: string; readonly targets: readonly Target[] };
  "state.discordant": { readonly procedure: string; readonly targets: readonly Target[] };
  "state.concordant": { readonly probability: number; readonly finding: string; readonly targets: readonly Target[] };
  "state.image-agrees": { readonly probability: number; readonly finding: string };
  "state.discordant-imaging": { readonly finding: string };
  "state.image-without-root": { readonly finding: string };
  "state.imaging-absent": { readonly finding: string; readonly date: string };
  "state.imaging-complete": { readonly finding: string; readonly date: string };
  "state.criteria-met": { readonly generator: string };
  "state.history-met": { readonly generator: string };
  "state.criteria-partly": { readonly generator: string };
  "state.criteria-unmet": { readonly generator: string };
  "state.criteria-unknown": { readonly generator: string };
  "state.feature-absent": { readonly generator: string };
  "state.code-alone": { readonly generator: string };
  "state.imaging-rule": { readonly generator: string };
  "state.imaging-rule-absent": { readonly generator: string };
  "state.unknown-probability": { readonly generator: string };
  "rule.finding.present": { readonly finding: string };
  "rule.finding.absent": { readonly finding: string };
  "rule.finding.unknown": { readonly finding: string };
  "rule.at-least": { readonly met: number; readonly unknown: number; readonly needed: number; readonly of: number };
  "rule.all": { readonly met: number; readonly of: number };
  "rule.any": { readonly met: number; readonly of: number };
  "rule.not": Record<never, never>;
  "rule.pain-days": { readonly days: number; readonly needed: number };
  "rule.age": { readonly age: number };
  "rule.score": { readonly instrument: string; readonly total: number };
  "rule.score.unknown": { readonly instrument: string };
  "rule.fact": { readonly what: string };
  "rule.fact.unknown": { readonly what: string };
  alert: { readonly alert: string; readonly urgency: Urgency };
  "next.finding": { readonly finding: string; readonly gain: number };
  "next.group": {
    readonly generator: string;
    readonly group: string;
    readonly findings: readonly string[];
    readonly gain: number;
  };
  "next.block": { readonly procedure: string; readonly targets: readonly Target[]; readonly gain: number };
  "need.complaint": Record<never, never>;
  "need.finding": { readonly finding: string };
  "need.grade": { readonly finding: string };
  "need.side": { readonly finding: string };
  "need.phq-item-9": { readonly total: number; readonly date: string };
  "need.block-duration": { readonly procedure: string; readonly date: string };
  "need.block-scores": { readonly procedure: string; readonly date: string };
  "need.imaging": { readonly generator: string; readonly finding: string };
  "need.score": { readonly instrument: string };
  "need.fact": { readonly what: string };
}

/** A statement: a key and its values, rendered elsewhere. */
export type Says = { [K in keyof Sentences]: { readonly key: K; readonly values: Sentences[K] } }[keyof Sentences];

export type SaysOf<K extends keyof Sentences> = { readonly key: K; readonly values: Sentences[K] };

export const say = <K extends keyof Sentences>(key: K, values: Sentences[K]): SaysOf<K> => ({ key, values });
