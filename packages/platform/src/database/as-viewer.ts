import { type Kysely, sql, type Transaction } from "kysely";
import type { Viewer } from "../viewer.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

/**
 * Runs work as one viewer: PostgreSQL is told who asks for the length of one transaction, and its policies decide what there is.
 * Work outside of this sees nothing.
 */
export const asViewer = <T>(
  db: Database,
  viewer: Viewer,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (transaction) => {
    await sql`select enter(${viewer.organizationId}::uuid, ${viewer.userId}::uuid, ${viewer.role})`.execute(
      transaction,
    );
    return work(transaction);
  });
