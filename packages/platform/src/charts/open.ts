import { type Outcome, ok, refuse } from "@pinpoint/chart";
import type pg from "pg";
import type { OpenChart } from "../platform.ts";
import type { Asking } from "../viewer.ts";
import { notFound } from "./problems.ts";
import { storedChart } from "./stored.ts";

/** Reads one chart with the rights of who asks, and writes down that it was read: one round trip. */
export const openChart = async (
  pool: pg.Pool,
  { viewer, from }: Asking,
  episodeId: string,
): Promise<Outcome<OpenChart>> => {
  const { rows } = await pool.query<{ chart: unknown }>("select chart_open($1, $2, $3, $4, $5, $6) as chart", [
    viewer.organizationId,
    viewer.userId,
    viewer.role,
    viewer.name,
    from,
    episodeId,
  ]);
  const stored = storedChart.nullable().parse(rows[0]?.chart);
  if (!stored) return refuse(notFound);
  const { entries, entryCount, patient, ...episode } = stored;
  const { birthDate, sex, state } = patient;
  return ok({
    episode: { ...episode, patient, entries: entryCount },
    chart: { patient: { birthDate, sex, ...(state === null ? {} : { state }) }, entries },
    complete: viewer.role !== "coordinator",
  });
};
