import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { keptSecret } from "./secret.ts";
import type { Connection } from "./server.ts";

/** The name under which a process that works beside the owner is seen in the database. */
const besideName = "pinpoint beside";

/** A server somebody else started, and our mark in it. */
export interface AttachedPostgres {
  readonly connection: Connection;
  readonly secret: string;
  /** Takes our mark away; the server goes on. */
  release(): Promise<void>;
}

/** The socket's folder as the running server itself wrote it: the owner's temporary folder may not be ours. */
const socketOf = (data: string): string | null => {
  try {
    const line = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[4];
    return line?.startsWith("/") ? line : null;
  } catch {
    return null;
  }
};

/**
 * Connects to the server that runs on `folder`, or answers null when none answers yet. The connection stays open as a mark:
 * an owner that is itself only a command waits for it before it stops the server.
 */
export const attachPostgres = async (folder: string): Promise<AttachedPostgres | null> => {
  const secret = keptSecret(folder);
  const host = socketOf(join(folder, "postgres"));
  if (secret === null || host === null) return null;
  const connection = { host, user: "postgres", password: secret, database: "postgres" };
  const mark = new pg.Client({ ...connection, application_name: besideName, connectionTimeoutMillis: 2000 });
  mark.on("error", () => undefined);
  try {
    await mark.connect();
    return { connection, secret, release: () => mark.end().catch(() => undefined) };
  } catch {
    await mark.end().catch(() => undefined);
    return null;
  }
};

/** How many processes work beside the owner of this server right now; none when the server does not answer. */
export const countBeside = async (connection: Connection): Promise<number> => {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::integer as count from pg_stat_activity where application_name = $1",
      [besideName],
    );
    return rows[0]?.count ?? 0;
  } catch {
    return 0;
  } finally {
    await client.end().catch(() => undefined);
  }
};
