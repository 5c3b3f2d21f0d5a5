/** What one block says. Percent thresholds compare whole tenths, never floating point: 78.2 % is not 80 %. */
import { dateOf, type EntryOf } from "@pinpoint/chart";
import type { BlockKnowledge, Settings } from "@pinpoint/knowledge";
import { type Says, say } from "../says.ts";

export type BlockOutcome = "positive" | "partial" | "negative" | "uninterpretable";

export interface BlockResult {
  readonly outcome: BlockOutcome;
  readonly procedure: EntryOf<"procedure">;
  readonly day: string;
  /** Percent of index pain relieved; undefined when nobody scored it. */
  readonly percent: number | undefined;
  /** The likelihood ratio of the source speaks: relief above its own cut-off, seen for as long as it asks. */
  readonly likelihoodSpeaks: boolean;
  readonly because: readonly string[];
  /** Why it moves nothing, where it does not. */
  readonly why?: Says;
  readonly owes?: "duration" | "scores";
}

type Relief = EntryOf<"relief">;
const tenths = (score: number): number => Math.round(score * 10);

/** True when at least (or more than) so many percent of the pain was relieved, in whole tenths. */
const relieved = (before: number, after: number, percent: number, strictly = false): boolean => {
  const gained = (tenths(before) - tenths(after)) * 100;
  const needed = tenths(before) * percent;
  return strictly ? gained > needed : gained >= needed;
};

interface Measured {
  readonly atLeast: (percent: number) => boolean;
  readonly above: (percent: number) => boolean;
  readonly percent: number;
}

const lowest = (reliefs: readonly Relief[]): number | undefined => {
  const series = reliefs.flatMap(({ body }) => body.series?.map(({ pain }) => pain) ?? []);
  return series.length > 0 ? Math.min(...series) : undefined;
};

/** Relief from the scores where they are there, else as the patient said it. */
const measure = ({ body }: EntryOf<"procedure">, reliefs: readonly Relief[]): Measured | undefined => {
  const before = body.painBefore;
  const after = reliefs.find((one) => one.body.pain !== undefined)?.body.pain ?? lowest(reliefs) ?? body.painAfter;
  if (before !== undefined && after !== undefined && before > 0)
    return {
      atLeast: (percent) => relieved(before, after, percent),
      above: (percent) => relieved(before, after, percent, true),
      percent: ((tenths(before) - tenths(after)) / tenths(before)) * 100,
    };
  const said = reliefs.find((one) => one.body.percent !== undefined)?.body.percent;
  return said === undefined
    ? undefined
    : {
        atLeast: (percent) => tenths(said) >= percent * 10,
        above: (percent) => tenths(said) > percent * 10,
        percent: said,
      };
};

/** Hours the relief is known to have lasted at least, and whether that is all of it. */
const lasted = (
  procedure: EntryOf<"procedure">,
  reliefs: readonly Relief[],
  measured: Measured,
  positive: number,
): { hours: number; closed: boolean } => {
  let hours = 0;
  let closed = false;
  const before = procedure.body.painBefore;
  for (const { body } of reliefs) {
    if (body.lasting || (body.endedOn !== undefined && body.endedOn > dateOf(procedure.at)))
      hours = Math.max(hours, 24);
    if (body.lastedHours !== undefined) {
      hours = Math.max(hours, body.lastedHours);
      closed = true;
    }
    for (const { minutesAfter, pain } of body.series ?? [])
      if (before !== undefined && measured.percent > 0 && relieved(before, pain, positive))
        hours = Math.max(hours, minutesAfter / 60);
  }
  return { hours, closed };
};

const hoursOf = (drug: string, { blockHours }: Settings): number => {
  const name = drug.toLowerCase();
  let hours = 0;
  for (const known of Object.keys(blockHours))
    if (name.includes(known)) hours = Math.max(hours, blockHours[known] ?? 0);
  return hours;
};

/** The least the relief has to last: that of the longest-lasting anesthetic given, or of the longest known when none is written. */
const hoursNeeded = ({ body }: EntryOf<"procedure">, settings: Settings): number => {
  let hours = 0;
  for (const { drug } of body.drugs ?? []) hours = Math.max(hours, hoursOf(drug, settings));
  return hours > 0 ? hours : Math.max(...Object.values(settings.blockHours));
};

const named = (procedure: EntryOf<"procedure">) => ({
  procedure: procedure.body.procedure,
  date: dateOf(procedure.at),
});

/** Why a block cannot be read at all: sedation or an opioid, no image guidance, too little pain before. */
const spoiled = (procedure: EntryOf<"procedure">, { leastPainBeforeBlock: least }: Settings): Says | undefined => {
  const { sedation, opioidGiven, guidance, painBefore } = procedure.body;
  if (opioidGiven || (sedation !== undefined && sedation !== "none" && sedation !== "minimal"))
    return say("unmoved.block.sedated", named(procedure));
  if (guidance === "landmark" || guidance === "none") return say("unmoved.block.unguided", named(procedure));
  if (painBefore !== undefined && painBefore < least)
    return say("unmoved.block.low-baseline", { ...named(procedure), pain: painBefore, least });
  return undefined;
};

type Told = "positive" | "negative";
type Silent = Exclude<BlockOutcome, Told>;

/** A block that says something; `likelihoodSpeaks` when its ratio does too. */
const told = (
  outcome: Told,
  procedure: EntryOf<"procedure">,
  because: readonly string[],
  percent: number,
  likelihoodSpeaks: boolean,
): BlockResult => ({ outcome, procedure, day: dateOf(procedure.at), percent, likelihoodSpeaks, because });

/** A block that moves nothing, and why. */
const silent = (
  outcome: Silent,
  procedure: EntryOf<"procedure">,
  because: readonly string[],
  percent: number | undefined,
  why: Says,
): BlockResult => ({ outcome, procedure, day: dateOf(procedure.at), percent, likelihoodSpeaks: false, because, why });

const becauseOf = ({ id }: EntryOf<"procedure">, reliefs: readonly Relief[]): readonly string[] => {
  const because = [id];
  for (const relief of reliefs) because.push(relief.id);
  return because;
};

/** Reads one block with the relief entries that speak of it. */
export const readBlock = (
  procedure: EntryOf<"procedure">,
  reliefs: readonly Relief[],
  block: Pick<BlockKnowledge, "positivePercent" | "partialPercent" | "likelihoodAbovePercent">,
  settings: Settings,
): BlockResult => {
  const because = becauseOf(procedure, reliefs);
  const spoilt = spoiled(procedure, settings);
  if (spoilt) return silent("uninterpretable", procedure, because, undefined, spoilt);
  const incomplete = () => say("unmoved.block.incomplete", named(procedure));
  const measured = measure(procedure, reliefs);
  if (!measured) return { ...silent("uninterpretable", procedure, because, undefined, incomplete()), owes: "scores" };
  const { percent } = measured;
  if (!measured.atLeast(block.partialPercent)) return told("negative", procedure, because, percent, true);
  if (!measured.atLeast(block.positivePercent)) {
    const values = { ...named(procedure), percent, needed: block.positivePercent };
    return silent("partial", procedure, because, percent, say("unmoved.block.partial", values));
  }
  const needed = hoursNeeded(procedure, settings);
  const { hours, closed } = lasted(procedure, reliefs, measured, block.positivePercent);
  if (hours < needed && closed) {
    const values = { ...named(procedure), hours, needed };
    return silent("uninterpretable", procedure, because, percent, say("unmoved.block.short", values));
  }
  if (hours < needed)
    return { ...silent("uninterpretable", procedure, because, percent, incomplete()), owes: "duration" };
  const own = block.likelihoodAbovePercent;
  return told("positive", procedure, because, percent, own === undefined || measured.above(own));
};
