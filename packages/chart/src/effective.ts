import type { Entry } from "./entry.ts";

export interface Horizon {
  /** Read what happened up to this day. */
  readonly asOf: string;
  /** Read what was written up to this day or instant. */
  readonly knownAt?: string | undefined;
}

const before = (recordedAt: string, knownAt: string): boolean =>
  knownAt.length === 10 ? recordedAt.slice(0, 10) <= knownAt : recordedAt <= knownAt;

/** Compares days without cutting them out of the text: both begin with YYYY-MM-DD. */
const isAfter = (at: string, day: string): boolean => at > day && !at.startsWith(day);

const isReplacement = (entry: Entry): entry is Extract<Entry, { kind: "amendment" }> => entry.kind === "amendment";

/** The last standing amendment of each amended entry; an amendment that was itself withdrawn does not stand. */
const standingAmendments = (entries: readonly Entry[]): ReadonlyMap<string, Extract<Entry, { kind: "amendment" }>> => {
  const amendments = entries.filter(isReplacement);
  const standing = new Map<string, Extract<Entry, { kind: "amendment" }>>();
  const withdrawn = new Set<string>();
  for (const amendment of amendments.toReversed()) {
    if (withdrawn.has(amendment.id)) continue;
    if (amendment.body.action === "withdraw") withdrawn.add(amendment.body.entry);
    if (!standing.has(amendment.body.entry)) standing.set(amendment.body.entry, amendment);
  }
  return standing;
};

/**
 * What the chart says at a horizon: entries that had happened (and, when asked, had been written), with the standing amendments
 * carried out. A replaced entry keeps its id and its day and carries the new body; a withdrawn one, and the amendments, are left out.
 */
export const effectiveEntries = (entries: readonly Entry[], { asOf, knownAt }: Horizon): readonly Entry[] => {
  const visible: Entry[] = [];
  let amended = false;
  for (const entry of entries) {
    if (isAfter(entry.at, asOf)) continue;
    if (knownAt !== undefined && !before(entry.recordedAt, knownAt)) continue;
    if (entry.kind === "amendment") amended = true;
    visible.push(entry);
  }
  if (!amended) return visible;
  const standing = standingAmendments(visible);
  return visible.flatMap((entry): readonly Entry[] => {
    if (entry.kind === "amendment") return [];
    const amendment = standing.get(entry.id);
    if (!amendment) return [entry];
    // The replacement was read by the schema of this kind before it was written.
    return amendment.body.action === "withdraw" ? [] : [{ ...entry, body: amendment.body.body } as Entry];
  });
};
