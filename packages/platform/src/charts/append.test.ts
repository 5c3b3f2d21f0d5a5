import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestWorld, type TestWorld } from "../testing/test-world.ts";
import { type Append, appendEntries } from "./append.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld();
});
afterAll(() => world.end());

/** A pool in which somebody else does something right after the head of the chart was read. */
const withOtherAfterHead = (other: () => Promise<unknown>): { pool: pg.Pool; statements: string[] } => {
  const statements: string[] = [];
  const query = async (asked: pg.QueryConfig) => {
    const answer = await world.appPool.query(asked);
    statements.push(asked.text.slice(0, asked.text.indexOf("(")));
    if (statements.length === 1) await other();
    return answer;
  };
  return {
    pool: new Proxy(world.appPool, { get: (target, name) => (name === "query" ? query : Reflect.get(target, name)) }),
    statements,
  };
};

const append = (requestId: string, total: number): Append => ({
  asking: world.one.as.nurse,
  episodeId: world.one.episodeId,
  requestId,
  values: [{ kind: "score", at: "2026-03-02", body: { instrument: "nrs", total } }],
  origins: [{ from: "clinic" }],
  sources: [],
  today: "2026-03-02",
});

describe("an append", () => {
  it("is two statements when nobody else writes, and one when it was done before", async () => {
    const first = withOtherAfterHead(async () => undefined);
    await appendEntries(first.pool, append("request-count", 1));
    expect(first.statements).toEqual(["select chart_head", "select chart_append"]);
    const again = withOtherAfterHead(async () => undefined);
    await appendEntries(again.pool, append("request-count", 1));
    expect(again.statements).toEqual(["select chart_head"]);
  });

  it("is sealed again on the new head when another was faster", async () => {
    const { pool, statements } = withOtherAfterHead(() => appendEntries(world.appPool, append("request-faster", 2)));
    const done = await appendEntries(pool, append("request-slower", 3));
    expect(done).toMatchObject({ ok: true });
    expect(statements).toEqual(["select chart_head", "select chart_append", "select chart_append"]);
    expect(await world.platform.verify()).toMatchObject({ ok: true });
  });

  it("gives the answer of the first when the same request was faster", async () => {
    let first: unknown;
    const { pool } = withOtherAfterHead(async () => {
      first = await appendEntries(world.appPool, append("request-twin", 4));
    });
    expect(await appendEntries(pool, append("request-twin", 4))).toEqual(first);
  });

  it("refuses when the faster one used the same request id for something else", async () => {
    const { pool } = withOtherAfterHead(() => appendEntries(world.appPool, append("request-other", 5)));
    expect(await appendEntries(pool, append("request-other", 6))).toMatchObject({
      ok: false,
      problems: [{ field: "requestId" }],
    });
  });

  it("is refused when the episode was closed in between", async () => {
    const closing: Append = {
      ...append("request-close", 0),
      values: [{ id: "end-1", kind: "closure", at: "2026-03-02", body: { why: "lasting relief" } }],
    };
    const { pool } = withOtherAfterHead(() => appendEntries(world.appPool, closing));
    expect(await appendEntries(pool, append("request-too-late", 7))).toMatchObject({
      ok: false,
      problems: [{ kind: "closed-episode" }],
    });
  });
});
