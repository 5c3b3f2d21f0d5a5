import { type Entry, type EntryOf, isEntryOf } from "@pinpoint/chart";
import type { RecordKind } from "./forms.ts";
import { aboutOf, doneAt, meantAmong, openOrderOf, procedureIds } from "./standing.ts";

type Procedure = EntryOf<"procedure">;

/** A procedure of which nobody wrote how much of each drug was given. */
const lacksDoses = (entry: Entry): entry is Procedure =>
  isEntryOf("procedure", entry) &&
  entry.body.purpose !== "diagnostic" &&
  (entry.body.drugs === undefined || entry.body.drugs.some(({ doseMg }) => doseMg === undefined));

const lacksResult = (entry: Entry): boolean =>
  isEntryOf("therapy", entry) &&
  entry.body.reliefPercent === undefined &&
  entry.body.stopped === undefined &&
  entry.body.notDone === undefined;

/** The entry that already stands and lacks what is asked for, so that it is completed and not written twice. */
export const entryToComplete = (
  kind: RecordKind,
  about: string | null,
  standing: readonly Entry[],
): Entry | undefined => {
  const { what, at } = aboutOf(about);
  if (what === "") return undefined;
  switch (kind) {
    case "order":
      return openOrderOf(meantAmong(procedureIds(what), standing) ?? "", standing);
    case "procedure":
      if (what === "steroid-doses") return standing.findLast(lacksDoses);
      return at === "" ? undefined : doneAt({ what, at }, standing);
    case "medication":
      return standing.findLast((entry) => isEntryOf("medication", entry) && entry.body.drug === what);
    case "clearance":
      return standing.findLast(
        (entry) =>
          isEntryOf("clearance", entry) &&
          entry.body.drug === what &&
          (at === "" || procedureIds(at).includes(entry.body.procedure)),
      );
    case "complaint":
      return what === "onset" ? standing.findLast((entry) => isEntryOf("complaint", entry)) : undefined;
    case "therapy":
      return what === "result" ? standing.findLast(lacksResult) : undefined;
    default:
      return undefined;
  }
};
