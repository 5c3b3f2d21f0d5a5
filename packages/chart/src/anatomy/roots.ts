/** Where each spinal nerve root shows itself (usual practice of neurological examination), and which disc presses on it. */
import { nerves, spinalPartOf, verticesOf } from "./levels.ts";

export interface RootSigns {
  readonly dermatome: string;
  readonly myotomes: readonly string[];
  readonly reflex?: string;
}

/** Sensory area, muscle groups and reflex of each root. */
export const rootSigns: Readonly<Record<string, RootSigns>> = {
  C4: { dermatome: "lower neck and shoulder cape", myotomes: ["diaphragm", "trapezius"] },
  C5: { dermatome: "lateral upper arm", myotomes: ["deltoid", "biceps"], reflex: "biceps" },
  C6: { dermatome: "lateral forearm and thumb", myotomes: ["wrist extension", "biceps"], reflex: "brachioradialis" },
  C7: { dermatome: "middle finger", myotomes: ["triceps", "wrist flexion", "finger extension"], reflex: "triceps" },
  C8: { dermatome: "little finger and medial forearm", myotomes: ["finger flexion"] },
  T1: { dermatome: "medial upper arm", myotomes: ["finger abduction"] },
  L1: { dermatome: "groin", myotomes: [] },
  L2: { dermatome: "front of the thigh", myotomes: ["hip flexion"] },
  L3: { dermatome: "medial knee", myotomes: ["knee extension", "hip adduction"], reflex: "knee" },
  L4: { dermatome: "medial shin and ankle", myotomes: ["knee extension", "ankle dorsiflexion"], reflex: "knee" },
  L5: {
    dermatome: "dorsum of the foot and great toe",
    myotomes: ["great toe extension", "hip abduction", "ankle dorsiflexion"],
    reflex: "medial hamstring",
  },
  S1: {
    dermatome: "lateral foot and little toe",
    myotomes: ["ankle plantarflexion", "hip extension"],
    reflex: "ankle",
  },
};

/** The root that a disc herniation between two vertebrae usually presses on: in the neck the one that leaves there (C5-6 → C6), in the low back the one that passes (L4-5 → L5). */
export const usualRootOfDisc = (segment: string): string | undefined => {
  const pair = verticesOf(segment);
  if (!pair) return undefined;
  const [upper, lower] = pair;
  if (spinalPartOf(upper) === "cervical") return segment === "C7-T1" ? "C8" : lower;
  return spinalPartOf(upper) === "thoracic" ? upper : lower;
};

/** The root that leaves through the foramen of a segment: above its vertebra in the neck (C6 at C5-6), below it elsewhere (L4 at L4-5). */
export const exitingRootOfSegment = (segment: string): string | undefined => {
  const pair = verticesOf(segment);
  if (!pair) return undefined;
  const [upper, lower] = pair;
  if (segment === "C7-T1") return "C8";
  return spinalPartOf(upper) === "cervical" ? lower : upper;
};

/** The segments at which a root can be pressed on, the usual disc first: L5 → L4-5 (passing), L5-S1 (leaving). */
export const segmentsOfRoot = (root: string): readonly string[] => {
  if (!nerves.includes(root)) return [];
  const found = allSegments.filter((segment) => usualRootOfDisc(segment) === root);
  return [
    ...found,
    ...allSegments.filter((segment) => exitingRootOfSegment(segment) === root && !found.includes(segment)),
  ];
};

const allSegments: readonly string[] = [
  ...["C0-1", "C1-2", "C2-3", "C3-4", "C4-5", "C5-6", "C6-7", "C7-T1"],
  ...["T1-2", "T2-3", "T3-4", "T4-5", "T5-6", "T6-7", "T7-8", "T8-9", "T9-10", "T10-11", "T11-12", "T12-L1"],
  ...["L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"],
];
