import { dateOf, type Entry, type EntryOf, isEntryOf } from "@pinpoint/chart";
import type { About } from "./declared.ts";

const isProcedure = (entry: Entry): entry is EntryOf<"procedure"> => isEntryOf("procedure", entry);
const isOrder = (entry: Entry): entry is EntryOf<"order"> => isEntryOf("order", entry);

/** `lumbar-rfa@2026-03-02` in its two parts. */
export const aboutOf = (about: string | null): About => {
  const [what = "", at = ""] = (about ?? "").split("@");
  return { what, at };
};

/** The procedure a form is about: by its id, or by what was done and when. */
export const doneAt = ({ what, at }: About, standing: readonly Entry[]): EntryOf<"procedure"> | undefined =>
  standing
    .filter(isProcedure)
    .findLast((one) => one.id === what || (one.body.procedure === what && (at === "" || dateOf(one.at) === at)));

/** The last order of a procedure that was not done since. */
export const openOrderOf = (procedure: string, standing: readonly Entry[]): EntryOf<"order"> | undefined => {
  const order = standing.filter(isOrder).findLast(({ body }) => body.procedure === procedure);
  const isDone = standing
    .filter(isProcedure)
    .some(
      ({ at, body }) =>
        body.order === order?.id ||
        (body.procedure === procedure && order !== undefined && dateOf(at) > dateOf(order.at)),
    );
  return isDone ? undefined : order;
};
