import { type Chart, effectiveEntries, isEntryOf, type Region, spinalPartOf, type Target } from "@pinpoint/chart";
import type { GeneratorStatement } from "@pinpoint/reasoning";
import { nameOf, type Rendering } from "@pinpoint/wording";

/** A place to mark, and what the list beside the drawing says of it. */
export interface SpineMarkView {
  readonly target: Target;
  readonly tone: "relief" | "unsure";
  readonly note: string;
}

export interface SpineMarks {
  readonly view: "full" | "cervical" | "thoracic" | "lumbar" | "pelvis";
  readonly marks: readonly SpineMarkView[];
}

const pelvic: ReadonlySet<string> = new Set(["si-joint", "lateral-branch", "hip-joint", "sacrococcygeal-joint"]);

const partOf = ({ structure, level }: Target): SpineMarks["view"] | undefined => {
  if (pelvic.has(structure)) return "pelvis";
  if (structure === "third-occipital-nerve" || structure === "occipital-nerve") return "cervical";
  if (level === undefined) return undefined;
  const part = spinalPartOf(level);
  return part === "sacral" ? "pelvis" : part;
};

const ofRegion = (region: Region | undefined): SpineMarks["view"] => {
  if (region === "head" || region === "neck" || region === "shoulder" || region === "arm" || region === "hand")
    return "cervical";
  if (region === "thoracic" || region === "chest") return "thoracic";
  return region === "sacral" || region === "hip" || region === "pelvis" ? "pelvis" : "lumbar";
};

/** The part of the spine that shows every mark; the region of the complaint when there is none. */
const viewOf = (marks: readonly SpineMarkView[], region: Region | undefined): SpineMarks["view"] => {
  const parts = new Set(marks.flatMap(({ target }) => partOf(target) ?? []));
  const [only] = parts;
  if (only === undefined) return ofRegion(region);
  if (parts.size === 1) return only;
  const low = [...parts].every((part) => part === "lumbar" || part === "pelvis");
  const high = marks.some(({ target: { level } }) => level !== undefined && /^L[1-3]/.test(level));
  return low && !high ? "pelvis" : "full";
};

const tones = { confirmed: "relief", likely: "relief", possible: "unsure" } as const;

/** Where the pain may come from, on the spine: confirmed and likely in teal, possible in amber. A place keeps its surest mark. */
export const spineMarks = (
  generators: readonly GeneratorStatement[],
  chart: Chart,
  asOf: string,
  stateText: (state: "confirmed" | "likely" | "possible") => string,
  rendering: Rendering,
): SpineMarks => {
  const marks = new Map<string, SpineMarkView>();
  for (const state of ["confirmed", "likely", "possible"] as const)
    for (const { id, sites } of generators.filter((one) => one.state === state))
      for (const target of sites) {
        const key = `${target.structure}|${target.level ?? ""}|${target.side ?? ""}|${target.name ?? ""}`;
        if (marks.has(key)) continue;
        marks.set(key, {
          target,
          tone: tones[state],
          note: `${nameOf("generator", id, rendering)}, ${stateText(state)}`,
        });
      }
  const list = [...marks.values()];
  const complaint = effectiveEntries(chart.entries, { asOf }).findLast((entry) => isEntryOf("complaint", entry));
  const region = complaint && isEntryOf("complaint", complaint) ? complaint.body.region : undefined;
  return { view: viewOf(list, region), marks: list };
};
