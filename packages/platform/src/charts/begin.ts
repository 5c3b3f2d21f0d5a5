import { type Entry, type Origin, type Outcome, ok, refuse } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { sql, type Transaction } from "kysely";
import { v5 as uuidOf } from "uuid";
import { allOrNothing } from "../all-or-nothing.ts";
import type { Database } from "../database/as-viewer.ts";
import { asksWithin } from "../database/asks.ts";
import type { Tables } from "../database/tables.ts";
import { titleProblem } from "../register.ts";
import type { Asking } from "../viewer.ts";
import { appendEntries } from "./append.ts";

/** A person opens so many pain problems of their own a day at most. */
const mostADay = 10;

export interface Beginning {
  readonly asking: Asking;
  readonly title: string;
  readonly values: readonly unknown[];
  readonly requestId: string;
  readonly today: string;
  readonly knowledge?: Knowledge | undefined;
}

const isThere = async (transaction: Transaction<Tables>, episodeId: string): Promise<boolean> =>
  (await transaction
    .selectFrom("episode")
    .select("episode_id")
    .where("episode_id", "=", episodeId)
    .executeTakeFirst()) !== undefined;

const openedToday = async (transaction: Transaction<Tables>): Promise<number> => {
  const { count } = await transaction
    .selectFrom("episode")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("opened", ">", sql<string>`now() - interval '1 day'`)
    .executeTakeFirstOrThrow();
  return count;
};

/** Opens the episode under the id that follows from person and request, unless it was opened by the same request before. */
const openOwn = async (
  transaction: Transaction<Tables>,
  { asking, title }: Beginning,
  episodeId: string,
): Promise<Outcome<null>> => {
  const { viewer, from } = asking;
  if (await isThere(transaction, episodeId)) return ok(null);
  const place = await transaction
    .selectFrom("patient_account")
    .select(["organization_id", "patient_id"])
    .where("user_id", "=", viewer.userId)
    .orderBy("created_at")
    .executeTakeFirst();
  if (!place)
    return refuse({ kind: "not-found", field: "patient", says: "No practice has tied your account to a patient." });
  if ((await openedToday(transaction)) >= mostADay)
    return refuse({ kind: "throttled", field: "episode", says: "You opened many today; try again tomorrow." });
  await transaction
    .insertInto("episode")
    .values({ ...place, episode_id: episodeId, title: title.trim() })
    .execute();
  const line = { person: viewer.userId, name: viewer.name, role: viewer.role, from_address: from };
  await transaction
    .insertInto("audit")
    .values({
      ...line,
      organization_id: place.organization_id,
      action: "register",
      episode_id: episodeId,
      detail: JSON.stringify({ episodeId }),
    })
    .execute();
  return ok(null);
};

/** Opens an episode of the patient who asks, with its first entries: both or neither, once for each request. */
export const beginOwn = async (
  db: Database,
  beginning: Beginning,
): Promise<Outcome<{ episodeId: string; entries: Entry[] }>> => {
  const { asking, title, values, requestId, today, knowledge } = beginning;
  if (asking.viewer.role !== "patient")
    return refuse({ kind: "forbidden", field: "role", says: "Only a patient opens an episode of their own." });
  const wrong = titleProblem(title);
  if (wrong) return refuse({ kind: "bad-field", field: "title", says: wrong });
  const episodeId = uuidOf(requestId, asking.viewer.userId);
  const origin: Origin = { from: "patient" };
  return allOrNothing(db, asking.viewer, async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${episodeId}, 3))`.execute(transaction);
    const opened = await openOwn(transaction, beginning, episodeId);
    if (!opened.ok) return opened;
    const append = { asking, episodeId, requestId, values, origins: values.map(() => origin), sources: [] };
    const done = await appendEntries(asksWithin(transaction), { ...append, today, knowledge });
    return done.ok ? ok({ episodeId, entries: done.value }) : done;
  });
};
