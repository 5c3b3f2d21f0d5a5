import type { Draft } from "@pinpoint/chart";
import { z } from "zod";
import type { Decision, Referral, ReferralRow } from "./referrals.ts";

/** A draft as it was read by its kind's schema before it was kept. */
const storedDraft = z.custom<Draft>(
  (value) => z.object({ kind: z.string(), at: z.string(), body: z.object({}) }).safeParse(value).success,
);
const storedAnswers = z.array(z.tuple([z.string(), z.string()]));

/** A referral and its decision as the database joins them. */
export interface JoinedRow {
  readonly referral_id: string;
  readonly number: string;
  readonly sent_at: string;
  readonly name: string;
  readonly decided_at: string | null;
  readonly decided_by: string | null;
  readonly state: "accepted" | "declined" | null;
  readonly reason: string | null;
  readonly episode_id: string | null;
}

export interface JoinedReferral extends JoinedRow {
  readonly day: string;
  readonly locale: "en" | "es";
  readonly contact: string;
  readonly words: string;
  readonly answers: unknown;
  readonly drafts: unknown;
}

const decisionOf = ({ decided_at: at, decided_by, state, reason, episode_id }: JoinedRow): Decision | null => {
  if (at === null || state === null) return null;
  const who = { at, name: decided_by ?? "" };
  return state === "accepted"
    ? { ...who, state, episodeId: episode_id ?? "" }
    : { ...who, state, reason: reason ?? "" };
};

export const rowFrom = (row: JoinedRow): ReferralRow => ({
  id: row.referral_id,
  number: row.number,
  sentAt: row.sent_at,
  name: row.name,
  decision: decisionOf(row),
});

export const referralFrom = (row: JoinedReferral): Referral => ({
  ...rowFrom(row),
  day: row.day,
  locale: row.locale,
  contact: row.contact,
  words: row.words,
  answers: storedAnswers.parse(row.answers),
  drafts: z.array(storedDraft).parse(row.drafts),
});
