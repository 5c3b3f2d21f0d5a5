/** What the page of one request answers to its two forms. */
import type { Problem } from "@pinpoint/chart";
import type { Asking, Referrals } from "@pinpoint/platform";
import type { Fields } from "../../check/form.ts";
import { type AcceptProblems, type AcceptTyped, acceptProblems, patientFrom, readAccept } from "./accept-form.ts";
import { mostOfReason } from "./most-of-reason.ts";

/** Why nothing was written though every field holds. */
export type NotWritten = "decided" | "failed";

export type RequestAnswer =
  | { readonly is: "accepted"; readonly episodeId: string }
  | { readonly is: "declined" }
  | { readonly is: "forbidden" }
  | {
      readonly is: "accept";
      readonly typed: AcceptTyped;
      readonly problems: AcceptProblems;
      readonly notWritten: NotWritten | null;
    }
  | {
      readonly is: "decline";
      readonly reason: string;
      readonly isWrong: boolean;
      readonly notWritten: NotWritten | null;
    };

export interface Answering {
  readonly fields: Fields;
  readonly id: string;
  readonly told: { readonly age: number | null; readonly day: string };
  readonly mayAccept: boolean;
  readonly asking: Asking;
  readonly referrals: Pick<Referrals, "accept" | "decline">;
}

const notWrittenOf = (problems: readonly Problem[]): NotWritten =>
  problems.some(({ field }) => field === "decision") ? "decided" : "failed";

const accept = async ({ fields, id, told, mayAccept, asking, referrals }: Answering): Promise<RequestAnswer> => {
  if (!mayAccept) return { is: "forbidden" };
  const typed = readAccept(fields);
  const read = patientFrom(typed, told);
  if (!read.ok) return { is: "accept", typed, problems: read.problems, notWritten: null };
  const done = await referrals.accept(asking, id, read.patient, read.title);
  if (done.ok) return { is: "accepted", episodeId: done.value.episodeId };
  const problems = acceptProblems(done.problems);
  const isNamed = Object.keys(problems).length > 0;
  return { is: "accept", typed, problems, notWritten: isNamed ? null : notWrittenOf(done.problems) };
};

const decline = async ({ fields, id, asking, referrals }: Answering): Promise<RequestAnswer> => {
  const reason = fields.find(([name]) => name === "reason")?.[1].trim() ?? "";
  const refused = { is: "decline", reason } as const;
  if (reason === "" || reason.length > mostOfReason) return { ...refused, isWrong: true, notWritten: null };
  const done = await referrals.decline(asking, id, reason);
  if (done.ok) return { is: "declined" };
  const isWrong = done.problems.some(({ field }) => field === "reason");
  return { ...refused, isWrong, notWritten: isWrong ? null : notWrittenOf(done.problems) };
};

/** Accepts or declines, as the button that was pressed says; what is refused keeps what was typed. */
export const answerRequest = (answering: Answering): Promise<RequestAnswer> =>
  answering.fields.some(([name, value]) => name === "does" && value === "decline")
    ? decline(answering)
    : accept(answering);
