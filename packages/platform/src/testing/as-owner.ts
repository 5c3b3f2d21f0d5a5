import pg from "pg";
import { attachPostgres } from "../postgres/attach-postgres.ts";

/** Runs statements on a running server's database as its owner, past every trigger: what only tampering would do. */
export const asOwner = async (home: string, sql: string): Promise<void> => {
  const attached = await attachPostgres(home);
  if (!attached) throw new Error("no server runs on this folder");
  const client = new pg.Client({ ...attached.connection });
  try {
    await client.connect();
    await client.query(`set session_replication_role = replica; ${sql}`);
  } finally {
    await client.end();
    await attached.release();
  }
};
