// What an append costs beside writing the same two rows by hand: node bench/append.ts [runs]
import { randomUUID } from "node:crypto";
import { startTestWorld, type TestWorld } from "@pinpoint/platform/testing";
import pg from "pg";

export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

const ways = ["append", "naming", "byHand", "prepared", "bare"] as const;
/**
 * append: an acknowledged append (entry, memory of the request, audit line, chain, policies).
 * naming: the same of an entry that names an earlier one (an amendment).
 * byHand: a transaction that inserts an entry's and an audit line's row and commits; no policy, hash, lock or trigger.
 * prepared: the same with statements that are planned once. bare: one insert of the entry's row.
 */
type Way = (typeof ways)[number];

export interface AppendResult {
  readonly runs: number;
  /** Milliseconds. */
  readonly times: Readonly<Record<Way, Spread>>;
  readonly roundTrips: Readonly<Record<Way, number>>;
  /** Median of `append` by median of `byHand`; the aim is at most 1.5. */
  readonly ratio: number;
  readonly target: number;
  /** The harder comparisons: `naming` by `byHand`, and `append` by `prepared`. */
  readonly ratioNaming: number;
  readonly ratioPrepared: number;
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

const rowsOf = ({ one }: TestWorld) => {
  const { from, viewer } = one.as.nurse;
  const { userId, role, name } = viewer;
  let seq = 0;
  return {
    entry: (): unknown[] => {
      seq++;
      const author = JSON.stringify({ person: userId, role });
      const body = JSON.stringify({ instrument: "nrs", total: seq % 11 });
      const [recordedAt, origin] = [new Date().toISOString(), '{"from":"clinic"}'];
      const named = [one.organizationId, one.episodeId, seq, randomUUID(), "score", "2026-01-02", recordedAt];
      return [...named, author, origin, body, hash, hash, "score", false];
    },
    audit: (): unknown[] => {
      const detail = JSON.stringify({ first: seq, last: seq, hash });
      return [one.organizationId, userId, name, role, one.episodeId, detail, from];
    },
  };
};

/** The work of each way; what it needs first is not measured. */
const worksOf = (world: TestWorld): Record<Way, { before?: () => Promise<void>; work: () => Promise<void> }> => {
  const { one, platform, appPool } = world;
  const asking = one.as.nurse;
  const rows = rowsOf(world);
  const score = { kind: "score", at: "2026-01-02", body: { instrument: "nrs", total: 4 } };
  const append = async (draft: unknown): Promise<string> => {
    const done = await platform.charts.append(asking, one.episodeId, [draft], randomUUID());
    if (!done.ok) throw new Error(done.problems[0]?.says);
    return done.value[0]?.id ?? "";
  };
  const byHand = (query: (name: string, text: string) => pg.QueryConfig) => async (): Promise<void> => {
    const client = await appPool.connect();
    try {
      await client.query("begin");
      await client.query(query("bench_entry", insertEntry), rows.entry());
      await client.query(query("bench_audit", insertAudit), rows.audit());
      await client.query("commit");
    } finally {
      client.release();
    }
  };
  let entry = "";
  const named = async (): Promise<void> => {
    entry = await append(score);
  };
  const amend = async (): Promise<void> => {
    await append({ kind: "amendment", at: "2026-01-02", body: { entry, action: "withdraw", why: "invented reason" } });
  };
  return {
    append: {
      work: async () => {
        await append(score);
      },
    },
    naming: { before: named, work: amend },
    byHand: { work: byHand((_, text) => ({ text })) },
    prepared: { work: byHand((name, text) => ({ name, text })) },
    bare: {
      work: async () => {
        await appPool.query(insertEntry, rows.entry());
      },
    },
  };
};

const spread = (times: readonly number[]): Spread => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 1000) / 1000;
  return { p50: at(0.5), p99: at(0.99) };
};

const each = <T>(give: (way: Way) => T): Record<Way, T> => ({
  append: give("append"),
  naming: give("naming"),
  byHand: give("byHand"),
  prepared: give("prepared"),
  bare: give("bare"),
});

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

/** Measures the ways in turn (A B C A B C …) on one PostgreSQL that waits for the disk, through one pool. */
export const benchAppend = async (runs = 2000): Promise<AppendResult> => {
  const world = await startTestWorld({ sync: true });
  try {
    await world.withOwner((owner) => owner.query(tables));
    const works = worksOf(world);
    const taken = each((): number[] => []);
    for (let run = -warmUp; run < runs; run++) {
      // What autovacuum does by itself within minutes: until then PostgreSQL plans for empty tables.
      if (run === 0) await world.withOwner((owner) => owner.query("analyze"));
      for (const way of ways) {
        await works[way].before?.();
        const begun = performance.now();
        await works[way].work();
        if (run >= 0) taken[way].push(performance.now() - begun);
      }
    }
    const times = each((way) => spread(taken[way]));
    const roundTrips = each(() => 0);
    for (const way of ways) {
      await works[way].before?.();
      roundTrips[way] = await roundTripsOf(works[way].work);
    }
    const by = (one: Way, other: Way) => Math.round((times[one].p50 / times[other].p50) * 100) / 100;
    const ratios = { ratio: by("append", "byHand"), target };
    return {
      runs,
      times,
      roundTrips,
      ...ratios,
      ratioNaming: by("naming", "byHand"),
      ratioPrepared: by("append", "prepared"),
    };
  } finally {
    await world.end();
  }
};

if (import.meta.main) process.stdout.write(`${JSON.stringify(await benchAppend(Number(process.argv[2] ?? 2000)))}\n`);
