import pg from "pg";

/** A connection as the pools take it: a socket, or a host with TLS settings. */
export type PoolTarget = pg.PoolConfig;

const dateOid = 1082;
const timestampOid = 1184;
const int8Oid = 20;

/** Dates stay text (a Date at local midnight is a day off elsewhere), instants become ISO text, counts become numbers. */
const parsers = new Map<number, (text: string) => unknown>([
  [dateOid, (text) => text],
  [timestampOid, (text) => new Date(text).toISOString()],
  [int8Oid, (text) => Number(text)],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    const own = format === "binary" ? undefined : parsers.get(oid);
    return own ?? (format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text"));
  },
};

const listening = (pool: pg.Pool, onError: (error: Error) => void): pg.Pool => {
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  return pool;
};

/**
 * A pool of connections. A backend that dies while idle is an event of the pool: it is reported and the pool goes on;
 * without a listener it would end the process.
 */
export const createPool = (target: PoolTarget, onError: (error: Error) => void): pg.Pool =>
  listening(new pg.Pool({ connectionTimeoutMillis: 10_000, ...target, types }), onError);

/** A pool for the account library, in its own schema. It reckons with Date objects: with text a session would never end. */
export const createAuthPool = (target: PoolTarget, onError: (error: Error) => void): pg.Pool =>
  listening(new pg.Pool({ connectionTimeoutMillis: 10_000, ...target, options: "-c search_path=auth" }), onError);
