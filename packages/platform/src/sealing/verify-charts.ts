import { verifyChain } from "@pinpoint/chart";
import type pg from "pg";
import { z } from "zod";
import { storedEntry } from "../charts/stored.ts";
import type { Break } from "./break.ts";

export interface ChartsVerdict {
  readonly charts: number;
  readonly entries: number;
  readonly firstBreak: Break | null;
}

const head = z.object({
  episode_id: z.string(),
  last_seq: z.number(),
  last_hash: z.string(),
  told: z.string().nullable(),
});

/** Head of each chart, and the hash the audit tells of its last append: an end that was cut off shows there. */
const heads = `
  select e.episode_id, e.last_seq, e.last_hash,
         (select a.detail ->> 'hash' from audit a
           where a.organization_id = e.organization_id and a.episode_id = e.episode_id and a.action = 'append'
           order by (a.detail ->> 'last')::integer desc limit 1) as told
    from episode e where e.organization_id = $1 order by e.episode_id`;

const breakIn = (
  entries: z.output<typeof storedEntry>[],
  { last_seq, last_hash, told }: z.output<typeof head>,
): string | null => {
  const verdict = verifyChain(entries);
  if (!verdict.ok) return verdict.says;
  if (verdict.count !== last_seq || verdict.head !== last_hash)
    return `the chart ends at entry ${verdict.count}, its head says ${last_seq}`;
  if (told !== null && told !== verdict.head) return "the audit tells of another end of this chart";
  return null;
};

/** Checks the chain of every chart of an organization: each entry, each link, and that the end is where head and audit say. */
export const verifyCharts = async (
  owner: pg.ClientBase,
  organizationId: string,
  onChart: (entries: number) => void,
): Promise<ChartsVerdict> => {
  const { rows } = await owner.query(heads, [organizationId]);
  let entries = 0;
  let charts = 0;
  for (const one of z.array(head).parse(rows)) {
    const read = await owner.query("select * from chart_rows($1, $2, 0, 2147483647)", [organizationId, one.episode_id]);
    const chart = z.array(storedEntry).parse(read.rows);
    charts++;
    entries += chart.length;
    onChart(chart.length);
    const says = breakIn(chart, one);
    if (says)
      return {
        charts,
        entries,
        firstBreak: { where: `chart ${one.episode_id} of organization ${organizationId}`, says: `${says}.` },
      };
  }
  return { charts, entries, firstBreak: null };
};
