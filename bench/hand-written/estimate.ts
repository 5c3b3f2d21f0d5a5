// Odds times likelihood ratios.
import type { Side } from "@pinpoint/chart";
import { answer, everywhere, type Words } from "./words.ts";

export interface Estimate {
  readonly id: string;
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/** A likelihood ratio ready to be multiplied. */
export interface Weight {
  readonly logLr: number;
  readonly variance: number;
  /** Distance from 1 of the nearer limit. */
  readonly strength: number;
}

type Interval = readonly [low: number, high: number];

/** A ratio with its interval, or with its standard error; the cap holds the point only. */
export const weight = (lr: number, given: Interval | number, cap?: Interval): Weight => {
  const se = typeof given === "number" ? given : Math.log(given[1] / given[0]) / 3.92;
  const [low, high] = typeof given === "number" ? [lr * Math.exp(-1.96 * se), lr * Math.exp(1.96 * se)] : given;
  return {
    logLr: Math.log(cap ? Math.min(cap[1], Math.max(cap[0], lr)) : lr),
    variance: se * se,
    strength: lr >= 1 ? Math.log(low) : -Math.log(high),
  };
};

export class Odds {
  logOdds = 0;
  variance = 0;

  add({ logLr, variance }: Weight): void {
    this.logOdds += logLr;
    this.variance += variance;
  }
}

/** A finding of a group: its place, and what it says present and absent. */
export type Row = readonly [place: number, present: Weight | undefined, absent: Weight | undefined];

const stronger = (held: Weight | undefined, next: Weight): Weight =>
  held &&
  (held.strength === next.strength ? Math.abs(held.logLr) >= Math.abs(next.logLr) : held.strength > next.strength)
    ? held
    : next;

/** The strongest member that is there times the strongest that is not. */
export const strongest = (
  odds: Odds,
  rows: readonly Row[],
  words: Words,
  side: Side | undefined,
  parts = everywhere,
): void => {
  let best: Weight | undefined;
  let against: Weight | undefined;
  for (const [place, present, absent] of rows) {
    const seen = answer(words[place], side, parts);
    if (seen === 1 && present) best = stronger(best, present);
    else if (seen === -1 && absent) against = stronger(against, absent);
  }
  if (best) odds.add(best);
  if (against) odds.add(against);
};

const rounded = (value: number): number => Math.round(value * 1_000_000) / 1_000_000;
const probability = (logOdds: number): number => rounded(1 / (1 + Math.exp(-logOdds)));

export const estimate = (id: string, prior: number, { logOdds, variance }: Odds): Estimate => {
  const point = Math.log(prior / (1 - prior)) + logOdds;
  const reach = 1.96 * Math.sqrt(variance);
  return { id, probability: probability(point), low: probability(point - reach), high: probability(point + reach) };
};

/** The side the signs support; the complaint's when they support both alike, or when nothing tells left from right. */
export const onBestSide = (
  complained: Side | undefined,
  namesSides: boolean,
  speak: (side: Side | undefined) => Odds,
): { readonly side: Side | undefined; readonly odds: Odds } => {
  if (complained === "left" || complained === "right" || !namesSides)
    return { side: complained, odds: speak(complained) };
  const left = speak("left");
  const right = speak("right");
  const difference = left.logOdds - right.logOdds;
  if (difference === 0) return { side: complained, odds: left };
  return difference > 0 ? { side: "left", odds: left } : { side: "right", odds: right };
};
