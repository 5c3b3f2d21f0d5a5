import { type Entry, type Outcome, ok, refuse } from "@pinpoint/chart";
import type pg from "pg";
import type { OpenChart } from "../platform.ts";
import type { Asking } from "../viewer.ts";
import { notFound } from "./problems.ts";
import { storedEntry, storedEpisode } from "./stored.ts";

interface ChartRow {
  readonly about: unknown;
  readonly id: string | null;
}

/** The first row of a chart without entries holds what it is about and nothing else. */
const entriesIn = (rows: readonly ChartRow[]): Entry[] =>
  rows.filter(({ id }) => id !== null).map(({ about: _, ...entry }) => storedEntry.parse(entry));

const openedFrom = (rows: readonly ChartRow[], about: unknown, { viewer }: Asking): OpenChart => {
  const episode = storedEpisode.parse(about);
  const { birthDate, sex, state } = episode.patient;
  return {
    episode,
    chart: { patient: { birthDate, sex, ...(state === null ? {} : { state }) }, entries: entriesIn(rows) },
    complete: viewer.role !== "coordinator",
  };
};

/** Reads one chart with the rights of who asks, and writes down that it was read: one round trip. */
export const openChart = async (
  pool: pg.Pool,
  { viewer, from }: Asking,
  episodeId: string,
): Promise<Outcome<OpenChart>> => {
  const { rows } = await pool.query<ChartRow>({
    name: "chart_open",
    text: "select * from chart_open($1, $2, $3, $4, $5, $6)",
    values: [viewer.organizationId, viewer.userId, viewer.role, viewer.name, from, episodeId],
  });
  const [first] = rows;
  if (!first) return refuse(notFound);
  return ok(openedFrom(rows, first.about, { viewer, from }));
};

/** Reads all open charts of the viewer's organization, each written down as read: one round trip. The newest entry first. */
export const openAllCharts = async (pool: pg.Pool, asking: Asking): Promise<OpenChart[]> => {
  const { viewer, from } = asking;
  const { rows } = await pool.query<ChartRow>({
    name: "chart_open_all",
    text: "select * from chart_open_all($1, $2, $3, $4, $5)",
    values: [viewer.organizationId, viewer.userId, viewer.role, viewer.name, from],
  });
  const starts = rows.flatMap(({ about }, index) => (about === null ? [] : [index]));
  return starts
    .map((start, index) => openedFrom(rows.slice(start, starts[index + 1]), rows[start]?.about, asking))
    .sort((a, b) =>
      (b.episode.lastEntryAt ?? b.episode.opened).localeCompare(a.episode.lastEntryAt ?? a.episode.opened),
    );
};
