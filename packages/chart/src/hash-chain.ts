import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Draft, Entry } from "./entry.ts";

/** RFC 8785 canonical JSON, so that the same content gives the same text whatever the order of its keys. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? "null";

/** SHA-256 of a text, as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

type Unhashed = Omit<Entry, "hash">;

/** The hash of an entry: over its canonical JSON without `hash`, in which `prev` carries the hash of the entry before. */
export const hashOf = ({ id, episode, seq, kind, at, recordedAt, author, origin, body, prev }: Unhashed): string =>
  sha256Hex(canonicalJson({ id, episode, seq, kind, at, recordedAt, author, origin, body, prev }));

export type Sealing = Pick<Entry, "id" | "episode" | "seq" | "prev" | "recordedAt" | "author" | "origin">;

/** Gives a draft its place in the chain of an episode. */
export const sealEntry = (draft: Draft, place: Sealing): Entry => {
  const unhashed = { ...draft, ...place };
  return { ...unhashed, hash: hashOf(unhashed) };
};

export type ChainVerdict =
  | { readonly ok: true; readonly count: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly says: string };

/** Checks a whole chart: sequence without gap, every link, every hash. Names the first break. */
export const verifyChain = (entries: readonly Entry[]): ChainVerdict => {
  let prev = "";
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq)
      return { ok: false, seq, says: `entry ${seq} is missing: found entry ${entry.seq} in its place` };
    if (entry.prev !== prev)
      return {
        ok: false,
        seq,
        says: `entry ${seq} does not follow the entry before it: an entry was changed, moved or taken out`,
      };
    if (hashOf(entry) !== entry.hash) return { ok: false, seq, says: `entry ${seq} was changed after it was written` };
    prev = entry.hash;
  }
  return { ok: true, count: entries.length, head: prev };
};
