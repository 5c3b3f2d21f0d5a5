import { type Origin, type Outcome, type Problem, refuse } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type pg from "pg";
import type { Logger } from "pino";
import { z } from "zod";
import { appendEntries } from "./charts/append.ts";
import { beginOwn } from "./charts/begin.ts";
import { openAllCharts, openChart } from "./charts/open.ts";
import { notFound } from "./charts/problems.ts";
import type { Database } from "./database/as-viewer.ts";
import { dayHere } from "./day-here.ts";
import { inTurn } from "./in-turn.ts";
import type { Charts, Episodes, OpenChart } from "./platform.ts";
import type { Asking } from "./viewer.ts";

/** So many entries in one append; a larger import is sent in parts. */
const mostEntries = 5000;

const uuidSchema = z.uuid();
const isUuid = (text: string): boolean => uuidSchema.safeParse(text).success;

const requestProblems = (values: readonly unknown[], requestId: string): Problem[] => {
  const problems: Problem[] = [];
  if (!/^[\x20-\x7e]{8,200}$/.test(requestId)) {
    problems.push({
      kind: "bad-field",
      field: "requestId",
      says: "requestId: write 8 to 200 plain characters that are new for each change.",
    });
  }
  if (values.length === 0)
    problems.push({ kind: "bad-field", field: "entries", says: "entries: there is nothing to write." });
  if (values.length > mostEntries) {
    problems.push({
      kind: "too-large",
      field: "entries",
      says: `entries: at most ${mostEntries} at once; send the rest after.`,
    });
  }
  return problems;
};

export interface ChartsOptions {
  readonly pool: pg.Pool;
  readonly db: Database;
  readonly episodes: Episodes;
  readonly log: Logger;
  readonly today?: () => string;
  readonly knowledge?: Knowledge | undefined;
}

const beginning =
  ({ db, log, today, knowledge }: Pick<ChartsOptions, "db" | "log" | "knowledge"> & { readonly today: () => string }) =>
  async (asking: Asking, title: string, values: readonly unknown[], requestId: string) => {
    const problems = requestProblems(values, requestId);
    if (problems.length > 0) return refuse(...problems);
    const done = await beginOwn(db, { asking, title, values, requestId, today: today(), knowledge });
    const { userId: person, role } = asking.viewer;
    log.info({ person, role, done: done.ok, entries: values.length }, "chart begun by a patient");
    return done;
  };

const together =
  (pool: pg.Pool, log: Logger) =>
  async (asking: Asking): Promise<OpenChart[]> => {
    if (asking.viewer.organizationId === null) return [];
    const opened = await openAllCharts(pool, asking);
    const { userId: person, role } = asking.viewer;
    log.info({ person, role, charts: opened.length }, "charts opened together");
    return opened;
  };

/** Charts as the pages use them: opened, audited, added to. */
export const createCharts = ({ pool, db, episodes, log, today = dayHere, knowledge }: ChartsOptions): Charts => {
  const oneByOne = inTurn();
  const add = async (
    asking: Asking,
    episodeId: string,
    values: readonly unknown[],
    origins: readonly Origin[],
    sources: readonly unknown[],
    requestId: string,
  ) => {
    const problems = requestProblems(values, requestId);
    if (problems.length > 0) return refuse(...problems);
    if (!isUuid(episodeId)) return refuse(notFound);
    const done = await oneByOne(episodeId, () =>
      appendEntries(pool, { asking, episodeId, requestId, values, origins, sources, today: today(), knowledge }),
    );
    const { userId: person, role } = asking.viewer;
    if (done.ok) log.info({ person, role, episode: episodeId, entries: done.value.length }, "chart appended");
    else log.warn({ person, role, episode: episodeId, kinds: done.problems.map(({ kind }) => kind) }, "append refused");
    return done;
  };
  const open = async (asking: Asking, episodeId: string): Promise<Outcome<OpenChart>> => {
    if (!isUuid(episodeId)) return refuse(notFound);
    const opened = await openChart(pool, asking, episodeId);
    const { userId: person, role } = asking.viewer;
    if (!opened.ok) log.warn({ person, role, episode: episodeId }, "chart refused");
    return opened;
  };
  return {
    open,
    openAll: together(pool, log),
    mine: async (asking) => {
      if (asking.viewer.role !== "patient") return [];
      const opened: OpenChart[] = [];
      for (const { id } of await episodes.list(asking)) {
        const one = await open(asking, id);
        if (one.ok) opened.push(one.value);
      }
      return opened;
    },
    begin: beginning({ db, log, today, knowledge }),
    append: (asking, episodeId, drafts, requestId) => {
      const origin: Origin = { from: asking.viewer.role === "patient" ? "patient" : "clinic" };
      return add(
        asking,
        episodeId,
        drafts,
        drafts.map(() => origin),
        [],
        requestId,
      );
    },
    bringIn: (asking, episodeId, imported, requestId) => {
      const origins = imported.map(({ reference }): Origin => ({ from: "import", resource: reference }));
      return add(
        asking,
        episodeId,
        imported.map(({ draft }) => draft),
        origins,
        imported.map(({ source }) => source),
        requestId,
      );
    },
  };
};
