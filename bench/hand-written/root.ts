// Which nerve root the signs name, and what the whole examination of that root says.
import { exitingRootOfSegment, type Side, usualRootOfDisc } from "@pinpoint/chart";
import { type Weight, weight } from "./estimate.ts";
import { place } from "./findings.ts";
import { closes, concerns, type Word, type Words } from "./words.ts";

const roots = ["L4", "L5", "S1"] as const;
const wholeExam: readonly Weight[] = [
  weight(6.28, [1.06, 37.2]),
  weight(1.74, [1.04, 2.93]),
  weight(1.29, [0.97, 1.72]),
];

const votes = { tension: 0.1, deficit: 1, distribution: 0.3 } as const;
type Sign = keyof typeof votes;

/** Every sign, what it shows, and the roots it names. */
const signs: readonly (readonly [place: number, sign: Sign, roots: readonly string[]])[] = [
  [place.crossedStraightLegRaise, "tension", []],
  [place.nervePalpation, "tension", []],
  [place.femoralStretch, "tension", ["L2", "L3", "L4"]],
  [place.slump, "tension", ["L4", "L5", "S1"]],
  [place.straightLegRaise, "tension", ["L4", "L5", "S1"]],
  [place.dermatomalPain, "distribution", []],
  [place.dysesthesia, "deficit", []],
  [place.monofilament, "deficit", []],
  [place.pinprick, "deficit", []],
  [place.vibration, "deficit", []],
  [place.sensoryLoss, "deficit", []],
  [place.motorDeficit, "deficit", []],
  [place.ankleReflex, "deficit", ["S1"]],
  [place.kneeReflex, "deficit", ["L3", "L4"]],
  [place.hamstringReflex, "deficit", ["L5"]],
  [place.weakDorsiflexion, "deficit", ["L4", "L5"]],
  [place.weakPlantarflexion, "deficit", ["S1"]],
  [place.weakGreatToe, "deficit", ["L5"]],
  [place.weakHipAbduction, "deficit", ["L5"]],
  [place.weakHipFlexion, "deficit", ["L2", "L3"]],
  [place.weakKneeExtension, "deficit", ["L3", "L4"]],
];

/** Calls back with each word that still stands and says present, the newest of its level on this side. */
const eachPresent = (words: readonly Word[], side: Side | undefined, call: (word: Word) => void): void => {
  let closed = 0;
  const levels: (string | undefined)[] = [];
  for (const word of words) {
    if ((closed & (word.part || 8)) !== 0) continue;
    closed |= closes(word, side);
    if (!concerns(word, side) || levels.includes(word.level)) continue;
    levels.push(word.level);
    if (word.present) call(word);
  }
};

const pressing = [
  [place.herniation, usualRootOfDisc],
  [place.rootCompression, usualRootOfDisc],
  [place.lateralRecess, usualRootOfDisc],
  [place.foraminal, exitingRootOfSegment],
] as const;

/** True when an image shows this root pressed on this side. */
const isPressed = (words: Words, root: string, side: Side | undefined): boolean =>
  pressing.some(([at, rootOf]) => {
    let closed = 0;
    return (words[at] ?? []).some((word) => {
      if ((closed & (word.part || 8)) !== 0) return false;
      closed |= closes(word, undefined);
      if (!word.present || word.level === undefined || !concerns(word, side)) return false;
      return (word.structure === "nerve-root" ? word.level : rootOf(word.level)) === root;
    });
  });

/** The whole-examination ratio of the best supported root that has a tension sign and a deficit. */
export const wholeRoot = (words: Words, side: Side | undefined): Weight | undefined => {
  const support = [0, 0, 0];
  let tension = 0;
  let deficit = 0;
  for (const [at, sign, named] of signs) {
    const own = words[at];
    if (!own) continue;
    eachPresent(own, side, ({ structure, level }) => {
      const told = structure === "nerve-root" && level !== undefined ? [level] : named;
      for (const [index, root] of roots.entries()) {
        if (!told.includes(root)) continue;
        support[index] = (support[index] ?? 0) + votes[sign] / told.length;
        if (sign === "tension") tension |= 1 << index;
        if (sign === "deficit") deficit |= 1 << index;
      }
    });
  }
  const whole = tension & deficit;
  if (whole === 0) return undefined;
  let best = -1;
  for (const index of roots.keys()) {
    if ((whole & (1 << index)) === 0) continue;
    if (best === -1 || isBefore(words, side, support, index, best)) best = index;
  }
  return wholeExam[best];
};

/** More support goes first; of equal support the root that an image shows pressed, then the surer ratio. */
const isBefore = (words: Words, side: Side | undefined, support: readonly number[], a: number, b: number): boolean => {
  const difference = (support[a] ?? 0) - (support[b] ?? 0);
  if (Math.abs(difference) > 1e-9) return difference > 0;
  const shown = Number(isPressed(words, roots[a] ?? "", side)) - Number(isPressed(words, roots[b] ?? "", side));
  if (shown !== 0) return shown > 0;
  return (wholeExam[a]?.strength ?? 0) > (wholeExam[b]?.strength ?? 0);
};
