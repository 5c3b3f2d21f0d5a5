/** A warning leaves room: a clinician writes why it may be done all the same, and that is heard. */
import { dateOf, type Entry, type EntryOf } from "@pinpoint/chart";
import { newest } from "../chart-view.ts";
import type { Judging } from "../criteria/judge.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";

const clinicians: ReadonlySet<string> = new Set(["physician", "nurse"]);

/** Written in the clinic by a clinician; a chart file does not say by whom. What a patient says or another system sent is no such reason. */
const isOfClinic = ({ author, origin }: Entry): boolean =>
  origin.from === "clinic" && ("system" in author || clinicians.has(author.role));

const writer = ({ author }: Entry): string => ("system" in author ? "" : author.role);

const noteFor = (rule: string, { view, request }: Judging): EntryOf<"note"> | undefined =>
  newest(
    view.of("note").filter((entry) => {
      const { reasonFor } = entry.body;
      return (
        reasonFor?.rule === rule &&
        (reasonFor.procedure === undefined || reasonFor.procedure === request.procedure) &&
        isOfClinic(entry)
      );
    }),
  );

/** The verdict on a warning that only waits for a reason: met by the note that gives it, said by whom and when; else as it was. */
export const withReason = (warned: Verdict, rule: string, judging: Judging): Verdict => {
  const note = noteFor(rule, judging);
  if (!note) return warned;
  const says = say("safety.reason", { rule, author: writer(note), date: dateOf(note.at) });
  return { ...warned, is: "met", says, because: [note.id], missing: [] };
};
