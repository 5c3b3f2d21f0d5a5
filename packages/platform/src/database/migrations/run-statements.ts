import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** A migration that runs its statements in order. There is no way down: a database is moved back by its backup. */
export const statements = (...texts: readonly string[]): Migration => ({
  up: async (db: Kysely<unknown>) => {
    for (const text of texts) await sql.raw(text).execute(db);
  },
});
