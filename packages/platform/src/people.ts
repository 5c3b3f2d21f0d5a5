import { type Outcome, refuse } from "@pinpoint/chart";
import { sql } from "kysely";
import type { Logger } from "pino";
import { asViewer, type Database } from "./database/as-viewer.ts";
import { readNewPatient } from "./new-patient.ts";
import type { People } from "./platform.ts";
import { addEpisode, addPatient, titleProblem } from "./register.ts";
import type { Asking } from "./viewer.ts";
import { writing } from "./writing.ts";

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
      const made = await writing(db, asking, "register", async (transaction, organizationId) => ({
        patientId: await addPatient(transaction, organizationId, read.value),
      }));
      return told(asking, "patient registered", made);
    },
    createEpisode: async (asking, patientId, title) => {
      const wrong = titleProblem(title);
      if (wrong) return refuse({ kind: "bad-field", field: "title", says: wrong });
      const made = await writing(db, asking, "register", async (transaction, organizationId) => ({
        episodeId: await addEpisode(transaction, organizationId, patientId, title),
      }));
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
