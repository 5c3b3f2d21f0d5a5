import { type Chart, dateOf, type Entry, type EntryOf, effectiveEntries, isEntryOf } from "@pinpoint/chart";

const isOrder = (entry: Entry): entry is EntryOf<"order"> => isEntryOf("order", entry);
const isProcedure = (entry: Entry): entry is EntryOf<"procedure"> => isEntryOf("procedure", entry);

/** The newest order of each procedure for which none was done yet, by the procedure. */
export const openOrders = (chart: Chart, asOf: string): ReadonlyMap<string, EntryOf<"order">> => {
  const entries = effectiveEntries(chart.entries, { asOf });
  const newest = new Map<string, EntryOf<"order">>();
  for (const order of entries.filter(isOrder)) {
    const held = newest.get(order.body.procedure);
    if (!held || held.at <= order.at) newest.set(order.body.procedure, order);
  }
  for (const done of entries.filter(isProcedure))
    for (const [procedure, order] of newest)
      if (done.body.order === order.id || (done.body.procedure === procedure && dateOf(done.at) > dateOf(order.at)))
        newest.delete(procedure);
  return newest;
};
