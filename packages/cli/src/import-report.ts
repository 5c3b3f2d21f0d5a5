import type { Unread } from "@pinpoint/interop";
import { print } from "./command.ts";

/** How many of which kind, the most first: `12 score, 3 finding`. */
export const countsByKind = (drafts: readonly { readonly kind: string }[]): string => {
  const counts = new Map<string, number>();
  for (const { kind } of drafts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  return sorted.map(([kind, count]) => `${count} ${kind}`).join(", ");
};

/** What was not read, each with its reason. */
export const listUnread = (unread: readonly Unread[]): void => {
  if (unread.length === 0) return;
  print(`${unread.length} resources, or parts of one, were not read:`);
  for (const { resource, why } of unread) print(`  ${resource}: ${why}`);
};
