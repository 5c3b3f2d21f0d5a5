import { sql } from "kysely";
import { asViewer, type Database } from "./database/as-viewer.ts";
import type { EpisodeRow, Episodes } from "./platform.ts";
import type { Asking } from "./viewer.ts";

const rowsFor = (db: Database, { viewer, from }: Asking): Promise<EpisodeRow[]> =>
  asViewer(db, viewer, async (transaction) => {
    const rows = await transaction
      .selectFrom("episode")
      .innerJoin("patient", (join) =>
        join
          .onRef("patient.organization_id", "=", "episode.organization_id")
          .onRef("patient.patient_id", "=", "episode.patient_id"),
      )
      .select(["episode.episode_id", "episode.organization_id", "title", "opened", "closed", "last_seq", "last_at"])
      .select(["patient.patient_id", "number", "given_name", "family_name", "birth_date", "sex", "state"])
      .orderBy(sql`coalesce(left(last_at, 10), to_char(opened, 'YYYY-MM-DD'))`, "desc")
      .orderBy(sql`family_name collate "en-x-icu"`)
      .orderBy("episode.episode_id")
      .execute();
    if (viewer.organizationId !== null && rows.length > 0) {
      const line = {
        organization_id: viewer.organizationId,
        person: viewer.userId,
        name: viewer.name,
        role: viewer.role,
        from_address: from,
      };
      await transaction
        .insertInto("audit")
        .values({ ...line, action: "list", episode_id: null, detail: JSON.stringify({ episodes: rows.length }) })
        .execute();
    }
    return rows.map((row) => ({
      id: row.episode_id,
      organizationId: row.organization_id,
      patient: {
        id: row.patient_id,
        number: row.number,
        givenName: row.given_name,
        familyName: row.family_name,
        birthDate: row.birth_date,
        sex: row.sex,
        state: row.state,
      },
      title: row.title,
      opened: row.opened,
      closed: row.closed,
      entries: row.last_seq,
      lastEntryAt: row.last_at,
    }));
  });

/** The lists of episodes: a clinic's own, or a patient's own. */
export const createEpisodes = (db: Database): Episodes => ({ list: (asking) => rowsFor(db, asking) });
