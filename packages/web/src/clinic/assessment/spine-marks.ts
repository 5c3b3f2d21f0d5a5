import {
  type Chart,
  type EntryOf,
  effectiveEntries,
  isEntryOf,
  type Region,
  type RegionSite,
  spinalPartOf,
  type Target,
  targetKey,
} from "@pinpoint/chart";
import type { GeneratorStatement } from "@pinpoint/reasoning";
import { nameOf, type Rendering } from "@pinpoint/wording";

/** A place to mark, and what the list beside the drawing says of it. */
export interface SpineMarkView {
  readonly target: Target;
  readonly tone: "relief" | "unsure";
  readonly note: string;
}

/** The complaint itself, marked on the body where the spine has nothing to show. */
export interface BodyMarkView {
  readonly target: RegionSite;
  readonly tone: "relief" | "unsure";
  readonly note: string;
}

export type SpineMarks =
  | { readonly drawing: "spine"; readonly view: SpineView; readonly marks: readonly SpineMarkView[] }
  | { readonly drawing: "body"; readonly view: "front"; readonly marks: readonly (SpineMarkView | BodyMarkView)[] };

type SpineView = "full" | "cervical" | "thoracic" | "lumbar" | "pelvis";

const pelvic: ReadonlySet<string> = new Set(["si-joint", "lateral-branch", "hip-joint", "sacrococcygeal-joint"]);

const partOf = ({ structure, level }: Target): SpineView | undefined => {
  if (pelvic.has(structure)) return "pelvis";
  if (structure === "third-occipital-nerve" || structure === "occipital-nerve") return "cervical";
  if (level === undefined) return undefined;
  const part = spinalPartOf(level);
  return part === "sacral" ? "pelvis" : part;
};

const ofRegion = (region: Region | undefined): SpineView => {
  if (region === "head" || region === "neck" || region === "shoulder" || region === "arm" || region === "hand")
    return "cervical";
  if (region === "thoracic" || region === "chest") return "thoracic";
  return region === "sacral" || region === "hip" || region === "pelvis" ? "pelvis" : "lumbar";
};

/** The part of the spine that shows every mark; the region of the complaint when there is none. */
const viewOf = (marks: readonly SpineMarkView[], region: Region | undefined): SpineView => {
  const parts = new Set(marks.flatMap(({ target }) => partOf(target) ?? []));
  const [only] = parts;
  if (only === undefined) return ofRegion(region);
  if (parts.size === 1) return only;
  const low = [...parts].every((part) => part === "lumbar" || part === "pelvis");
  const high = marks.some(({ target: { level } }) => level !== undefined && /^L[1-3]/.test(level));
  return low && !high ? "pelvis" : "full";
};

const tones = { confirmed: "relief", likely: "relief", possible: "unsure" } as const;

type Marked = "confirmed" | "likely" | "possible";

/** Every site of a generator that is possible or surer; a place keeps its surest mark. */
const sureMarks = (
  generators: readonly GeneratorStatement[],
  noteOf: (id: string, state: Marked) => string,
): readonly SpineMarkView[] => {
  const marks = new Map<string, SpineMarkView>();
  for (const state of ["confirmed", "likely", "possible"] as const)
    for (const { id, sites } of generators.filter((one) => one.state === state))
      for (const target of sites)
        if (!marks.has(targetKey(target)))
          marks.set(targetKey(target), { target, tone: tones[state], note: noteOf(id, state) });
  return [...marks.values()];
};

/** Where the pain may come from: on the spine, or on the body where it is a limb that hurts. Confirmed and likely teal, possible amber. */
export const spineMarks = (
  generators: readonly GeneratorStatement[],
  chart: Chart,
  asOf: string,
  stateText: (state: Marked) => string,
  rendering: Rendering,
): SpineMarks => {
  const list = sureMarks(generators, (id, state) => `${nameOf("generator", id, rendering)}, ${stateText(state)}`);
  const complaint = complaintOf(chart, asOf);
  const limb = complaint && limbs.has(complaint.region) ? complaint : undefined;
  if (!limb || list.some(({ target }) => partOf(target) !== undefined))
    return { drawing: "spine", view: viewOf(list, complaint?.region), marks: list };
  const surest = generators.find(({ state }) => state === "confirmed" || state === "likely");
  const pain: BodyMarkView = {
    target: { region: limb.region, side: limb.side },
    tone: surest ? "relief" : "unsure",
    note: surest ? nameOf("generator", surest.id, rendering) : "",
  };
  return { drawing: "body", view: "front", marks: [pain, ...list] };
};

const limbs: ReadonlySet<Region> = new Set(["shoulder", "arm", "hand", "thigh", "knee", "leg", "foot", "abdomen"]);

const complaintOf = (chart: Chart, asOf: string): EntryOf<"complaint">["body"] | undefined => {
  const last = effectiveEntries(chart.entries, { asOf }).findLast((entry) => isEntryOf("complaint", entry));
  return last && isEntryOf("complaint", last) ? last.body : undefined;
};
