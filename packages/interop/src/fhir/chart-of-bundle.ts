import { type Chart, type Entry, type Outcome, ok, sealEntry } from "@pinpoint/chart";
import { type BundleOptions, type BundleReading, readBundle, type Unread } from "./read-bundle.ts";

const sealed = (drafts: BundleReading["drafts"], episode: string): readonly Entry[] => {
  const entries: Entry[] = [];
  const inOrder = drafts.toSorted((a, b) => (a.draft.at < b.draft.at ? -1 : a.draft.at > b.draft.at ? 1 : 0));
  for (const [index, { draft, resource }] of inOrder.entries())
    entries.push(
      sealEntry(draft, {
        id: `entry-${index + 1}`,
        episode,
        seq: index + 1,
        prev: entries.at(-1)?.hash ?? "",
        recordedAt: draft.at.length === 10 ? `${draft.at}T12:00:00Z` : draft.at,
        author: { system: "FHIR import" },
        origin: { from: "import", resource },
      }),
    );
  return entries;
};

/**
 * The chart a bundle makes by itself: its entries in the order of their days, numbered and sealed, each with the resource
 * it was read from, and beside it what was not read.
 */
export const chartOfBundle = (
  value: unknown,
  { episode = "bundle", ...options }: BundleOptions & { readonly episode?: string },
): Outcome<{ readonly chart: Chart; readonly unread: readonly Unread[] }> => {
  const read = readBundle(value, options);
  if (!read.ok) return read;
  const { patient, drafts, unread } = read.value;
  const { birthDate, sex, state } = patient;
  const chart = {
    patient: { birthDate, sex, ...(state === undefined ? {} : { state }) },
    entries: sealed(drafts, episode),
  };
  return ok({ chart, unread });
};
