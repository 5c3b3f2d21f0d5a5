import { asViewer, type Database } from "./database/as-viewer.ts";
import type { Audit } from "./platform.ts";

const mostRows = 500;

/**
 * The lines of the audit this viewer may see, newest first. The lines themselves are written in the transaction
 * that reads or writes the chart (`chart_open`, `chart_append`), so neither happens without the other.
 */
export const createAudit = (db: Database): Audit => ({
  list: ({ viewer }, episodeId) =>
    asViewer(db, viewer, async (transaction) => {
      const rows = await transaction
        .selectFrom("audit")
        .select(["at", "person", "name", "role", "action", "episode_id", "from_address"])
        .$if(episodeId !== undefined, (query) => query.where("episode_id", "=", episodeId ?? null))
        .orderBy("audit_id", "desc")
        .limit(mostRows)
        .execute();
      return rows.map(({ episode_id, from_address, ...row }) => ({
        ...row,
        episodeId: episode_id,
        from: from_address,
      }));
    }),
});
