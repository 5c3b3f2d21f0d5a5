// Fractured vertebra and inflamed spine.
import { ageInYears, daysBetween, latestDay } from "@pinpoint/chart";
import { type Estimate, estimate, Odds, type Row, strongest, weight } from "./estimate.ts";
import { place } from "./findings.ts";
import { isCoded } from "./gates.ts";
import type { Read } from "./read-chart.ts";
import { answer, lumbar, thoracic } from "./words.ts";

const fractureSigns = [
  place.percussion,
  place.supineSign,
  place.supineBend,
  place.deformity,
  place.fracture,
  place.contusion,
  place.recentTrauma,
  place.significantTrauma,
  place.steroids,
];
const fractureRows: readonly Row[] = [
  [place.percussion, weight(8.75, [2.97, 25.74], [0.1, 10]), weight(0.139, [0.065, 0.296], [0.1, 10])],
  [place.supineBend, weight(3.15, 0.5), weight(0.13, 0.5)],
  [place.supineSign, weight(12.19, [3.17, 46.8], [0.1, 10]), weight(0.201, [0.111, 0.365], [0.1, 10])],
];
const deformityRows: readonly Row[] = [[place.deformity, weight(2.45, 0.5), weight(0.43, 0.5)]];

export const fracture = (read: Read): Estimate | undefined => {
  const { age, complaint, words } = read;
  if (age < 40) return undefined;
  const parts = lumbar | thoracic;
  const applies =
    ((complaint.region === "lumbar" || complaint.region === "sacral" || complaint.region === "thoracic") &&
      (age >= 50 || fractureSigns.some((sign) => answer(words[sign], undefined, parts) === 1))) ||
    isCoded(
      read,
      "vertebral-fracture",
      ["M80.08", "M80.88", "M84.58", "M48.5"],
      ["vertebral-fracture", "vertebral-compression-fracture"],
    );
  if (!applies) return undefined;
  const odds = new Odds();
  strongest(odds, fractureRows, words, undefined, parts);
  strongest(odds, deformityRows, words, undefined, parts);
  return estimate("vertebral-fracture", age >= 80 ? 0.18 : age >= 70 ? 0.11 : 0.054, odds);
};

const spondyloarthritisRows: readonly (readonly Row[])[] = [
  [[place.inflammatoryPain, weight(3.1, 0.5), weight(0.33, 0.5)]],
  [[place.hlaB27, weight(9, 0.5), weight(0.11, 0.5)]],
  [[place.mriSacroiliitis, weight(9, 0.5), weight(0.11, 0.5)]],
  [[place.uveitis, weight(7.3, 0.5), undefined]],
  [[place.enthesitis, weight(3.4, 0.5), undefined]],
  [[place.arthritis, weight(4, 0.5), undefined]],
  [[place.familySpondyloarthritis, weight(6.4, 0.5), weight(0.72, 0.5)]],
  [[place.nsaidResponse, weight(5.1, 0.5), weight(0.27, 0.5)]],
  [[place.raisedCrp, weight(2.5, 0.5), weight(0.63, 0.5)]],
];

const beganYoung = ({ complaint: { region, onset }, birthDate, asOf }: Read): boolean => {
  if (region !== "lumbar" && region !== "sacral" && region !== "thoracic") return false;
  const latest = latestDay(onset);
  return ageInYears(birthDate, latest) < 45 && daysBetween(latest, asOf) >= 90;
};

export const spondyloarthritis = (read: Read): Estimate | undefined => {
  const applies =
    beganYoung(read) ||
    isCoded(read, "axial-spondyloarthritis", ["M45"], ["axial-spondyloarthritis", "ankylosing-spondylitis"]);
  if (!applies) return undefined;
  const odds = new Odds();
  for (const rows of spondyloarthritisRows) strongest(odds, rows, read.words, undefined, lumbar | thoracic);
  return estimate("axial-spondyloarthritis", 0.05, odds);
};
