import { randomInt } from "node:crypto";
import { canonicalJson, type Outcome, ok, refuse, sha256Hex } from "@pinpoint/chart";
import type pg from "pg";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { ReadReferral } from "./new-referral.ts";
import type { SentReferral } from "./referrals.ts";

/** So many new requests from one address within the window; the next waits. */
export const sendsPerWindow = 10;
export const windowSeconds = 3600;

/** No letter or digit that is misheard or misread for another. */
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const newNumber = (): string => `V-${Array.from({ length: 7 }, () => letters[randomInt(letters.length)]).join("")}`;

const instant = z.string().transform((text) => new Date(text).toISOString());
const sent = { number: z.string(), sentAt: instant, practice: z.string() };
const answers = z.discriminatedUnion("status", [
  z.object({ status: z.literal("sent"), ...sent }),
  z.object({ status: z.literal("other"), ...sent }),
  z.object({ status: z.literal("wait"), seconds: z.number() }),
  z.object({ status: z.literal("not-taking") }),
]);

/** Sends a request that was read: one statement, done once under its key. */
export const sendReferral = async (
  pool: pg.Pool,
  referral: ReadReferral,
  from: string,
): Promise<Outcome<SentReferral>> => {
  const { practiceId, requestId, day, locale, name, contact, words } = referral;
  const [told, drafts] = [JSON.stringify(referral.answers), JSON.stringify(referral.drafts)];
  const digest = sha256Hex(canonicalJson([name, contact, words, told, drafts]));
  const { rows } = await pool.query<{ answer: unknown }>({
    text: "select referral_send($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) as answer",
    values: [
      ...[practiceId, uuid(), newNumber(), requestId, digest, day, locale, name, contact, words, told, drafts],
      ...[from, sendsPerWindow, windowSeconds],
    ],
  });
  const answer = answers.parse(rows[0]?.answer);
  switch (answer.status) {
    case "sent": {
      const { number, sentAt, practice } = answer;
      return ok({ number, sentAt, practice });
    }
    case "other":
      return refuse({
        kind: "conflict",
        field: "requestId",
        says: `Another summary was sent from this page before, as number ${answer.number}.`,
      });
    case "wait":
      return refuse({
        kind: "throttled",
        field: "practiceId",
        says: `Too many requests came from this address. Wait ${answer.seconds} seconds, then try again.`,
      });
    case "not-taking":
      return refuse({ kind: "not-found", field: "practiceId", says: "This practice takes no requests." });
  }
};
