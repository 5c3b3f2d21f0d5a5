import { type Author, canonicalJson, type Entry, type Origin } from "@pinpoint/chart";
import type { NamedDraft } from "./read-drafts.ts";

/** An entry before it has its place in the chain. */
export type Unsealed = NamedDraft & { readonly episode: string; readonly author: Author; readonly origin: Origin };

/**
 * What of an entry does not depend on its place. PostgreSQL puts `prev`, `recordedAt` and `seq` behind it, whose names come last
 * in canonical JSON, and so has the text that the entry's hash is taken over.
 */
export const contentOf = ({ id, episode, kind, at, author, origin, body }: Unsealed): string =>
  canonicalJson({ id, episode, kind, at, author, origin, body });

export interface Seals {
  /** Where the chart ended before. */
  readonly seq: number;
  readonly hash: string;
  /** The hash of each new entry. */
  readonly hashes: readonly string[];
}

/** The entries as they stand in the chart. */
export const sealedAs = (entries: readonly Unsealed[], recordedAt: string, seals: Seals): Entry[] => {
  let { seq, hash: prev } = seals;
  return entries.map((entry, index) => {
    const hash = seals.hashes[index];
    if (hash === undefined) throw new Error("an entry was written without a hash");
    seq++;
    const sealed = { ...entry, seq, prev, recordedAt, hash };
    prev = hash;
    return sealed;
  });
};
