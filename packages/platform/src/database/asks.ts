import { CompiledQuery, sql, type Transaction } from "kysely";
import type pg from "pg";
import type { Tables } from "./tables.ts";

/** Something that can be asked one statement: a pool, or a transaction that is under way. */
export interface Asks {
  query<R extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<{ readonly rows: R[] }>;
}

/** Asks within a transaction. A statement that PostgreSQL refuses leaves the transaction as it was before it. */
export const asksWithin = (transaction: Transaction<Tables>): Asks => ({
  query: async <R extends pg.QueryResultRow>({ text, values = [] }: pg.QueryConfig) => {
    await sql`savepoint asked`.execute(transaction);
    try {
      const { rows } = await transaction.executeQuery<R>(CompiledQuery.raw(text, values));
      await sql`release savepoint asked`.execute(transaction);
      return { rows };
    } catch (error) {
      await sql`rollback to savepoint asked`.execute(transaction);
      throw error;
    }
  },
});
