import { type EntryOf, type Side, segmentsOfRoot } from "@pinpoint/chart";
import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import { type ChartView, newest } from "../chart-view.ts";
import type { Observation } from "../observations.ts";
import type { RootEvidence } from "./groups/root.ts";
import { presentAt, pressedRoot } from "./sites.ts";

/** What the deciding images say: the defining finding where it fits, elsewhere, absent at the level, absent in a complete report, or nothing. */
export type ImagingVerdict =
  | {
      readonly is: "concordant" | "elsewhere" | "absent" | "complete-absent";
      readonly finding: string;
      readonly day: string;
      readonly because: readonly string[];
    }
  | { readonly is: "silent" };

type Imaging = NonNullable<GeneratorKnowledge["imaging"]>;

/** The part of the spine an image of a region shows. */
const partOf = (region: string): string => (region === "sacral" ? "lumbar" : region);

/** Studies of the right part by the right machine: a thoracic MRI says nothing about the lumbar canal, nor about a lumbar fracture. */
const studiesOf = (view: ChartView, { modalities, regions }: Imaging): readonly EntryOf<"imaging">[] => {
  const complained = view.complaint?.body.region;
  const hurting = complained && regions.includes(complained) ? partOf(complained) : undefined;
  return view
    .of("imaging")
    .filter(
      ({ body }) =>
        modalities.includes(body.modality) &&
        regions.includes(body.region) &&
        (hurting === undefined || partOf(body.region) === hurting),
    );
};

/** The image shows the side in question. A study that names no side does not agree with one. */
const sameSide = (seen: Side | undefined, side: Side | undefined): boolean =>
  side === undefined ||
  side === "both" ||
  seen === "both" ||
  (seen !== undefined && seen === side) ||
  seen === "midline";

const fits = (
  observation: Observation,
  concordance: Imaging["concordance"],
  roots: readonly RootEvidence[],
  side: Side | undefined,
): boolean => {
  if (concordance === "level") return observation.level !== undefined;
  if (concordance === "side") return sameSide(observation.side, side);
  const pressed = pressedRoot(observation);
  return (
    sameSide(observation.side, side) &&
    roots.some(({ root, deficit, weight }) => (deficit || weight >= 0.3) && root === pressed)
  );
};

/** True when an absence speaks for the level in question: it names none, or every level at which the root can be pressed on. */
const coversLevel = (absences: readonly Observation[], root: string | undefined): boolean => {
  if (absences.some(({ level }) => level === undefined)) return true;
  if (root === undefined) return false;
  const levels = new Set(absences.map(({ level }) => level));
  return levels.has(root) || segmentsOfRoot(root).every((segment) => levels.has(segment));
};

const wholeAbsence = (
  view: ChartView,
  imaging: Imaging,
  entries: ReadonlySet<string>,
  root: string | undefined,
): Observation | undefined => {
  const absences = imaging.findings.flatMap((finding) =>
    (view.wordsOf(finding) ?? []).filter(({ present, entry }) => !present && entries.has(entry)),
  );
  return coversLevel(absences, root) ? absences[0] : undefined;
};

/** Asks the images that decide a generator. `roots` is what the examination says of the nerve roots, best first. */
export const imagingVerdict = (
  view: ChartView,
  generator: GeneratorKnowledge,
  roots: readonly RootEvidence[],
  side: Side | undefined,
): ImagingVerdict => {
  const { imaging } = generator;
  if (!imaging) return { is: "silent" };
  const studies = studiesOf(view, imaging);
  if (studies.length === 0) return { is: "silent" };
  const entries = new Set(studies.map(({ id }) => id));
  const present = presentAt(view, imaging.findings).filter(({ entry }) => entries.has(entry));
  const concordant = present.find((one) => fits(one, imaging.concordance, roots, side));
  const shown = concordant ?? present[0];
  if (shown)
    return {
      is: concordant ? "concordant" : "elsewhere",
      finding: shown.finding.id,
      day: shown.day,
      because: [shown.entry],
    };
  const last = newest(studies);
  const [first = generator.id] = imaging.findings;
  if (last?.body.complete)
    return { is: "complete-absent", finding: first, day: last.at.slice(0, 10), because: [last.id] };
  const absent = wholeAbsence(view, imaging, entries, roots[0]?.root);
  return absent
    ? { is: "absent", finding: absent.finding.id, day: absent.day, because: [absent.entry] }
    : { is: "silent" };
};
