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
  const episode = storedEpisode.parse(first.about);
  const { birthDate, sex, state } = episode.patient;
  return ok({
    episode,
    chart: { patient: { birthDate, sex, ...(state === null ? {} : { state }) }, entries: entriesIn(rows) },
    complete: viewer.role !== "coordinator",
  });
};
