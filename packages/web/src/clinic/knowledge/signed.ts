import type { Knowledge } from "@pinpoint/knowledge";
import type { Signoff } from "@pinpoint/platform";
import { rulesOf } from "./rules.ts";

/** The newest signature under each rule as it stands now; a signature of another content is none. */
export const signedRules = (signoffs: readonly Signoff[], knowledge: Knowledge): ReadonlyMap<string, Signoff> => {
  const rules = rulesOf(knowledge);
  const signed = new Map<string, Signoff>();
  for (const one of signoffs)
    if (rules.get(one.rule)?.digest === one.digest && !signed.has(one.rule)) signed.set(one.rule, one);
  return signed;
};

/** The ids alone, as a page carries them. */
export const signedIds = (signoffs: readonly Signoff[], knowledge: Knowledge): readonly string[] => [
  ...signedRules(signoffs, knowledge).keys(),
];
