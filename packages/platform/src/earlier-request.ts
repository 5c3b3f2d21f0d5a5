import type pg from "pg";

/** An append that was made before under a request id: into which episode, by whom. */
export interface EarlierRequest {
  readonly episodeId: string;
  readonly person: string;
}

/** The first append of an organization under this request id, whoever made it; null when there is none. */
export const earlierRequest = async (
  owner: pg.ClientBase,
  organizationId: string,
  requestId: string,
): Promise<EarlierRequest | null> => {
  const { rows } = await owner.query<EarlierRequest>(
    `select episode_id as "episodeId", person from request where organization_id = $1 and request_id = $2 order by at limit 1`,
    [organizationId, requestId],
  );
  return rows[0] ?? null;
};
