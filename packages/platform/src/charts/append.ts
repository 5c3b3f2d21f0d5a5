import {
  type Author,
  type Entry,
  type Origin,
  type Outcome,
  ok,
  type Problem,
  refuse,
  sealEntry,
  sha256Hex,
} from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type pg from "pg";
import { isForbidden, isTaken, sqlState } from "../database/pg-error.ts";
import type { Asking } from "../viewer.ts";
import {
  closedEpisode,
  closureIsMended,
  idTaken,
  mayNotWrite,
  movedTooOften,
  namesNothing,
  notFound,
  requestReused,
} from "./problems.ts";
import { idsNamedBy, type NamedDraft, readDrafts } from "./read-drafts.ts";
import { type StoredHead, storedAnswer, storedHead } from "./stored.ts";

/** One append: what is written, by whom, where it came from. `sources` stands beside `values`, one each, when imported. */
export interface Append {
  readonly asking: Asking;
  readonly episodeId: string;
  readonly requestId: string;
  readonly values: readonly unknown[];
  readonly origins: readonly Origin[];
  readonly sources: readonly unknown[];
  readonly today: string;
  readonly knowledge?: Knowledge | undefined;
}

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** So many lost races in a row; each needs another writer to have won one. */
const mostTries = 100;

const readHead = async (
  pool: pg.Pool,
  { asking, episodeId, requestId, values }: Append,
): Promise<StoredHead | null> => {
  const { viewer, from } = asking;
  const { rows } = await pool.query<{ head: unknown }>({
    name: "chart_head",
    text: "select chart_head($1, $2, $3, $4, $5, $6, $7, $8) as head",
    values: [
      viewer.organizationId,
      viewer.userId,
      viewer.role,
      viewer.name,
      from,
      episodeId,
      requestId,
      idsNamedBy(values),
    ],
  });
  return storedHead.nullable().parse(rows[0]?.head);
};

const seal = (drafts: readonly NamedDraft[], head: Head, { asking, episodeId, origins }: Append): Entry[] => {
  const author: Author = { person: asking.viewer.userId, role: asking.viewer.role };
  const recordedAt = new Date().toISOString();
  let { hash: prev } = head;
  return drafts.map((draft, index) => {
    const origin: Origin = origins[index] ?? { from: "clinic" };
    const entry = sealEntry(draft, {
      id: draft.id,
      episode: episodeId,
      seq: head.seq + index + 1,
      prev,
      recordedAt,
      author,
      origin,
    });
    prev = entry.hash;
    return entry;
  });
};

const write = async (
  pool: pg.Pool,
  append: Append,
  organizationId: string,
  digest: string,
  head: Head,
  entries: readonly Entry[],
) => {
  const { viewer, from } = append.asking;
  const rows = entries.map((entry, index) => ({ ...entry, source: append.sources[index] ?? null }));
  const answer = await pool.query<{ answer: unknown }>({
    name: "chart_append",
    text: "select chart_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as answer",
    values: [
      viewer.organizationId,
      viewer.userId,
      viewer.role,
      viewer.name,
      from,
      organizationId,
      append.episodeId,
      append.requestId,
      digest,
      head.seq,
      head.hash,
      JSON.stringify(rows),
    ],
  });
  return storedAnswer.parse(answer.rows[0]?.answer);
};

/** Tells a repeated request from another one under the same id. Plain JSON: what is asked may not be fit for a chart at all. */
const requestDigest = ({ episodeId, values, origins }: Append): string =>
  sha256Hex(JSON.stringify([episodeId, values, origins]));

/** A request made before gives the entries it gave then, provided it asks for the same. */
const sameRequest = (known: { digest: string; entries: Entry[] }, digest: string): Outcome<Entry[]> =>
  known.digest === digest ? ok(known.entries) : refuse(requestReused);

/** What PostgreSQL refused, as a sentence; anything unexpected stays an error. The PP codes are raised by the chart's own trigger. */
const refusedBy = (error: unknown, append: Append): Problem => {
  const own: Partial<Record<string, Problem>> = {
    PP002: namesNothing,
    PP003: closedEpisode("entries"),
    PP005: closureIsMended("entries"),
  };
  if (isForbidden(error)) return mayNotWrite(append.asking.viewer.role);
  if (isTaken(error)) return idTaken;
  const problem = own[sqlState(error) ?? ""];
  if (problem) return problem;
  throw error;
};

/** Adds sealed entries; when somebody else was faster, seals them again on the chart's new head. */
const writeAtHead = async (
  pool: pg.Pool,
  append: Append,
  head: StoredHead,
  digest: string,
  drafts: readonly NamedDraft[],
): Promise<Outcome<Entry[]>> => {
  let place: Head = head;
  for (let tries = 0; tries < mostTries; tries++) {
    const entries = seal(drafts, place, append);
    const answer = await write(pool, append, head.organizationId, digest, place, entries);
    if (answer.status === "done") return ok(entries);
    if (answer.status === "not-found") return refuse(notFound);
    if (answer.status === "known") return sameRequest(answer, digest);
    place = answer;
  }
  return refuse(movedTooOften);
};

/**
 * Two round trips when nobody else writes: read the head, then add. The hashes are made here, so a chart that moved on in between
 * is sealed again on its new head. Answered only when PostgreSQL has it on disk.
 */
export const appendEntries = async (pool: pg.Pool, append: Append): Promise<Outcome<Entry[]>> => {
  const head = await readHead(pool, append);
  if (!head) return refuse(notFound);
  const digest = requestDigest(append);
  if (head.known) return sameRequest(head.known, digest);
  const imported = append.origins.some(({ from }) => from === "import");
  const drafts = readDrafts(append.values, { head, today: append.today, imported, knowledge: append.knowledge });
  if (!drafts.ok) return drafts;
  try {
    return await writeAtHead(pool, append, head, digest, drafts.value);
  } catch (error) {
    return refuse(refusedBy(error, append));
  }
};
