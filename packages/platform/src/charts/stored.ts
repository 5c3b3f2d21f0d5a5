import type { Chart, Entry } from "@pinpoint/chart";
import { z } from "zod";

const envelope = z.object({
  id: z.string(),
  episode: z.string(),
  seq: z.number(),
  kind: z.string(),
  at: z.string(),
  recordedAt: z.string(),
  hash: z.string(),
});

/** An entry as the database kept it. Its body was read by its kind's schema before it was written, and its hash covers it. */
export const storedEntry = z.custom<Entry>((value) => envelope.safeParse(value).success);

const sexes = z.enum(["female", "male", "other", "unknown"]);

/** What the reasoning knows of a person, as the database kept it. */
export const storedPatient = z
  .object({ birthDate: z.string(), sex: sexes, state: z.string().nullable() })
  .transform(({ birthDate, sex, state }): Chart["patient"] => ({
    birthDate,
    sex,
    ...(state === null ? {} : { state }),
  }));

/** A person in a list. */
export const storedPatientRow = z.object({
  id: z.string(),
  number: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.string(),
  sex: sexes,
  state: z.string().nullable(),
});

const instant = z.string().transform((text) => new Date(text).toISOString());

/** What a chart is about, as `chart_open` answers in its first row. */
export const storedEpisode = z.object({
  id: z.string(),
  organizationId: z.string(),
  title: z.string(),
  opened: instant,
  closed: instant.nullable(),
  entries: z.number(),
  lastEntryAt: z.string().nullable(),
  patient: storedPatientRow,
});

/** The head of a chart, as `chart_head` answers. */
export const storedHead = z.object({
  organizationId: z.string(),
  seq: z.number(),
  hash: z.string(),
  closedBy: z.string().nullable(),
  patient: storedPatient,
  known: z.object({ digest: z.string(), entries: z.array(storedEntry) }).nullable(),
  named: z.record(
    z.string(),
    z.custom<Entry["kind"]>((value) => typeof value === "string"),
  ),
});
export type StoredHead = z.output<typeof storedHead>;

/** What became of an append, as `chart_append` answers. `seq` and `hash` are those the chart had before. */
export const storedAnswer = z.discriminatedUnion("status", [
  z.object({ status: z.literal("done"), seq: z.number(), hash: z.string(), hashes: z.array(z.string()) }),
  z.object({ status: z.literal("known"), digest: z.string(), entries: z.array(storedEntry) }),
  z.object({ status: z.literal("before-birth") }),
  z.object({ status: z.literal("not-found") }),
]);
export type StoredAnswer = z.output<typeof storedAnswer>;
