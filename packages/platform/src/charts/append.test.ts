import { canonicalJson, sha256Hex, verifyChain } from "@pinpoint/chart";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestWorld, type TestWorld } from "../testing/test-world.ts";
import { type Append, appendEntries } from "./append.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld();
});
afterAll(() => world.end());

/** A pool in which somebody else does something right before the statement of this name. */
const withOtherBefore = (name: string, other: () => Promise<unknown>): { pool: pg.Pool; statements: string[] } => {
  const statements: string[] = [];
  const query = async (asked: pg.QueryConfig) => {
    const statement = asked.text.slice("select ".length, asked.text.indexOf("("));
    if (statement === name && !statements.includes(name)) await other();
    statements.push(statement);
    return world.appPool.query(asked);
  };
  return {
    pool: new Proxy(world.appPool, { get: (target, key) => (key === "query" ? query : Reflect.get(target, key)) }),
    statements,
  };
};
const counting = () => withOtherBefore("", async () => undefined);

const append = (requestId: string, total: number, more: Partial<Append> = {}): Append => ({
  asking: world.one.as.nurse,
  episodeId: world.one.episodeId,
  requestId,
  values: [{ kind: "score", at: "2026-03-02", body: { instrument: "nrs", total } }],
  origins: [{ from: "clinic" }],
  sources: [],
  today: "2026-03-02",
  ...more,
});
const closing = (requestId: string): Append =>
  append(requestId, 0, {
    values: [{ id: requestId, kind: "closure", at: "2026-03-02", body: { why: "lasting relief" } }],
  });
const amending = (requestId: string, entry: string | undefined): Append =>
  append(requestId, 0, {
    values: [{ kind: "amendment", at: "2026-03-02", body: { entry, action: "withdraw", why: "invented reason" } }],
  });

describe("an append", () => {
  it("is one statement, also when it was done before", async () => {
    for (const _ of ["first", "again"]) {
      const { pool, statements } = counting();
      expect(await appendEntries(pool, append("request-count", 1))).toMatchObject({ ok: true });
      expect(statements).toEqual(["chart_append"]);
    }
  });

  it("is two statements when it names an earlier entry", async () => {
    const written = await appendEntries(world.appPool, append("request-named", 1));
    const { pool, statements } = counting();
    const amended = await appendEntries(pool, amending("request-naming", written.ok ? written.value[0]?.id : ""));
    expect(amended).toMatchObject({ ok: true });
    expect(statements).toEqual(["chart_head", "chart_append"]);
  });

  it("is sealed in PostgreSQL as the chart's own hash says, whatever the texts hold", async () => {
    const values = ['\\ " \n \u2028 🙂 Ångström', '","prev":"', "plain"].map((text) => ({
      kind: "note",
      at: "2026-03-02",
      body: { text },
    }));
    const origins = values.map(() => ({ from: "clinic" }) as const);
    const done = await appendEntries(world.appPool, append("request-texts", 0, { values, origins }));
    if (!done.ok) throw new Error(done.problems[0]?.says);
    for (const { hash, ...rest } of done.value) expect(hash).toBe(sha256Hex(canonicalJson(rest)));
    const opened = await world.platform.charts.open(world.one.as.nurse, world.one.episodeId);
    if (!opened.ok) throw new Error(opened.problems[0]?.says);
    const { entries } = opened.value.chart;
    expect(entries.slice(-3)).toEqual(done.value);
    expect(verifyChain(entries)).toMatchObject({ ok: true });
  });

  it("follows what another wrote just before, without asking again", async () => {
    let faster: unknown;
    const { pool, statements } = withOtherBefore("chart_append", async () => {
      faster = await appendEntries(world.appPool, append("request-faster", 2));
    });
    const slower = await appendEntries(pool, append("request-slower", 3));
    if (!slower.ok) throw new Error(slower.problems[0]?.says);
    expect(faster).toMatchObject({ ok: true, value: [{ hash: slower.value[0]?.prev }] });
    expect(statements).toEqual(["chart_append"]);
    expect(await world.platform.verify()).toMatchObject({ ok: true });
  });

  it("gives the answer of the first when the same request was faster", async () => {
    let first: unknown;
    const { pool } = withOtherBefore("chart_append", async () => {
      first = await appendEntries(world.appPool, append("request-twin", 4));
    });
    expect(await appendEntries(pool, append("request-twin", 4))).toEqual(first);
  });

  it("refuses when the faster one used the same request id for something else", async () => {
    const { pool } = withOtherBefore("chart_append", () => appendEntries(world.appPool, append("request-other", 5)));
    expect(await appendEntries(pool, append("request-other", 6))).toMatchObject({
      ok: false,
      problems: [{ field: "requestId" }],
    });
  });

  it("tells who may not see the chart nothing, not even the patient's birth, and writes the try down", async () => {
    const { nurse, admin } = world.other.as;
    for (const at of ["1960-01-01", "2026-03-02"]) {
      const values = [{ kind: "score", at, body: { instrument: "nrs", total: 1 } }];
      const refused = await appendEntries(world.appPool, append(`request-${at}`, 0, { asking: nurse, values }));
      expect(refused).toMatchObject({ ok: false, problems: [{ kind: "not-found" }] });
    }
    const lines = await world.platform.audit.list(admin, world.one.episodeId);
    const line = { action: "refused", person: nurse.viewer.userId };
    expect(lines).toMatchObject([line, line]);
  });

  it("is refused by PostgreSQL itself before the patient's birth", async () => {
    const { rows } = await world.appPool.query(
      "select chart_append($1, $2, 'nurse', 'n', 'f', $3, 'request-birth', 'd', '1970-05-05', now()::text, '{}', null) as answer",
      [world.one.organizationId, world.one.as.nurse.viewer.userId, world.one.episodeId],
    );
    expect(rows).toEqual([{ answer: { status: "before-birth" } }]);
  });

  it("is refused under a request id the same person used where they may not look now", async () => {
    const { admin, nurse, patient } = world.one.as;
    const { userId } = patient.viewer;
    const { people } = world.platform;
    expect(await people.addMember(admin, { userId, name: "Invented both", role: "nurse" })).toMatchObject({ ok: true });
    const admitted = await people.createPatient(nurse, {
      number: "T-2",
      givenName: "Invented",
      familyName: "other",
      birthDate: "1970-05-06",
      sex: "female",
    });
    if (!admitted.ok) throw new Error(admitted.problems[0]?.says);
    const others = await people.createEpisode(nurse, admitted.value.patientId, "invented pain");
    const own = await people.createEpisode(nurse, world.one.patientId, "invented pain");
    if (!others.ok || !own.ok) throw new Error("an episode was not opened");
    const wanted = append("request-both", 8);
    const asNurse = { ...nurse, viewer: { ...nurse.viewer, userId } };
    expect(
      await appendEntries(world.appPool, { ...wanted, asking: asNurse, episodeId: others.value.episodeId }),
    ).toMatchObject({
      ok: true,
    });
    const asPatient: Append = { ...wanted, asking: patient, episodeId: own.value.episodeId };
    expect(await appendEntries(world.appPool, { ...asPatient, origins: [{ from: "patient" }] })).toMatchObject({
      ok: false,
      problems: [{ kind: "conflict", field: "requestId" }],
    });
  });

  it("names the place of the entry when the episode is closed, also when it was closed in between", async () => {
    const late = withOtherBefore("chart_append", () => appendEntries(world.appPool, closing("request-close")));
    for (const pool of [late.pool, world.appPool]) {
      expect(await appendEntries(pool, append("request-too-late", 7))).toMatchObject({
        ok: false,
        problems: [{ kind: "closed-episode", field: "entries[0]" }],
      });
    }
    expect(await appendEntries(world.appPool, amending("request-open", "request-close"))).toMatchObject({ ok: true });
    expect(await appendEntries(world.appPool, append("request-in-time", 7))).toMatchObject({ ok: true });
  });

  it("is refused when the episode was closed after its head was read", async () => {
    const written = await appendEntries(world.appPool, append("request-target", 1));
    const { pool, statements } = withOtherBefore("chart_append", () =>
      appendEntries(world.appPool, closing("request-close-2")),
    );
    expect(await appendEntries(pool, amending("request-late", written.ok ? written.value[0]?.id : ""))).toMatchObject({
      ok: false,
      problems: [{ kind: "closed-episode" }],
    });
    expect(statements).toEqual(["chart_head", "chart_append"]);
  });
});
