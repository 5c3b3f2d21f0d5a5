import {
  type Author,
  dateOf,
  type Entry,
  type Origin,
  type Outcome,
  ok,
  type Problem,
  refuse,
  sha256Hex,
} from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { Asks } from "../database/asks.ts";
import { isForbidden, isTaken, sqlState } from "../database/pg-error.ts";
import type { Asking } from "../viewer.ts";
import {
  beforeBirth,
  closedEpisode,
  closureIsMended,
  idTaken,
  mayNotWrite,
  namesNothing,
  notFound,
  requestReused,
} from "./problems.ts";
import { anyChart, idsNamedBy, type KnownOfChart, type NamedDraft, readDrafts } from "./read-drafts.ts";
import { contentOf, sealedAs, type Unsealed } from "./seal.ts";
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

const readHead = async (pool: Asks, { asking, episodeId, requestId, values }: Append): Promise<StoredHead | null> => {
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

/** The earliest day any of them tells of, as text; days compare as texts. */
const earliestOf = (drafts: readonly NamedDraft[]): string =>
  drafts.map(({ at }) => dateOf(at)).reduce((early, day) => (day < early ? day : early));

/** Sends the entries without their place; PostgreSQL seals them at the end of the chart as it then is. */
const write = async (pool: Asks, append: Append, digest: string, entries: readonly Unsealed[], recordedAt: string) => {
  const { viewer, from } = append.asking;
  const { rows } = await pool.query<{ answer: unknown }>({
    name: "chart_append",
    text: "select chart_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as answer",
    values: [
      viewer.organizationId,
      viewer.userId,
      viewer.role,
      viewer.name,
      from,
      append.episodeId,
      append.requestId,
      digest,
      earliestOf(entries),
      recordedAt,
      entries.map(contentOf),
      append.sources.length > 0 ? JSON.stringify(append.sources) : null,
    ],
  });
  return storedAnswer.parse(rows[0]?.answer);
};

/** Tells a repeated request from another one under the same id. Plain JSON: what is asked may not be fit for a chart at all. */
const requestDigest = ({ episodeId, values, origins }: Append): string =>
  sha256Hex(JSON.stringify([episodeId, values, origins]));

/** A request made before gives the entries it gave then, provided it asks for the same. */
const sameRequest = (known: { digest: string; entries: Entry[] }, digest: string): Outcome<Entry[]> =>
  known.digest === digest ? ok(known.entries) : refuse(requestReused);

/** What PostgreSQL refused, as a sentence; anything unexpected stays an error. The PP codes are raised by the chart's own functions. */
const refusedBy = (error: unknown, append: Append): Problem => {
  const own: Partial<Record<string, Problem>> = {
    PP002: namesNothing,
    PP003: closedEpisode("entries"),
    PP005: closureIsMended("entries"),
    PP006: requestReused,
  };
  if (isForbidden(error)) return mayNotWrite(append.asking.viewer.role);
  if (isTaken(error)) return idTaken;
  const problem = own[sqlState(error) ?? ""];
  if (problem) return problem;
  throw error;
};

const readFor = (append: Append, head: KnownOfChart): Outcome<NamedDraft[]> => {
  const { values, origins, today, knowledge } = append;
  return readDrafts(values, { head, today, imported: origins.some(({ from }) => from === "import"), knowledge });
};

const writeDrafts = async (
  pool: Asks,
  append: Append,
  digest: string,
  drafts: readonly NamedDraft[],
): Promise<Outcome<Entry[]>> => {
  const { asking, episodeId, origins } = append;
  const author: Author = { person: asking.viewer.userId, role: asking.viewer.role };
  const recordedAt = new Date().toISOString();
  const entries = drafts.map(
    (draft, index): Unsealed => ({
      ...draft,
      episode: episodeId,
      author,
      origin: origins[index] ?? { from: "clinic" },
    }),
  );
  try {
    const answer = await write(pool, append, digest, entries, recordedAt);
    if (answer.status === "done") return ok(sealedAs(entries, recordedAt, answer));
    if (answer.status === "known") return sameRequest(answer, digest);
    return refuse(answer.status === "not-found" ? notFound : beforeBirth);
  } catch (error) {
    return refuse(refusedBy(error, append));
  }
};

/**
 * One round trip for what is right for any chart. Entries that name others, and whatever is refused, take a second: the head of
 * the chart is read, which says what the entries named are and in words what is wrong. Answered only when PostgreSQL has it on disk.
 */
export const appendEntries = async (pool: Asks, append: Append): Promise<Outcome<Entry[]>> => {
  const digest = requestDigest(append);
  const alone = readFor(append, anyChart);
  if (alone.ok) {
    const done = await writeDrafts(pool, append, digest, alone.value);
    if (done.ok) return done;
  }
  const head = await readHead(pool, append);
  if (!head) return refuse(notFound);
  if (head.known) return sameRequest(head.known, digest);
  const drafts = readFor(append, head);
  return drafts.ok ? writeDrafts(pool, append, digest, drafts.value) : drafts;
};
