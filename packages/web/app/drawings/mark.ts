import type { RegionSite, Site } from "@pinpoint/chart";

/** What a mark means: relief (found, done), unsure (suspected, waiting), act (now), quiet (named, no more). */
export type MarkTone = "relief" | "unsure" | "act" | "quiet";

/** One place to mark on a drawing. */
export interface Mark {
  readonly target: Site;
  readonly tone: MarkTone;
  /** What the list beside the drawing adds, such as "confirmed" or "planned". */
  readonly note?: string;
}

/** True for a place told as a region instead of a structure. */
export const isRegion = (site: Site): site is RegionSite => "region" in site;
