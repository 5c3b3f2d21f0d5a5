import { type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import { sql, type Transaction } from "kysely";
import { z } from "zod";
import { asViewer, type Database } from "../database/as-viewer.ts";
import type { Tables } from "../database/tables.ts";
import type { Asking } from "../viewer.ts";
import type { Referral, ReferralRow } from "./referrals.ts";
import { referralFrom, rowFrom } from "./stored-referral.ts";

/** The practice's list shows so many; older ones are in the database. */
const mostRows = 300;

export const noReferral: Problem = {
  kind: "not-found",
  field: "referral",
  says: "There is no such request among those you may see.",
};

export const isReferralId = (id: string): boolean => z.uuid().safeParse(id).success;

/** Tells the audit what was done with a referral, in the transaction that does it. */
export const noteReferral = async (
  transaction: Transaction<Tables>,
  { viewer, from }: Asking,
  detail: Readonly<Record<string, string | number | boolean>>,
): Promise<void> => {
  if (viewer.organizationId === null) return;
  await transaction
    .insertInto("audit")
    .values({
      organization_id: viewer.organizationId,
      person: viewer.userId,
      name: viewer.name,
      role: viewer.role,
      action: "referral",
      episode_id: null,
      detail: JSON.stringify(detail),
      from_address: from,
    })
    .execute();
};

const joined = (transaction: Transaction<Tables>) =>
  transaction
    .selectFrom("referral as r")
    .leftJoin("referral_decision as d", (join) =>
      join.onRef("d.organization_id", "=", "r.organization_id").onRef("d.referral_id", "=", "r.referral_id"),
    )
    .select(["r.referral_id", "r.number", "r.sent_at", "r.name", "d.at as decided_at", "d.name as decided_by"])
    .select(["d.state", "d.reason", "d.episode_id"]);

/** The practice's requests: those nobody decided on first, then the newest. */
export const listReferrals = (db: Database, asking: Asking): Promise<readonly ReferralRow[]> =>
  asViewer(db, asking.viewer, async (transaction) => {
    const rows = await joined(transaction)
      .orderBy(sql`d.at is not null`)
      .orderBy("r.sent_at", "desc")
      .limit(mostRows)
      .execute();
    if (rows.length > 0) await noteReferral(transaction, asking, { does: "listed", referrals: rows.length });
    return rows.map(rowFrom);
  });

/** Reads a request within the viewer's transaction; null when they may not see it. */
export const readReferral = async (transaction: Transaction<Tables>, id: string): Promise<Referral | null> => {
  const row = await joined(transaction)
    .select(["r.day", "r.locale", "r.contact", "r.words", "r.answers", "r.drafts"])
    .where("r.referral_id", "=", id)
    .executeTakeFirst();
  return row ? referralFrom(row) : null;
};

export const openReferral = async (db: Database, asking: Asking, id: string): Promise<Outcome<Referral>> => {
  if (!isReferralId(id)) return refuse(noReferral);
  return asViewer(db, asking.viewer, async (transaction) => {
    const found = await readReferral(transaction, id);
    if (!found) return refuse(noReferral);
    await noteReferral(transaction, asking, { does: "read", referral: id });
    return ok(found);
  });
};
