import type { Point } from "./nerves-of-spine.ts";
import { numbersOf } from "./path.ts";
import { reachOf } from "./side-bones.ts";
import { depthOf, pointAt, standAt, standOf } from "./side-curve.ts";
import { formOf, middleOf, spine, type Vertebra, vertebraOf } from "./spine-table.ts";

/**
 * The spine cut through its middle, seen from the patient's left: the front of the body is on the viewer's left.
 * From front to back lie the bodies, the sac with its fluid and the cord, the epidural space, the ligament and the spinous processes.
 */
const between = (y: number, measure: (vertebra: Vertebra) => number): number => {
  const next = spine.findIndex((one) => middleOf(one) >= y);
  const [lower, upper] = [spine[next] ?? spine.at(-1), spine[next - 1] ?? spine[0]];
  if (!lower || !upper || lower === upper) return upper ? measure(upper) : 0;
  const share = (y - middleOf(upper)) / (middleOf(lower) - middleOf(upper));
  return measure(upper) + (measure(lower) - measure(upper)) * Math.max(0, Math.min(1, share));
};

const sacralWidths: Readonly<Record<string, number>> = { S1: 21, S2: 16, S3: 12, S4: 9, S5: 7, Co: 5 };
const widthOf = ({ name }: Vertebra): number => sacralWidths[name] ?? 25;

/** How wide the canal is from front to back at a height. */
export const canalWidthAt = (y: number): number => between(y, widthOf);

/** A place in the section: `across` is a share of the canal, 0 at its front wall and 1 at its back wall; `behind` adds units backwards. */
export const inCanal = (y: number, across: number, behind = 0): Point => {
  const [px = 0, py = 0] = numbersOf(
    pointAt(standAt(y), between(y, depthOf) + 1 + canalWidthAt(y) * across + behind, 0),
  );
  return [Math.round(px * 10) / 10, Math.round(py * 10) / 10];
};

const heights = (from: number, to: number): readonly number[] => {
  const steps = Math.max(2, Math.ceil((to - from) / 24));
  return Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
};

const lineOf = (points: readonly Point[]): string => points.map(([x, y]) => `${x} ${y}`).join("L");

/** A part of the canal's width from one height to another, as an area. */
export const canalBand = (from: number, to: number, front: number, back: number): string => {
  const ys = heights(from, to);
  return `M${lineOf([...ys.map((y) => inCanal(y, front)), ...[...ys].reverse().map((y) => inCanal(y, back))])}Z`;
};

/** A line along the canal. */
export const canalLine = (from: number, to: number, across: number, behind = 0): string =>
  `M${lineOf(heights(from, to).map((y) => inCanal(y, across, behind)))}`;

const heightOf = (name: string, share: number): number => {
  const one = vertebraOf(name);
  return one ? one.top + one.height * share : 0;
};

/** Where the cord ends: the lower edge of L1. */
export const endOfCord = heightOf("L1", 1);
/** Where the sac of fluid ends: S2. */
export const endOfSac = heightOf("S2", 0.5);

/** The cord, narrow at its end. */
export const cordBetween = (from: number, to: number): string => {
  if (from >= endOfCord) return "";
  if (to < endOfCord - 40) return canalBand(from, to, 0.28, 0.62);
  const straight = heights(from, endOfCord - 36);
  return `M${lineOf([...straight.map((y) => inCanal(y, 0.28)), inCanal(endOfCord, 0.44), ...[...straight].reverse().map((y) => inCanal(y, 0.62))])}Z`;
};

/** A spinous process, cut through. */
export const spinousInSection = (vertebra: Vertebra): string => {
  const [back, down, thick] = reachOf(vertebra);
  if (back === 0) return "";
  const [stand, h, d] = [standOf(vertebra), vertebra.height / 2, depthOf(vertebra) + widthOf(vertebra) + 3];
  const far = d + back - 18;
  const slope = formOf(vertebra) === "lumbar" ? 0 : 0.24;
  const at = (b: number, v: number): string => pointAt(stand, b, v);
  return `M${at(d, -h * (0.42 - slope))}C${at(d + 10, -h * 0.3)} ${at(far - 12, down - thick)} ${at(far, down - thick * 0.7)}Q${at(far + 5, down)} ${at(far, down + thick * 0.7)}C${at(far - 14, down + thick)} ${at(d + 12, h * 0.72)} ${at(d, h * 0.7)}Z`;
};

/** The yellow ligament between two arches. */
export const ligamentInSection = (upper: Vertebra, lower: Vertebra, thick = 4): string => {
  const [from, to] = [middleOf(upper) + upper.height * 0.3, middleOf(lower) - lower.height * 0.16];
  const middle = (from + to) / 2;
  const at = (y: number, behind: number): string => inCanal(y, 1, behind).join(" ");
  return `M${at(from, 2)}Q${at(middle, 2 - (thick - 4))} ${at(to, 2)}L${at(to, 5)}L${at(from, 5)}Z`;
};

const sacral = spine.filter((one) => formOf(one) === "sacral");

/** The front of the sacrum: its five bodies in one. */
export const sacralBodies = (() => {
  const fronts = sacral.map((one) => pointAt(standOf(one), -depthOf(one), -one.height / 2));
  const backs = sacral.map((one) => pointAt(standOf(one), depthOf(one), -one.height / 2));
  const last = sacral.at(-1);
  const end = last
    ? [
        pointAt(standOf(last), -depthOf(last), last.height / 2),
        pointAt(standOf(last), depthOf(last) - 1, last.height / 2),
      ]
    : [];
  return `M${[...fronts, ...end, ...backs.reverse()].join("L")}Z`;
})();

/** The opening at the lower end of the sacrum, in its back wall: from S4 to the tip of S5. */
export const hiatus = { from: heightOf("S4", 0.75), to: heightOf("S5", 0.95) } as const;

/** The back wall of the sacral canal, which ends above the hiatus. */
export const sacralRoof = (() => {
  const ys = heights(heightOf("S1", 0.2), hiatus.from);
  return `M${lineOf([...ys.map((y) => inCanal(y, 1, 1)), ...[...ys].reverse().map((y, index) => inCanal(y, 1, index % 2 === 0 ? 10 : 14))])}Z`;
})();
