/** Orders that still stand: what is planned is read from them, and what is owed is owed for them. */
import { type Chart, type Entry, type EntryOf, effectiveEntries, isEntryOf } from "@pinpoint/chart";
import { dayOf, isEarlier } from "../moments.ts";

export type OpenOrders = ReadonlyMap<string, EntryOf<"order">>;

/** By the procedure: its newest order, while no procedure was done for it and none of its kind since. */
export const openOrdersAmong = (
  orders: readonly EntryOf<"order">[],
  done: readonly EntryOf<"procedure">[],
): OpenOrders => {
  const open = new Map<string, EntryOf<"order">>();
  for (const order of orders) {
    const held = open.get(order.body.procedure);
    if (!held || !isEarlier(order, held)) open.set(order.body.procedure, order);
  }
  for (const { at, body } of done)
    for (const [procedure, order] of open)
      if (body.order === order.id || (body.procedure === procedure && dayOf(at) > dayOf(order.at)))
        open.delete(procedure);
  return open;
};

const isOrder = (entry: Entry): entry is EntryOf<"order"> => isEntryOf("order", entry);
const isProcedure = (entry: Entry): entry is EntryOf<"procedure"> => isEntryOf("procedure", entry);

/** The open orders among entries as they stand. */
export const openOrdersIn = (standing: readonly Entry[]): OpenOrders =>
  openOrdersAmong(standing.filter(isOrder), standing.filter(isProcedure));

/** The open orders of a chart as of a day. */
export const openOrders = ({ entries }: Chart, asOf: string): OpenOrders =>
  openOrdersIn(effectiveEntries(entries, { asOf }));
