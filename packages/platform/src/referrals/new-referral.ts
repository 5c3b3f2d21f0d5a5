import { dateSchema, type Outcome, ok, problemsOf, refuse } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { z } from "zod";
import { anyChart, readDrafts } from "../charts/read-drafts.ts";
import type { NewReferral } from "./referrals.ts";

/** The most characters of each field, and the most bytes of what was told. */
export const referralLimits = { name: 120, contact: 200, words: 600, told: 65_536 } as const;

/** Kinds of entries the check writes; nothing else is taken from somebody nobody knows. */
const toldKinds: ReadonlySet<string> = new Set(["complaint", "finding", "condition", "therapy", "preference"]);

const kept = (text: string): boolean => text.isWellFormed() && !/[\p{Cc}--[\n\r\t]]/v.test(text);
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, "is missing")
    .max(most, `is too long; at most ${most} characters`)
    .refine((text) => kept(text) && !/[\n\r\t]/.test(text), "holds a character that cannot be kept; take it out");

const schema = z.object({
  practiceId: z.uuid(),
  requestId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/, "write 8 to 64 letters, digits or hyphens"),
  day: dateSchema,
  locale: z.enum(["en", "es"]),
  name: line(referralLimits.name),
  contact: line(referralLimits.contact),
  words: z
    .string()
    .trim()
    .max(referralLimits.words, `is too long; at most ${referralLimits.words} characters`)
    .refine(kept, "holds a character that cannot be kept; take it out"),
  answers: z.array(z.tuple([z.string().max(200), z.string().max(4000).refine(kept)])).max(400),
  drafts: z.array(z.unknown()).min(1, "there is nothing to send").max(400),
});

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

export interface ReadReferral extends Omit<NewReferral, "drafts"> {
  readonly drafts: readonly unknown[];
}

/** Reads what a stranger sends; every problem names its field. The drafts must be fit for the chart of anybody. */
export const readNewReferral = (typed: unknown, today: string, knowledge?: Knowledge): Outcome<ReadReferral> => {
  const read = schema.safeParse(typed, { reportInput: true });
  if (!read.success) return refuse(...problemsOf(read.error, ""));
  for (const field of ["answers", "drafts"] as const) {
    if (bytesOf(read.data[field]) > referralLimits.told)
      return refuse({ kind: "too-large", field, says: `${field}: too much was told to be sent at once.` });
  }
  const drafts = readDrafts(read.data.drafts, { head: anyChart, today, imported: false, knowledge });
  if (!drafts.ok) return drafts;
  const other = drafts.value.find(({ kind }) => !toldKinds.has(kind));
  if (other) return refuse({ kind: "bad-field", field: "drafts", says: `drafts: a request holds no ${other.kind}.` });
  return ok({ ...read.data, drafts: drafts.value.map(({ kind, at, body }) => ({ kind, at, body })) });
};
