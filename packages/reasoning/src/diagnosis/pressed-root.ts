import { exitingRootOfSegment, type Side, usualRootOfDisc } from "@pinpoint/chart";
import type { ChartView } from "../chart-view.ts";
import { concerns, type Observation, type SpinePart, standing } from "../observations.ts";

const none: readonly never[] = [];

/** What is seen of these findings, the words that still stand, in these parts of the spine. */
export const presentAt = (
  view: ChartView,
  findings: readonly string[],
  parts?: ReadonlySet<SpinePart>,
): readonly Observation[] => {
  let seen: Observation[] | undefined;
  for (const finding of findings)
    for (const word of standing(view.wordsOf(finding) ?? none)) {
      if (!word.present || (word.part !== undefined && parts !== undefined && !parts.has(word.part))) continue;
      seen ??= [];
      seen.push(word);
    }
  return seen ?? none;
};

/** The root a finding presses on: the one it names, the leaving one in the foramen, else the one a disc usually reaches. */
export const pressedRoot = ({ level, structure, finding }: Observation): string | undefined => {
  if (level === undefined || structure === "nerve-root") return level;
  return /foramin|far-lateral/.test(finding.id) ? exitingRootOfSegment(level) : usualRootOfDisc(level);
};

/** The roots that images show pressed on a side. */
export const imagedRoots = (view: ChartView, findings: readonly string[], side: Side | undefined): readonly string[] =>
  presentAt(view, findings)
    .filter((one) => concerns(one, side))
    .flatMap((one) => pressedRoot(one) ?? []);
