// Nerve root and spinal canal.
import { type Estimate, estimate, Odds, onBestSide, type Row, strongest, weight } from "./estimate.ts";
import { place } from "./findings.ts";
import { complaintSide, isCoded } from "./gates.ts";
import type { Read } from "./read-chart.ts";
import { wholeRoot } from "./root.ts";
import { lumbar } from "./words.ts";

const legRegions: readonly string[] = ["lumbar", "sacral", "hip", "thigh", "leg", "foot"];
const radicularRows: readonly Row[] = [
  [place.crossedStraightLegRaise, weight(2.8, 0.5), weight(0.8, 0.5)],
  [place.dermatomalPain, weight(7.81, [5.93, 10.28], [0.01, 10]), weight(0.03, [0.01, 0.1], [0.01, 10])],
  [place.dysesthesia, weight(3.48, [2.52, 4.8], [0.1, 10]), weight(0.59, 0.5, [0.1, 10])],
  [place.nervePalpation, weight(4.56, [3.31, 6.29], [0.1, 10]), weight(0.49, [0.39, 0.62], [0.1, 10])],
  [place.sensoryLoss, weight(1.6, 0.5), weight(0.62, 0.5)],
  [place.slump, weight(4.9, 0.5, [0.1, 10]), weight(0.19, 0.5, [0.1, 10])],
  [place.straightLegRaise, weight(1.385, 0.5), weight(0.865, 0.5)],
];

export const radiculopathy = (read: Read): Estimate | undefined => {
  const { complaint, words } = read;
  const applies =
    (complaint.pattern === "radicular" && legRegions.includes(complaint.region)) ||
    isCoded(
      read,
      "lumbar-radiculopathy",
      ["M54.16", "M54.17", "M51.16", "M51.17"],
      ["lumbar-radiculopathy", "sciatica"],
    );
  if (!applies) return undefined;
  const { odds } = onBestSide(complaintSide(read), read.namesSides, (one) => {
    const own = new Odds();
    const whole = wholeRoot(words, one);
    if (whole) own.add(whole);
    else strongest(own, radicularRows, words, one, lumbar);
    return own;
  });
  return estimate("lumbar-radiculopathy", 0.778, odds);
};

const claudicationRows: readonly Row[] = [
  [place.bendingForward, weight(6.4, [4.1, 9.9]), weight(0.52, [0.46, 0.6])],
  [place.betterSeated, weight(3.3, [1.4, 7.7]), weight(0.58, 0.5)],
  [place.bilateralLegPain, weight(6.3, [3.1, 13]), weight(0.54, [0.43, 0.68])],
  [place.claudication, weight(3.7, [2.9, 4.8]), weight(0.23, [0.17, 0.31])],
  [place.belowButtocks, weight(1.4, 0.5), weight(0.34, 0.5)],
  [place.painFreeSeated, weight(7.4, [1.9, 30]), weight(0.57, [0.43, 0.76])],
  [place.worseStandingUp, weight(2.3, [1.8, 2.8]), weight(0.46, 0.5)],
];
const gaitRows: readonly Row[] = [
  [place.romberg, weight(4.2, [1.4, 13]), undefined],
  [place.wideGait, weight(13, [1.9, 95]), undefined],
];
const over70 = weight(2, [1.6, 2.5]);
const over65 = weight(2.5, [1.4, 4.2]);
const under60 = weight(0.4, [0.29, 0.57]);

const isStenosisComplaint = ({ complaint, age }: Read): boolean => {
  const { region, pattern, radiatesTo, worseWith } = complaint;
  if ((pattern === "claudication" || pattern === "radicular") && legRegions.includes(region)) return true;
  if (region !== "lumbar" && region !== "sacral") return false;
  if (radiatesTo?.some((one) => one === "leg" || one === "foot" || one === "calf")) return true;
  return (
    age > 60 &&
    pattern === "axial" &&
    (worseWith?.some((one) => one === "standing" || one === "prolonged-standing" || one === "walking") ?? false)
  );
};

export const stenosis = (read: Read): Estimate | undefined => {
  const applies =
    isStenosisComplaint(read) || isCoded(read, "lumbar-stenosis", ["M48.061", "M48.062"], ["lumbar-spinal-stenosis"]);
  if (!applies) return undefined;
  const odds = new Odds();
  strongest(odds, claudicationRows, read.words, undefined, lumbar);
  strongest(odds, gaitRows, read.words, undefined, lumbar);
  if (read.age > 70) odds.add(over70);
  else if (read.age > 65) odds.add(over65);
  else if (read.age < 60) odds.add(under60);
  return estimate("lumbar-stenosis", 0.29, odds);
};
