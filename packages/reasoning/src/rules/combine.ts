import type { ChartView } from "../chart-view.ts";
import { type Says, say } from "../says.ts";
import { type Need, not, type Truth } from "../verdict.ts";
import type { Rule } from "./rule.ts";

const counted = (parts: readonly Rule[], view: ChartView): { met: number; unknown: number } => {
  let met = 0;
  let unknown = 0;
  for (const part of parts) {
    const truth = part.truth(view);
    if (truth === 1) met++;
    else if (truth === 0) unknown++;
  }
  return { met, unknown };
};

const combined = (
  parts: readonly Rule[],
  truth: (view: ChartView) => Truth,
  met: (view: ChartView) => boolean,
  says: (view: ChartView) => Says,
): Rule => ({
  parts,
  truth,
  met,
  says,
  // For a met rule the met parts bear the answer, else those that are not met.
  because: (view, into) => {
    const isMet = met(view);
    for (const part of parts) if (part.met(view) === isMet) part.because(view, into);
  },
  missing: (view, settles, into: Need[]) => {
    if (truth(view) !== 0) return;
    for (const part of parts) if (part.truth(view) === 0) part.missing(view, settles, into);
  },
});

export const allOf = (parts: readonly Rule[]): Rule =>
  combined(
    parts,
    (view) => {
      let truth: Truth = 1;
      for (const part of parts) {
        const one = part.truth(view);
        if (one === -1) return -1;
        if (one === 0) truth = 0;
      }
      return truth;
    },
    (view) => {
      for (const part of parts) if (!part.met(view)) return false;
      return true;
    },
    (view) => say("rule.all", { met: counted(parts, view).met, of: parts.length }),
  );

export const anyOf = (parts: readonly Rule[]): Rule =>
  combined(
    parts,
    (view) => {
      let truth: Truth = -1;
      for (const part of parts) {
        const one = part.truth(view);
        if (one === 1) return 1;
        if (one === 0) truth = 0;
      }
      return truth;
    },
    (view) => {
      for (const part of parts) if (part.met(view)) return true;
      return false;
    },
    (view) => say("rule.any", { met: counted(parts, view).met, of: parts.length }),
  );

export const atLeastOf = (needed: number, parts: readonly Rule[]): Rule =>
  combined(
    parts,
    (view) => {
      const { met, unknown } = counted(parts, view);
      return met >= needed ? 1 : met + unknown < needed ? -1 : 0;
    },
    (view) => {
      let met = 0;
      for (const part of parts) if (part.met(view) && ++met >= needed) return true;
      return false;
    },
    (view) => say("rule.at-least", { ...counted(parts, view), needed, of: parts.length }),
  );

export const notOf = (part: Rule): Rule => ({
  parts: [part],
  truth: (view) => not(part.truth(view)),
  met: (view) => part.truth(view) === -1,
  says: () => say("rule.not", {}),
  because: (view, into) => part.because(view, into),
  missing: (view, settles, into) => part.missing(view, settles, into),
});
