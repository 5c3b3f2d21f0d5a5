import { type Outcome, ok, refuse } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { sql } from "kysely";
import type pg from "pg";
import type { Logger } from "pino";
import { asViewer, type Database } from "../database/as-viewer.ts";
import { dayHere } from "../day-here.ts";
import type { Asking } from "../viewer.ts";
import { acceptReferral, declineReferral } from "./decide.ts";
import { readNewReferral } from "./new-referral.ts";
import { listReferrals, noteReferral, openReferral } from "./read-referrals.ts";
import type { Practice, Referrals } from "./referrals.ts";
import { sendReferral } from "./send.ts";

export interface ReferralsOptions {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly log: Logger;
  readonly today?: () => string;
  readonly knowledge?: Knowledge | undefined;
}

const setTaking = (db: Database, asking: Asking, taking: boolean): Promise<Outcome<null>> =>
  asViewer(db, asking.viewer, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("organization")
      .set({ takes_requests: taking })
      .where("organization_id", "=", asking.viewer.organizationId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n)
      return refuse({
        kind: "forbidden",
        field: "role",
        says: `The role ${asking.viewer.role} may not open the practice for requests.`,
      });
    await noteReferral(transaction, asking, { does: "set", taking });
    return ok(null);
  });

const takingOf = (db: Database, { viewer }: Asking): Promise<boolean> =>
  asViewer(db, viewer, async (transaction) => {
    const found = await transaction
      .selectFrom("organization")
      .select("takes_requests")
      .where("organization_id", "=", viewer.organizationId)
      .executeTakeFirst();
    return found?.takes_requests ?? false;
  });

/** Requests for a visit. The log carries ids and never a name, a contact or a word of them. */
export const createReferrals = ({ db, pool, log, today = dayHere, knowledge }: ReferralsOptions): Referrals => {
  const told = <T>(asking: Asking, what: string, referral: string, outcome: Outcome<T>): Outcome<T> => {
    const { userId: person, role } = asking.viewer;
    log.info({ person, role, referral: referral.slice(0, 40), done: outcome.ok }, what);
    return outcome;
  };
  return {
    practices: async () => {
      const { rows } = await sql<Practice>`select organization_id as id, name from practices_taking_requests()`.execute(
        db,
      );
      return rows;
    },
    send: async (referral, from) => {
      const read = readNewReferral(referral, today(), knowledge);
      const done = read.ok ? await sendReferral(pool, read.value, from) : read;
      const why = done.ok ? [] : done.problems.map(({ kind, field }) => `${kind} ${field.slice(0, 60)}`);
      log.info({ done: done.ok, why }, "request for a visit");
      return done;
    },
    list: (asking) => listReferrals(db, asking),
    open: (asking, id) => openReferral(db, asking, id),
    accept: async (asking, id, patient, title) =>
      told(
        asking,
        "request accepted",
        id,
        await acceptReferral(db, asking, id, { patient, title, today: today(), knowledge }),
      ),
    decline: async (asking, id, reason) =>
      told(asking, "request declined", id, await declineReferral(db, asking, id, reason)),
    taking: (asking) => takingOf(db, asking),
    setTaking: (asking, taking) => setTaking(db, asking, taking),
  };
};
