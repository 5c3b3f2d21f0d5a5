import { type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import { sql } from "kysely";
import type { Logger } from "pino";
import { v7 as uuid } from "uuid";
import { asViewer, type Database } from "./database/as-viewer.ts";
import { isForbidden, isTaken, sqlState } from "./database/pg-error.ts";
import { readNewPatient } from "./new-patient.ts";
import type { People } from "./platform.ts";
import type { Asking } from "./viewer.ts";

const says = (kind: Problem["kind"], field: string, text: string) => refuse({ kind, field, says: text });

/** A write by a member of an organization, told to the audit, or a sentence about why PostgreSQL refused it. */
const writing = async <T>(
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
type WriteWork<T> = (transaction: Parameters<Parameters<typeof asViewer>[2]>[0], organizationId: string) => Promise<T>;

/** Registers people and gives them their places, as far as the viewer's role goes. */
export const createPeople = (db: Database, log: Logger): People => {
  const told = <T>(asking: Asking, what: string, outcome: Outcome<T>): Outcome<T> => {
    log.info({ person: asking.viewer.userId, role: asking.viewer.role, done: outcome.ok }, what);
    return outcome;
  };
  return {
    createPatient: async (asking, typed) => {
      const read = readNewPatient(typed);
      if (!read.ok) return read;
      const patientId = uuid();
      const { number, givenName, familyName, birthDate, sex, state } = read.value;
      const row = {
        patient_id: patientId,
        number,
        given_name: givenName,
        family_name: familyName,
        birth_date: birthDate,
        sex,
        state: state ?? null,
      };
      const made = await writing(db, asking, "register", async (transaction, organization_id) => {
        await transaction
          .insertInto("patient")
          .values({ organization_id, ...row })
          .execute();
        return { patientId };
      });
      return told(asking, "patient registered", made);
    },
    createEpisode: async (asking, patientId, title) => {
      if (title.trim() === "" || title.length > 200 || title.includes("\0"))
        return says("bad-field", "title", "title: write 1 to 200 characters.");
      const episodeId = uuid();
      const made = await writing(db, asking, "register", async (transaction, organization_id) => {
        await transaction
          .insertInto("episode")
          .values({ organization_id, episode_id: episodeId, patient_id: patientId, title: title.trim() })
          .execute();
        return { episodeId };
      });
      return told(asking, "episode opened", made);
    },
    addMember: async (asking, { userId, name, role }) => {
      const made = await writing(db, asking, "member", async (transaction, organization_id) => {
        await transaction.insertInto("membership").values({ organization_id, user_id: userId, name, role }).execute();
        return null;
      });
      return told(asking, "member added", made);
    },
    linkPatientAccount: async (asking, patientId, userId) => {
      const made = await writing(db, asking, "member", async (transaction, organization_id) => {
        await transaction
          .insertInto("patient_account")
          .values({ organization_id, patient_id: patientId, user_id: userId })
          .execute();
        return null;
      });
      return told(asking, "patient account linked", made);
    },
    members: ({ viewer }) =>
      asViewer(db, viewer, async (transaction) => {
        const rows = await transaction
          .selectFrom("membership")
          .select(["user_id", "name", "role"])
          .orderBy(sql`name collate "en-x-icu"`)
          .execute();
        return rows.map(({ user_id, name, role }) => ({ userId: user_id, name, role }));
      }),
  };
};
