import type { Outcome, Problem } from "@pinpoint/chart";
import { refuse } from "@pinpoint/chart";
import type { Transaction } from "kysely";
import { asViewer, type Database } from "./database/as-viewer.ts";
import type { Tables } from "./database/tables.ts";
import type { Viewer } from "./viewer.ts";

/** Carries problems out of a transaction, so that what was written before them is undone. */
class Undone extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super("undone");
    this.problems = problems;
  }
}

/** As `asViewer`, but a refusal leaves nothing written. */
export const allOrNothing = async <T>(
  db: Database,
  viewer: Viewer,
  work: (transaction: Transaction<Tables>) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  try {
    return await asViewer(db, viewer, async (transaction) => {
      const done = await work(transaction);
      if (!done.ok) throw new Undone(done.problems);
      return done;
    });
  } catch (error) {
    if (error instanceof Undone) return refuse(...error.problems);
    throw error;
  }
};
