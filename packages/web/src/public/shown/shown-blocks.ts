import type { ShownPart } from "@pinpoint/knowledge";
import type { Block, PageSource } from "../page-model.ts";

type Show = (ids: readonly string[], source: PageSource) => readonly Block[];

/** What each part shows of treatments or generators, read from their own fields. */
const parts: Partial<Readonly<Record<ShownPart, Show>>> = {};

export const shownBlocks = (part: ShownPart, ids: readonly string[], source: PageSource): readonly Block[] =>
  parts[part]?.(ids, source) ?? [];
