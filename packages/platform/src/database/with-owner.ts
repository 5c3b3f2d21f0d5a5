import type pg from "pg";
import { createPool, type PoolTarget } from "./pool.ts";

export type WithOwner = <T>(work: (owner: pg.ClientBase) => Promise<T>) => Promise<T>;

/** One connection as the owner, for maintenance (first organization, demonstration, checks) and gone after it; never to answer a person. */
export const ownerOf =
  (target: PoolTarget): WithOwner =>
  async (work) => {
    const pool = createPool({ ...target, max: 1 }, () => undefined);
    try {
      const client = await pool.connect();
      try {
        return await work(client);
      } finally {
        client.release();
      }
    } finally {
      await pool.end();
    }
  };
