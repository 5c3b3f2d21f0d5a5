import { dateOf, type Entry, type EntryOf, isEntryOf } from "@pinpoint/chart";
import { openOrdersIn } from "@pinpoint/reasoning";
import type { About } from "./declared.ts";

const isProcedure = (entry: Entry): entry is EntryOf<"procedure"> => isEntryOf("procedure", entry);

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

/** Several procedures a form may be about. */
export const procedureIds = (text: string): readonly string[] => text.split(",").filter(Boolean);

/** The procedure that is meant among several: the only one, else the only one that is ordered; undefined where a person has to choose. */
export const meantAmong = (ids: readonly string[], standing: readonly Entry[]): string | undefined => {
  const ordered = ids.filter((id) => openOrderOf(id, standing));
  return ids.length === 1 ? ids[0] : ordered.length === 1 ? ordered[0] : undefined;
};

/** The last order of a procedure that was not done since. */
export const openOrderOf = (procedure: string, standing: readonly Entry[]): EntryOf<"order"> | undefined =>
  openOrdersIn(standing).get(procedure);
