import { type Outcome, ok, refuse } from "@pinpoint/chart";
import { getMigrations } from "better-auth/db/migration";
import { Kysely, PostgresDialect } from "kysely";
import { Migrator } from "kysely/migration";
import type pg from "pg";
import type { Logger } from "pino";
import { createAuth } from "../accounts/auth.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import { createAuthPool, createPool, type PoolTarget } from "./pool.ts";
import { ensureRoles } from "./roles.ts";
import type { DatabaseTarget } from "./target.ts";

/** One set-up at a time, however many processes start on the database. Any number, the same in all of them. */
const setUpLock = 7_462_401;
const leastVersion = 150_000;

const accountTables = async (owner: PoolTarget, log: Logger): Promise<void> => {
  const pool = createAuthPool({ ...owner, max: 2 }, (error) =>
    log.error({ code: error.name }, "database connection lost"),
  );
  try {
    // The secret is not used to make tables.
    const auth = createAuth({ pool, secret: "the tables of accounts do not depend on it", log });
    const { runMigrations } = await getMigrations(auth.options);
    await runMigrations();
  } finally {
    await pool.end();
  }
};

const ownTables = async (pool: pg.Pool): Promise<void> => {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...allMigrations }) },
  }).migrateToLatest();
  if (error) throw error;
};

const authSchema = `
  create schema if not exists auth;
  grant usage on schema auth to pinpoint_auth;
  comment on schema auth is null;
  alter default privileges in schema auth grant select, insert, update, delete on tables to pinpoint_auth;
`;

/** Brings the database to this version as its owner: logins, the tables of accounts, our own. Refuses a PostgreSQL that is too old. */
export const setUpDatabase = async ({ owner, roleSecret }: DatabaseTarget, log: Logger): Promise<Outcome<null>> => {
  const pool = createPool({ ...owner, max: 3 }, (error) => log.error({ code: error.name }, "database connection lost"));
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    if (Number(rows[0]?.version ?? 0) < leastVersion) {
      return refuse({
        kind: "unavailable",
        field: "DATABASE_URL",
        says: "DATABASE_URL: this PostgreSQL is too old; Pinpoint needs version 15 or later.",
      });
    }
    await client.query("select pg_advisory_lock($1)", [setUpLock]);
    await ensureRoles(client, roleSecret);
    await client.query(authSchema);
    await accountTables(owner, log);
    await ownTables(pool);
    return ok(null);
  } finally {
    await client.query("select pg_advisory_unlock($1)", [setUpLock]).catch(() => undefined);
    client.release();
    await pool.end();
  }
};
