import { type EntryOf, type Side, segmentsOfRoot } from "@pinpoint/chart";
import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import { type ChartView, newest } from "../chart-view.ts";
import { concerns, type Observation, standing } from "../observations.ts";
import type { RootEvidence } from "./groups/root.ts";
import { presentAt, pressedRoot } from "./pressed-root.ts";

/** What the deciding images say: the defining finding where it fits, elsewhere, absent at the level, absent in a complete report, or nothing. */
export type ImagingVerdict =
  | {
      readonly is: "concordant" | "elsewhere" | "no-root" | "absent" | "complete-absent";
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
  const studies: EntryOf<"imaging">[] = [];
  for (const study of view.of("imaging")) {
    const { modality, region } = study.body;
    if (!modalities.includes(modality) || !regions.includes(region)) continue;
    if (hurting === undefined || partOf(region) === hurting) studies.push(study);
  }
  return studies;
};

/** The image shows the side in question. A study that names no side does not agree with one. */
const sameSide = (seen: Side | undefined, side: Side | undefined): boolean =>
  side === undefined ||
  side === "both" ||
  seen === "both" ||
  (seen !== undefined && seen === side) ||
  seen === "midline";

/** A root the examination names: by a deficit, or by where the pain goes; a stretched nerve alone names none. */
export const isNamed = ({ deficit, weight }: RootEvidence): boolean => deficit || weight >= 0.3;

const fits = (
  observation: Observation,
  concordance: Imaging["concordance"],
  roots: readonly RootEvidence[],
  side: Side | undefined,
): boolean => {
  if (concordance === "level") return observation.level !== undefined;
  if (concordance === "side") return sameSide(observation.side, side);
  const [best] = roots;
  return (
    best !== undefined && isNamed(best) && best.root === pressedRoot(observation) && sameSide(observation.side, side)
  );
};

/** True when an absence speaks for the level in question: it names none, or every level at which the root can be pressed on. */
const coversLevel = (absences: readonly Observation[], root: string | undefined): boolean => {
  if (absences.some(({ level }) => level === undefined)) return true;
  if (root === undefined || absences.length === 0) return false;
  const levels = new Set(absences.map(({ level }) => level));
  return levels.has(root) || segmentsOfRoot(root).every((segment) => levels.has(segment));
};

const absenceAt = (
  view: ChartView,
  imaging: Imaging,
  studies: readonly EntryOf<"imaging">[],
  root: string | undefined,
  side: Side | undefined,
): Observation | undefined => {
  const absences: Observation[] = [];
  for (const finding of imaging.findings)
    for (const word of standing(view.wordsOf(finding) ?? []))
      if (!word.present && isOf(studies, word) && concerns(word, side)) absences.push(word);
  return coversLevel(absences, root) ? absences[0] : undefined;
};

type Shown = { readonly finding: string; readonly day: string; readonly because: readonly string[] };
const shownBy = ({ finding, day, entry }: Observation): Shown => ({ finding: finding.id, day, because: [entry] });

/** The studies that decide, and the last of them when its report is complete: then what it does not list is absent. */
interface Evidence {
  readonly imaging: Imaging;
  readonly present: readonly Observation[];
  readonly studies: readonly EntryOf<"imaging">[];
  readonly complete: EntryOf<"imaging"> | undefined;
}

const isOf = (studies: readonly EntryOf<"imaging">[], { entry }: Observation): boolean =>
  studies.some(({ id }) => id === entry);

const evidenceOf = (view: ChartView, imaging: Imaging): Evidence | undefined => {
  const studies = studiesOf(view, imaging);
  const last = newest(studies);
  if (!last) return undefined;
  const complete = last.body.complete ? last : undefined;
  const seen = presentAt(view, imaging.findings);
  const stands = (one: Observation) => isOf(studies, one) && (complete === undefined || one.entry === complete.id);
  return { imaging, studies, complete, present: seen.length > 0 ? seen.filter(stands) : seen };
};

/** That the finding is absent: in a complete report, or at the level in question. */
const absence = (
  view: ChartView,
  { imaging, studies, complete }: Evidence,
  roots: readonly RootEvidence[],
  side: Side | undefined,
): ImagingVerdict | undefined => {
  const [first = ""] = imaging.findings;
  if (complete) return { is: "complete-absent", finding: first, day: complete.at.slice(0, 10), because: [complete.id] };
  const absent = absenceAt(view, imaging, studies, roots[0]?.root, side);
  return absent && { is: "absent", ...shownBy(absent) };
};

/**
 * Asks the images that decide a generator. `roots` is what the examination says of the nerve roots, best first. What agrees comes first;
 * then that the finding is absent, in a complete report or at the level in question; only then that it is somewhere else.
 */
export const imagingVerdict = (
  view: ChartView,
  generator: GeneratorKnowledge,
  roots: readonly RootEvidence[],
  side: Side | undefined,
): ImagingVerdict => {
  const evidence = generator.imaging && evidenceOf(view, generator.imaging);
  if (!evidence) return silent;
  const { imaging, present } = evidence;
  const concordant = present.find((one) => fits(one, imaging.concordance, roots, side));
  if (concordant) return { is: "concordant", ...shownBy(concordant) };
  const [elsewhere] = present;
  const [best] = roots;
  if (elsewhere && imaging.concordance === "root-and-side" && !(best && isNamed(best)))
    return { is: "no-root", ...shownBy(elsewhere) };
  return absence(view, evidence, roots, side) ?? (elsewhere ? { is: "elsewhere", ...shownBy(elsewhere) } : silent);
};
const silent: ImagingVerdict = { is: "silent" };
