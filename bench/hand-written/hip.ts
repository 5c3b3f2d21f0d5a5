// Hip joint and trochanter.
import type { Side } from "@pinpoint/chart";
import { type Estimate, estimate, Odds, onBestSide, type Row, strongest, weight } from "./estimate.ts";
import { place } from "./findings.ts";
import { complaintSide, isCoded } from "./gates.ts";
import type { Read } from "./read-chart.ts";
import { answer, type Words } from "./words.ts";

const examRows: readonly Row[] = [
  [place.groinPain, weight(5.7, [1.6, 20]), weight(0.71, 0.5)],
  [place.abductorWeakness, weight(4.5, [2.4, 8.4]), weight(0.62, 0.5)],
  [place.reducedAdduction, weight(4.2, 0.5), weight(0.25, 0.5)],
  [place.squatPain, weight(6.1, [1.3, 29]), weight(0.79, 0.5)],
];
const historyRows: readonly Row[] = [
  [place.familyOsteoarthritis, weight(2.1, 0.5), undefined],
  [place.easedBySitting, undefined, weight(0.24, [0.06, 0.92])],
  [place.hipPainOnStairs, weight(2.1, 0.5), undefined],
  [place.kneeHistory, weight(2.1, 0.5), undefined],
  [place.medialThigh, weight(7.8, [1.7, 37]), undefined],
];
const under60 = weight(0.11, [0.01, 0.78]);

export const hip = (read: Read): Estimate | undefined => {
  if (read.complaint.region !== "hip" && !isCoded(read, "hip-oa", ["M16"], ["hip-osteoarthritis"])) return undefined;
  const { odds } = onBestSide(complaintSide(read), read.namesSides, (side) => {
    const own = new Odds();
    strongest(own, examRows, read.words, side);
    strongest(own, historyRows, read.words, side);
    if (read.age < 60) own.add(under60);
    return own;
  });
  return estimate("hip-oa", 0.34, odds);
};

const both = weight(16.68, 0.5);
const neither = weight(0.113, 0.5);

const examined = (words: Words, side: Side | undefined): Odds => {
  const odds = new Odds();
  const tender = answer(words[place.trochanterTenderness], side);
  const resisted = answer(words[place.resistedAbduction], side);
  if (tender === 1 && resisted === 1) odds.add(both);
  else if (tender === -1 && resisted === -1) odds.add(neither);
  return odds;
};

const trochantericNames = ["greater-trochanteric-pain-syndrome", "trochanteric-bursitis", "gluteal-tendinopathy"];

export const trochanter = (read: Read): Estimate | undefined => {
  const applies =
    read.complaint.region === "hip" ||
    isCoded(read, "greater-trochanteric-pain", ["M70.6", "M76.0"], trochantericNames);
  if (!applies) return undefined;
  const { odds } = onBestSide(complaintSide(read), read.namesSides, (side) => examined(read.words, side));
  return estimate("greater-trochanteric-pain", 0.59, odds);
};
