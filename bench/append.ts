// What an append costs beside writing the same two rows by hand: node bench/append.ts [runs]
import { randomUUID } from "node:crypto";
import { startTestWorld, type TestWorld } from "@pinpoint/platform/testing";
import pg from "pg";

export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

export interface AppendResult {
  readonly runs: number;
  /** Milliseconds: an acknowledged append (entry, memory of the request, audit line, chain, policies). */
  readonly append: Spread;
  /** Milliseconds: a transaction that inserts an entry's and an audit line's row and commits; no policy, hash, lock or trigger. */
  readonly byHand: Spread;
  /** Milliseconds: one insert of the entry's row. */
  readonly bare: Spread;
  /** Median of `append` by median of `byHand`; the aim is at most 1.5. */
  readonly ratio: number;
  readonly target: number;
  readonly roundTrips: { readonly append: number; readonly byHand: number; readonly bare: number };
}

const target = 1.5;
const warmUp = 300;

/** Tables with the columns, the defaults and the indexes of the real ones, and nothing else of them. */
const tables = `
  create table bench_entry (like entry including all);
  create table bench_audit (like audit including all);
  grant insert on bench_entry, bench_audit to pinpoint_app;
`;

const insertEntry = `insert into bench_entry (organization_id, episode_id, seq, id, kind, at, recorded_at, author, origin, body, prev, hash, about, confidential)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
const insertAudit = `insert into bench_audit (organization_id, person, name, role, action, episode_id, detail, from_address)
  values ($1, $2, $3, $4, 'append', $5, $6, $7)`;

const hash = "0".repeat(64);

const ways = ({ one, platform, appPool }: TestWorld) => {
  const asking = one.as.nurse;
  const { userId, role, name } = asking.viewer;
  let seq = 0;
  const entryRow = (): unknown[] => {
    seq++;
    const author = JSON.stringify({ person: userId, role });
    const body = JSON.stringify({ instrument: "nrs", total: seq % 11 });
    return [
      one.organizationId,
      one.episodeId,
      seq,
      randomUUID(),
      "score",
      "2026-01-02",
      new Date().toISOString(),
      author,
      '{"from":"clinic"}',
      body,
      hash,
      hash,
      "score",
      false,
    ];
  };
  const append = async (): Promise<void> => {
    const done = await platform.charts.append(
      asking,
      one.episodeId,
      [{ kind: "score", at: "2026-01-02", body: { instrument: "nrs", total: 4 } }],
      randomUUID(),
    );
    if (!done.ok) throw new Error(done.problems[0]?.says);
  };
  const byHand = async (): Promise<void> => {
    const client = await appPool.connect();
    try {
      await client.query("begin");
      await client.query(insertEntry, entryRow());
      const detail = JSON.stringify({ first: seq, last: seq, hash });
      await client.query(insertAudit, [one.organizationId, userId, name, role, one.episodeId, detail, asking.from]);
      await client.query("commit");
    } finally {
      client.release();
    }
  };
  const bare = async (): Promise<void> => {
    await appPool.query(insertEntry, entryRow());
  };
  return { append, byHand, bare };
};

type Way = "append" | "byHand" | "bare";

const spread = (times: readonly number[]): Spread => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 1000) / 1000;
  return { p50: at(0.5), p99: at(0.99) };
};

/** Questions sent to PostgreSQL and waited for by one run of some work. */
const roundTripsOf = async (work: () => Promise<void>): Promise<number> => {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = new Proxy(query, {
    apply: (asked, client, words) => {
      count++;
      return Reflect.apply(asked, client, words);
    },
  });
  try {
    await work();
    return count;
  } finally {
    pg.Client.prototype.query = query;
  }
};

/** Measures the three ways in turn (A B C A B C …) on one PostgreSQL that waits for the disk, through one pool. */
export const benchAppend = async (runs = 2000): Promise<AppendResult> => {
  const world = await startTestWorld({ sync: true });
  try {
    await world.withOwner((owner) => owner.query(tables));
    const way = ways(world);
    const order: readonly Way[] = ["append", "byHand", "bare"];
    const times: Record<Way, number[]> = { append: [], byHand: [], bare: [] };
    for (let run = -warmUp; run < runs; run++) {
      for (const name of order) {
        const begun = performance.now();
        await way[name]();
        if (run >= 0) times[name].push(performance.now() - begun);
      }
    }
    const [append, byHand, bare] = [spread(times.append), spread(times.byHand), spread(times.bare)];
    const roundTrips = {
      append: await roundTripsOf(way.append),
      byHand: await roundTripsOf(way.byHand),
      bare: await roundTripsOf(way.bare),
    };
    return { runs, append, byHand, bare, ratio: Math.round((append.p50 / byHand.p50) * 100) / 100, target, roundTrips };
  } finally {
    await world.end();
  }
};

if (import.meta.main) process.stdout.write(`${JSON.stringify(await benchAppend(Number(process.argv[2] ?? 2000)))}\n`);
