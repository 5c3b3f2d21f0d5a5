import { type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import { asViewer, type Database } from "./database/as-viewer.ts";
import { isForbidden, isTaken, sqlState } from "./database/pg-error.ts";
import type { Asking } from "./viewer.ts";

const says = (kind: Problem["kind"], field: string, text: string) => refuse({ kind, field, says: text });

type WriteWork<T> = (transaction: Parameters<Parameters<typeof asViewer>[2]>[0], organizationId: string) => Promise<T>;

/** A write by a member of an organization, told to the audit, or a sentence about why PostgreSQL refused it. */
export const writing = async <T>(
  db: Database,
  asking: Asking,
  action: "register" | "member",
  work: WriteWork<T>,
): Promise<Outcome<T>> => {
  const { viewer, from } = asking;
  const { organizationId } = viewer;
  if (organizationId === null) return says("forbidden", "role", "Only members of an organization may do this.");
  try {
    return await asViewer(db, viewer, async (transaction) => {
      const value = await work(transaction, organizationId);
      const line = {
        organization_id: organizationId,
        person: viewer.userId,
        name: viewer.name,
        role: viewer.role,
        from_address: from,
      };
      await transaction
        .insertInto("audit")
        .values({ ...line, action, episode_id: null, detail: JSON.stringify(value ?? {}) })
        .execute();
      return ok(value);
    });
  } catch (error) {
    if (isForbidden(error)) return says("forbidden", "role", `The role ${viewer.role} may not do this.`);
    if (isTaken(error))
      return says("conflict", "number", "There already is one with this number or account in your organization.");
    if (sqlState(error) === "23503") return says("not-found", "id", "There is no such patient or account.");
    throw error;
  }
};
