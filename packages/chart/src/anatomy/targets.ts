import { z } from "zod";
import { isLevel, isSegment, isSingleLevel } from "./levels.ts";

export const sides = ["left", "right", "both", "midline"] as const;
export type Side = (typeof sides)[number];
export const sideSchema = z.enum(sides);

export const regions = [
  "head",
  "neck",
  "thoracic",
  "lumbar",
  "sacral",
  "chest",
  "abdomen",
  "pelvis",
  "shoulder",
  "arm",
  "hand",
  "hip",
  "thigh",
  "knee",
  "leg",
  "foot",
] as const;
export type Region = (typeof regions)[number];
export const regionSchema = z.enum(regions);

/** Which form of level a structure takes: one vertebra or nerve, the segment between two, either, or none. */
type LevelForm = "single" | "segment" | "either" | "none";

/** Every structure that can hurt or be treated: the form of its level, and whether there is one on each side. */
const structureTable = {
  "facet-joint": { level: "segment", paired: true },
  "medial-branch": { level: "single", paired: true },
  "dorsal-ramus": { level: "single", paired: true },
  "third-occipital-nerve": { level: "none", paired: true },
  "atlantoaxial-joint": { level: "none", paired: true },
  disc: { level: "segment", paired: false },
  vertebra: { level: "single", paired: false },
  "basivertebral-nerve": { level: "single", paired: false },
  "nerve-root": { level: "single", paired: true },
  "epidural-space": { level: "either", paired: false },
  "spinal-canal": { level: "either", paired: false },
  "intrathecal-space": { level: "either", paired: false },
  "si-joint": { level: "none", paired: true },
  "lateral-branch": { level: "single", paired: true },
  "sacrococcygeal-joint": { level: "none", paired: false },
  "hip-joint": { level: "none", paired: true },
  "knee-joint": { level: "none", paired: true },
  "genicular-nerve": { level: "none", paired: true },
  "shoulder-joint": { level: "none", paired: true },
  "suprascapular-nerve": { level: "none", paired: true },
  "occipital-nerve": { level: "none", paired: true },
  "stellate-ganglion": { level: "none", paired: true },
  "lumbar-sympathetic-chain": { level: "either", paired: true },
  "celiac-plexus": { level: "none", paired: false },
  "superior-hypogastric-plexus": { level: "none", paired: false },
  "ganglion-impar": { level: "none", paired: false },
  "intercostal-nerve": { level: "single", paired: true },
  "dorsal-root-ganglion": { level: "single", paired: true },
  "spinal-cord": { level: "either", paired: false },
  "peripheral-nerve": { level: "none", paired: true },
  bursa: { level: "none", paired: true },
  muscle: { level: "none", paired: true },
} as const satisfies Record<string, { level: LevelForm; paired: boolean }>;

export type Structure = keyof typeof structureTable;

const isStructure = (text: string): text is Structure => Object.hasOwn(structureTable, text);
export const structures: readonly Structure[] = Object.keys(structureTable).filter(isStructure);

/** True when the body has one on the left and one on the right, so that a needle needs to know which. */
export const isPaired = (structure: Structure): boolean => structureTable[structure].paired;

/** The form a level of this structure takes. */
export const levelFormOf = (structure: Structure): LevelForm => structureTable[structure].level;

/** A place in the body that can be examined, blamed or treated. `name` is for a named nerve, muscle or bursa. */
export interface Target {
  readonly structure: Structure;
  readonly level?: string | undefined;
  readonly side?: Side | undefined;
  readonly name?: string | undefined;
}

const levelProblem = ({
  structure,
  level,
}: {
  structure: Structure;
  level?: string | undefined;
}): string | undefined => {
  if (level === undefined) return undefined;
  if (!isLevel(level))
    return `"${level}" is no level of the spine; write a vertebra or nerve such as L4, or two neighbours such as L4-5`;
  const form = levelFormOf(structure);
  if (form === "segment" && !isSegment(level))
    return `a ${structure} lies between two vertebrae; write two neighbours such as L4-5, not "${level}"`;
  if (form === "single" && !isSingleLevel(level))
    return `a ${structure} belongs to one vertebra or nerve; write one such as L4, not "${level}"`;
  return undefined;
};

export const targetSchema = z
  .strictObject({
    structure: z.enum(structures),
    level: z.string().optional(),
    side: sideSchema.optional(),
    name: z.string().min(1).max(80).optional(),
  })
  .superRefine((target, context) => {
    const message = levelProblem(target);
    if (message) context.addIssue({ code: "custom", path: ["level"], message });
  });

/** Where a finding was seen: a target, or a region with a side. */
export interface RegionSite {
  readonly region: Region;
  readonly side?: Side | undefined;
}
export type Site = Target | RegionSite;
export const siteSchema = z.union([
  targetSchema,
  z.strictObject({ region: regionSchema, side: sideSchema.optional() }),
]);

/** One text per place, for comparing and for keys: `facet-joint|L4-5|left`. */
export const targetKey = (target: Target): string =>
  `${target.structure}|${target.level ?? ""}|${target.side ?? ""}${target.name ? `|${target.name}` : ""}`;

/** Left and right of `both`; the side itself otherwise. Midline and unknown stand for neither. */
export const eachSide = (side: Side | undefined): readonly ("left" | "right")[] =>
  side === "both" ? ["left", "right"] : side === "left" || side === "right" ? [side] : [];
