import type { WithOwner } from "./with-owner.ts";

/** Stands as the comment of the schema `auth`: it goes wherever the database goes, and a set-up that begins takes it away. */
const markOf = (edition: string): string => `Set up by edition ${edition}`;

/** True when the last set-up of this database was done, to its end, by this edition. */
export const isSetUpBy = (withOwner: WithOwner, edition: string): Promise<boolean> =>
  withOwner(async (owner) => {
    const { rows } = await owner.query<{ mark: string | null }>(
      "select obj_description(to_regnamespace('auth')::oid, 'pg_namespace') as mark",
    );
    return rows[0]?.mark === markOf(edition);
  });

/** Notes that this edition has set the database up to its end. */
export const noteSetUp = (withOwner: WithOwner, edition: string): Promise<void> =>
  withOwner(async (owner) => {
    await owner.query(`comment on schema auth is ${owner.escapeLiteral(markOf(edition))}`);
  });
