/** The arithmetic of diagnosis: odds times likelihood ratios, on the log scale, with the 95 % interval carried through. */
import { type Likelihood, standardErrorOf } from "@pinpoint/knowledge";

export const logit = (probability: number): number => Math.log(probability / (1 - probability));
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** A likelihood ratio ready to be multiplied. The cap holds the point only; the standard error stays as published (a cap is no knowledge). */
export interface Weight {
  /** After the cap. */
  readonly lr: number;
  readonly published: number;
  readonly logLr: number;
  /** Standard error of ln LR. */
  readonly se: number;
  /** Limit of the published interval that is nearer to 1, as distance from 1 on the log scale; negative when the interval crosses 1. */
  readonly strength: number;
  /** 95 % limits as published; around the capped point where the cap holds it. */
  readonly limits: readonly [number, number];
}

/** Prepares one side of a row. An assumed SE counts as its limits. */
export const weightOf = (likelihood: Likelihood, cap?: readonly [number, number]): Weight => {
  const { lr, ci } = likelihood;
  const se = likelihood.se ?? (ci ? standardErrorOf(ci) : 0);
  const around = (point: number): readonly [number, number] => [
    point * Math.exp(-1.96 * se),
    point * Math.exp(1.96 * se),
  ];
  const published = ci ?? around(lr);
  const capped = cap ? Math.min(cap[1], Math.max(cap[0], lr)) : lr;
  return {
    lr: capped,
    published: lr,
    logLr: Math.log(capped),
    se,
    strength: lr >= 1 ? Math.log(published[0]) : -Math.log(published[1]),
    limits: capped === lr ? published : around(capped),
  };
};

/** The stronger of two weights: the nearer limit decides, then the size of the ratio. */
export const isStronger = (a: Weight, b: Weight): boolean =>
  a.strength === b.strength ? Math.abs(a.logLr) > Math.abs(b.logLr) : a.strength > b.strength;

export interface Posterior {
  /** 0–1. */
  readonly probability: number;
  readonly interval: readonly [number, number];
  readonly logOdds: number;
}

/** Posterior odds = prior odds × ∏ LR; variances of ln LR add. The prior is held fixed, so the interval is that of the tests only. */
export const posteriorOf = (prior: number, weights: readonly Pick<Weight, "logLr" | "se">[]): Posterior => {
  let logOdds = logit(prior);
  let variance = 0;
  for (const { logLr, se } of weights) {
    logOdds += logLr;
    variance += se * se;
  }
  if (weights.length === 0) return { probability: prior, interval: [prior, prior], logOdds };
  const reach = 1.96 * Math.sqrt(variance);
  return {
    probability: probabilityOf(logOdds),
    interval: [probabilityOf(logOdds - reach), probabilityOf(logOdds + reach)],
    logOdds,
  };
};

/** Entropy of a yes/no question in bits. */
export const entropyBits = (probability: number): number => {
  if (probability <= 0 || probability >= 1) return 0;
  return -(probability * Math.log2(probability) + (1 - probability) * Math.log2(1 - probability));
};

/** Numbers travel with six decimals, so that whoever rounds them once more for people does not round twice. */
export const rounded = (value: number): number => Math.round(value * 1_000_000) / 1_000_000;
