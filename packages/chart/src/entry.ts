import type { BodyOf, Kind } from "./kinds/all-kinds.ts";

/** Who wrote an entry: a person in a role, or a system that sent it. */
export type Author = { readonly person: string; readonly role: string } | { readonly system: string };

/** Where an entry came from; an imported one names the resource it was read from. */
export type Origin =
  | { readonly from: "clinic" }
  | { readonly from: "patient" }
  | { readonly from: "import"; readonly resource: string };

/** What a person or a program wants to record. `id` may be left out; then one is made. */
export type Draft = {
  [K in Kind]: { readonly kind: K; readonly at: string; readonly body: BodyOf<K>; readonly id?: string };
}[Kind];

interface Recorded {
  readonly id: string;
  readonly episode: string;
  readonly seq: number;
  readonly recordedAt: string;
  readonly author: Author;
  readonly origin: Origin;
  /** Hash of the entry before; the empty text for the first. */
  readonly prev: string;
  readonly hash: string;
}

export type EntryOf<K extends Kind> = Recorded & { readonly kind: K; readonly at: string; readonly body: BodyOf<K> };

/** One thing seen, said or done. Written once, never changed. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** Narrows an entry, or a draft, by its kind. */
export const isEntryOf = <K extends Kind>(kind: K, entry: Entry): entry is Extract<Entry, { kind: K }> =>
  entry.kind === kind;
