// What diagnostic blocks say of a joint: nothing, a first positive, or a negative.
import type { Entry, Side, Target } from "@pinpoint/chart";
import type { Weight } from "./estimate.ts";
import type { Read } from "./read-chart.ts";
import { isLumbar } from "./words.ts";

type Procedure = Extract<Entry, { kind: "procedure" }>;
type Relief = Extract<Entry, { kind: "relief" }>;

const left = 1;
const right = 2;
const bothSides = 3;
const bitsOf = (side: Side | undefined): number =>
  side === "left" ? left : side === "right" ? right : side === "both" ? bothSides : 0;

/** The nerves of each lumbar facet joint. */
const nervePairs: readonly (readonly [string, string])[] = [
  ["T12", "L1"],
  ["L1", "L2"],
  ["L2", "L3"],
  ["L3", "L4"],
  ["L4", "L5"],
];

/** The sides on which a lumbar facet joint was reached, itself or through both of its nerves. */
export const facetSides = (targets: readonly Target[]): number => {
  let reached = 0;
  let nerves: Map<string, number> | undefined;
  for (const { structure, level, side } of targets) {
    if (level === undefined) continue;
    if (structure === "facet-joint" && isLumbar(level)) reached |= bitsOf(side);
    if (structure === "medial-branch" || structure === "dorsal-ramus") {
      nerves ??= new Map();
      nerves.set(level, (nerves.get(level) ?? 0) | bitsOf(side));
    }
  }
  if (nerves) for (const [upper, lower] of nervePairs) reached |= (nerves.get(upper) ?? 0) & (nerves.get(lower) ?? 0);
  return reached;
};

export const sacroiliacSides = (targets: readonly Target[]): number => {
  let reached = 0;
  for (const { structure, side } of targets) if (structure === "si-joint") reached |= bitsOf(side);
  return reached;
};

export interface Block {
  readonly procedure: string;
  readonly positivePercent: number;
  /** The ratio speaks only above this percent. */
  readonly abovePercent: number | undefined;
  readonly sidesReached: (targets: readonly Target[]) => number;
  readonly present: Weight;
  readonly absent: Weight;
}

const partialPercent = 50;
const leastPain = 3;
const tenths = (score: number): number => Math.round(score * 10);
const relieved = (before: number, after: number, percent: number): boolean =>
  (tenths(before) - tenths(after)) * 100 >= tenths(before) * percent;

const isSpoiled = ({ sedation, opioidGiven, guidance, painBefore }: Procedure["body"]): boolean =>
  opioidGiven === true ||
  (sedation !== undefined && sedation !== "none" && sedation !== "minimal") ||
  guidance === "landmark" ||
  guidance === "none" ||
  (painBefore !== undefined && painBefore < leastPain);

const hoursNeeded = ({ drugs }: Procedure["body"]): number => {
  let hours = 0;
  for (const { drug } of drugs ?? []) {
    const name = drug.toLowerCase();
    if (name.includes("bupivacaine")) return 3;
    if (name.includes("lidocaine")) hours = 2;
  }
  return hours || 3;
};

const hoursLasted = (
  { at, body: { painBefore } }: Procedure,
  reliefs: readonly Relief[],
  percent: number,
  any: boolean,
) => {
  let hours = 0;
  for (const { body } of reliefs) {
    if (body.lasting || (body.endedOn !== undefined && body.endedOn > at.slice(0, 10))) hours = Math.max(hours, 24);
    if (body.lastedHours !== undefined) hours = Math.max(hours, body.lastedHours);
    if (painBefore !== undefined && any)
      for (const { minutesAfter, pain } of body.series ?? [])
        if (relieved(painBefore, pain, percent)) hours = Math.max(hours, minutesAfter / 60);
  }
  return hours;
};

const painAfter = ({ body }: Procedure, reliefs: readonly Relief[]): number | undefined => {
  for (const { body: one } of reliefs) if (one.pain !== undefined) return one.pain;
  let lowest: number | undefined;
  for (const { body: one } of reliefs)
    for (const { pain } of one.series ?? []) if (lowest === undefined || pain < lowest) lowest = pain;
  return lowest ?? body.painAfter;
};

/** 2: positive and its ratio speaks; 1: positive; -1: negative; 0: neither, or not readable. */
const readBlock = (procedure: Procedure, reliefs: readonly Relief[], block: Block): -1 | 0 | 1 | 2 => {
  if (isSpoiled(procedure.body)) return 0;
  const before = procedure.body.painBefore;
  const after = painAfter(procedure, reliefs);
  // Both in tenths of a percent of the pain before, so that thresholds compare whole numbers.
  let gained: number;
  let whole: number;
  if (before !== undefined && after !== undefined && before > 0) {
    gained = (tenths(before) - tenths(after)) * 100;
    whole = tenths(before);
  } else {
    const said = reliefs.find(({ body }) => body.percent !== undefined)?.body.percent;
    if (said === undefined) return 0;
    gained = tenths(said);
    whole = 10;
  }
  if (gained < whole * partialPercent) return -1;
  if (gained < whole * block.positivePercent) return 0;
  if (hoursLasted(procedure, reliefs, block.positivePercent, gained > 0) < hoursNeeded(procedure.body)) return 0;
  return block.abovePercent === undefined || gained > whole * block.abovePercent ? 2 : 1;
};

/** True when a block for this joint was done to find out. */
export const wasBlocked = ({ procedures }: Read, procedure: string): boolean => {
  for (const { body } of procedures) if (body.purpose === "diagnostic" && body.procedure === procedure) return true;
  return false;
};

/** What the blocks of the side in question say, once. */
export const blockWeight = (
  { procedures, reliefs }: Read,
  block: Block,
  side: Side | undefined,
): Weight | undefined => {
  const wanted = side === "left" ? left : side === "right" ? right : bothSides;
  let reached = 0;
  let anyPositive = false;
  let speaks = false;
  let anyNegative = false;
  for (const procedure of procedures) {
    const { body, id } = procedure;
    if (body.procedure !== block.procedure || (body.purpose !== undefined && body.purpose !== "diagnostic")) continue;
    const sides = block.sidesReached(body.targets) & wanted;
    if (sides === 0) continue;
    reached |= sides;
    const result = readBlock(
      procedure,
      reliefs.filter((relief) => relief.body.of === id),
      block,
    );
    if (result > 0) anyPositive = true;
    if (result === 2) speaks = true;
    if (result === -1) anyNegative = true;
  }
  if (speaks) return block.present;
  return anyNegative && !anyPositive && reached === wanted ? block.absent : undefined;
};
