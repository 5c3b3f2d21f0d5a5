/** When things happened: days are compared as texts, and of one day what was written later counts as later. */

export type Dated = { readonly at: string; readonly seq: number };

/** The day of a moment; most moments are days. */
export const dayOf = (at: string): string => (at.length === 10 ? at : at.slice(0, 10));

/** True when a moment lies after a day. */
export const isAfter = (at: string, day: string): boolean => at > day && !at.startsWith(day);

export const isEarlier = (a: Dated, b: Dated): boolean => {
  const day = dayOf(a.at);
  const other = dayOf(b.at);
  return day < other || (a.seq < b.seq && day === other);
};

const none: readonly never[] = [];

/** The entry that happened last; of one day, the one written last. */
export const newest = <E extends Dated>(entries: readonly E[] | undefined): E | undefined => {
  let last: E | undefined;
  for (const entry of entries ?? none) if (!last || !isEarlier(entry, last)) last = entry;
  return last;
};

/** Of the entries that fit, the one that happened last. */
export const newestOf = <E extends Dated>(entries: readonly E[], fits: (entry: E) => boolean): E | undefined => {
  let last: E | undefined;
  for (const entry of entries) if (fits(entry) && !(last && isEarlier(entry, last))) last = entry;
  return last;
};
