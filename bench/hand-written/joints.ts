// Facet joints, disc, sacroiliac joint.
import type { Side } from "@pinpoint/chart";
import { type Block, blockWeight, facetSides, sacroiliacSides, wasBlocked } from "./blocks.ts";
import { type Estimate, estimate, Odds, onBestSide, type Row, strongest, weight } from "./estimate.ts";
import { place } from "./findings.ts";
import { complaintSide, isAxialBack, isCoded } from "./gates.ts";
import type { Read } from "./read-chart.ts";
import { answer, lumbar, type Words } from "./words.ts";

const spectRows: readonly Row[] = [[place.spect, weight(2.8, [1.82, 4.31]), undefined]];
const facetBlock: Block = {
  procedure: "lumbar-medial-branch-block",
  positivePercent: 80,
  abovePercent: undefined,
  sidesReached: facetSides,
  present: weight(3.704, [3.125, 4.545]),
  absent: weight(0.1, 0.5),
};

export const facet = (read: Read): Estimate | undefined => {
  const applies =
    isAxialBack(read) ||
    wasBlocked(read, facetBlock.procedure) ||
    isCoded(read, "lumbar-facet", ["M47.816", "M47.817"], ["lumbar-facet-pain", "lumbar-spondylosis"]);
  if (!applies) return undefined;
  const { side, odds } = onBestSide(complaintSide(read), read.namesSides, (one) => {
    const own = new Odds();
    strongest(own, spectRows, read.words, one, lumbar);
    return own;
  });
  const block = blockWeight(read, facetBlock, side);
  if (block) odds.add(block);
  return estimate("lumbar-facet", 0.31, odds);
};

const movementRows: readonly Row[] = [[place.centralization, weight(3.06, [1.44, 6.5]), weight(0.66, [0.52, 0.84])]];
const midlineRows: readonly Row[] = [
  [place.midline, weight(6.624, [3.916, 11.205], [0.01, 10]), weight(0.049, [0.016, 0.15], [0.01, 10])],
];
const degeneration = [weight(2.53, [1.57, 4.07]), weight(0.15, [0.09, 0.24])] as const;
const discRows: readonly Row[] = [
  [place.annularFissure, weight(2.88, [2.02, 4.1]), weight(0.24, [0.1, 0.55])],
  [place.highIntensityZone, weight(3.1, [2.27, 4.25]), weight(0.61, [0.48, 0.77])],
  [place.modic1, weight(10, [4.2, 23.82]), weight(0.84, [0.74, 0.96])],
  [place.modic2, weight(8.03, [3.23, 19.97]), weight(0.88, [0.8, 0.96])],
];
const discRowsAll: readonly Row[] = [...discRows, [place.discDegeneration, ...degeneration]];
const discRowsCommon: readonly Row[] = [...discRows, [place.discDegeneration, undefined, degeneration[1]]];

/** Half or more of painless people of these ages have a degenerated disc. */
const isCommonAt = (age: number): boolean => age >= 30 && !(age >= 70 && age < 80);

export const disc = (read: Read): Estimate | undefined => {
  const applies =
    isAxialBack(read) ||
    isCoded(
      read,
      "lumbar-disc",
      ["M51.36", "M51.37", "M51.A"],
      ["discogenic-low-back-pain", "lumbar-disc-degeneration"],
    );
  if (!applies) return undefined;
  const odds = new Odds();
  strongest(odds, movementRows, read.words, undefined, lumbar);
  strongest(odds, midlineRows, read.words, undefined, lumbar);
  const silent = odds.logOdds <= 0 && isCommonAt(read.age);
  strongest(odds, silent ? discRowsCommon : discRowsAll, read.words, undefined, lumbar);
  return estimate("lumbar-disc", 0.42, odds);
};

const provocation = [
  place.siDistraction,
  place.siCompression,
  place.siThighThrust,
  place.siSacralThrust,
  place.siGaenslen,
  place.siFaber,
];
const threeOrMore = weight(4.285714, 0.340256, [0.1, 10]);
const fewerThanThree = weight(0.08, 0.972754, [0.1, 10]);
const siMidlineRows: readonly Row[] = [
  [place.midline, weight(0.209, [0.083, 0.527], [0.01, 10]), weight(2.279341, 0.133886, [0.01, 10])],
];
const siBlock: Block = {
  procedure: "si-joint-injection",
  positivePercent: 75,
  abovePercent: 80,
  sidesReached: sacroiliacSides,
  present: weight(4.161, [2.876, 6.019]),
  absent: weight(0.133, [0.047, 0.374]),
};

const provoked = (odds: Odds, words: Words, side: Side | undefined): void => {
  let positive = 0;
  let untested = 0;
  for (const test of provocation) {
    if (test === place.siGaenslen) {
      // Each side is a test of its own where both were written down.
      const left = words[test]?.find((word) => word.side === "left");
      const right = words[test]?.find((word) => word.side === "right");
      if (left && right) {
        positive += Number(left.present) + Number(right.present);
        continue;
      }
    }
    const seen = answer(words[test], side);
    if (seen === 1) positive++;
    else if (seen === 0) untested++;
  }
  if (positive >= 3) odds.add(threeOrMore);
  else if (positive + untested < 3) odds.add(fewerThanThree);
};

export const sacroiliac = (read: Read): Estimate | undefined => {
  const applies =
    isAxialBack(read) ||
    wasBlocked(read, siBlock.procedure) ||
    isCoded(read, "si-joint", ["M46.1", "M53.2X8", "M53.3"], ["sacroiliac-joint-pain", "sacroiliitis"]);
  if (!applies) return undefined;
  const { side, odds } = onBestSide(complaintSide(read), read.namesSides, (one) => {
    const own = new Odds();
    provoked(own, read.words, one);
    strongest(own, siMidlineRows, read.words, one, lumbar);
    return own;
  });
  const block = blockWeight(read, siBlock, side);
  if (block) odds.add(block);
  return estimate("si-joint", 0.18, odds);
};
