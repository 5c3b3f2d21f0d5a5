import type { ParametersOf } from "@pinpoint/knowledge";
import { answerIn, type Observation } from "../observations.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"countPositive">;

const onSide = ({ set, min, sameVisit }: Parameters, side: "left" | "right" | undefined, judging: Judging): Verdict => {
  const words = set.map((finding) => ({
    finding,
    word: answerIn(judging.view.wordsOf(finding), side ? { side } : {}),
  }));
  const done = words.flatMap(({ word }): Observation[] => (word ? [word] : []));
  const visit = sameVisit
    ? done
        .map(({ day }) => day)
        .sort()
        .at(-1)
    : undefined;
  const counted = visit === undefined ? done : done.filter(({ day }) => day === visit);
  const positive = counted.filter(({ present }) => present).length;
  const untested = set.length - counted.length;
  const values = { positive, done: counted.length, needed: min, of: set.length };
  const because = counted.map(({ entry }) => entry);
  if (positive >= min) return answer(true, say("criterion.count.met", values), because);
  if (positive + untested < min) return answer(false, say("criterion.count.unmet", values), because);
  const unasked = words.flatMap(({ finding, word }) => (word && counted.includes(word) ? [] : [finding]));
  return open(
    say("criterion.count.unknown", values),
    unasked.map((finding) => ({ record: finding, says: say("need.finding", { finding }), settles: judging.settles })),
    because,
  );
};

/** Positive tests of a set on each side that is asked for; the worse side answers. */
export const countPositive = (parameters: Parameters): Judge => {
  const rank = { unmet: 0, unknown: 1, met: 2 } as const;
  return (judging) => {
    const sides = [...judging.places.sides];
    const verdicts =
      sides.length === 0
        ? [onSide(parameters, undefined, judging)]
        : sides.map((side) => onSide(parameters, side, judging));
    return verdicts.reduce((worst, one) => (rank[one.is] < rank[worst.is] ? one : worst));
  };
};
