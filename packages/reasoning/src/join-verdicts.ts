/** Several verdicts as one. */
import type { Says } from "./says.ts";
import { isOf, type Need, type Truth, type Verdict, verdict } from "./verdict.ts";

const none: readonly never[] = [];

/** Lists of entries are short: looking through one is quicker than building a set. */
const addAll = (into: string[], entries: readonly string[]): void => {
  for (const entry of entries) if (!into.includes(entry)) into.push(entry);
};

const needsOf = (parts: readonly Verdict[]): readonly Need[] => {
  const needs: Need[] = [];
  for (const part of parts) if (part.is === "unknown") for (const need of part.missing) needs.push(need);
  return needs;
};

const assumptionsOf = (parts: readonly Verdict[]): readonly Says[] | undefined => {
  let assumes: Says[] | undefined;
  for (const part of parts) {
    if (!part.assumes) continue;
    assumes ??= [];
    for (const one of part.assumes) assumes.push(one);
  }
  return assumes;
};

const groundsOf = (parts: readonly Verdict[], truth: Truth): readonly string[] => {
  const because: string[] = [];
  for (const part of parts) if ((part.is === "met") === (truth === 1)) addAll(because, part.because);
  return because;
};

const isExcused = (parts: readonly Verdict[]): boolean => {
  for (const { excused } of parts) if (excused) return true;
  return false;
};

/**
 * The parts with one answer over them. Of a met one the met parts bear it, else those that are not. What the unknown parts miss is asked
 * for where the answer is open, or always where `asks` says so: then it is worth having although another part already decides. A part
 * that rests on an assumption or an excuse passes it on.
 */
export const joined = (
  parts: readonly Verdict[],
  truth: Truth,
  says: Says,
  asks: "while-open" | "always" = "while-open",
): Verdict =>
  verdict(
    isOf(truth),
    says,
    groundsOf(parts, truth),
    truth === 0 || asks === "always" ? needsOf(parts) : none,
    parts,
    assumptionsOf(parts),
    truth === 1 && isExcused(parts) ? true : undefined,
  );

export interface Count {
  readonly met: number;
  readonly unknown: number;
  readonly of: number;
}

/** How many of the parts are met and unknown. */
export const countOf = (parts: readonly Verdict[]): Count => {
  let met = 0;
  let unknown = 0;
  for (const { is } of parts) {
    if (is === "met") met++;
    else if (is === "unknown") unknown++;
  }
  return { met, unknown, of: parts.length };
};

/** Unmet if any part is, met if all are. */
export const allOf = ({ met, unknown, of }: Count): Truth => (met + unknown < of ? -1 : unknown > 0 ? 0 : 1);

/** Met if any part is, unmet if all are. */
export const anyOf = ({ met, unknown }: Count): Truth => (met > 0 ? 1 : unknown > 0 ? 0 : -1);

/** Met when n parts are, unmet when n can no longer be reached. */
export const atLeastOf = (n: number, { met, unknown }: Count): Truth => (met >= n ? 1 : met + unknown < n ? -1 : 0);

/** The first part with an answer. */
export const firstThat = (parts: readonly Verdict[], is: Verdict["is"]): Verdict | undefined => {
  for (const part of parts) if (part.is === is) return part;
  return undefined;
};
