import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestWorld, type TestWorld } from "./testing/test-world.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld();
  const { as, episodeId } = world.one;
  const score = (total: number) => ({ kind: "score", at: "2026-03-02", body: { instrument: "nrs", total } });
  await world.platform.charts.append(as.nurse, episodeId, [score(7), score(6), score(5)], "request-verify-1");
  await world.platform.charts.open(as.physician, episodeId);
  await world.platform.sealAudit();
  await world.platform.charts.append(as.nurse, episodeId, [score(4)], "request-verify-2");
  await world.platform.sealAudit();
});
afterAll(() => world.end());

/** Tampers as the owner of the database could, verifies, and puts everything back. */
const afterTampering = async (sql: string, putBack: string) => {
  const run = (text: string) =>
    world.withOwner((owner) => owner.query(`set session_replication_role = replica; ${text}`));
  await run(
    `create table entry_kept as select * from entry; create table audit_kept as select * from audit; create table seal_kept as select * from audit_seal; ${sql}`,
  );
  try {
    return await world.platform.verify();
  } finally {
    await run(`${putBack}; drop table entry_kept, audit_kept, seal_kept`);
  }
};
const entriesBack = "delete from entry; insert into entry select * from entry_kept";
const auditBack = "delete from audit; insert into audit overriding system value select * from audit_kept";
const sealsBack = "delete from audit_seal; insert into audit_seal select * from seal_kept";

describe("verify", () => {
  it("finds nothing wrong with what nobody touched, and counts what is not sealed yet", async () => {
    const before = await world.platform.verify();
    expect(before).toMatchObject({ ok: true, charts: 2, entries: 4, firstBreak: null, unsealedRows: 0 });
    expect(before.seals).toBeGreaterThanOrEqual(3);
    await world.platform.charts.open(world.one.as.nurse, world.one.episodeId);
    expect(await world.platform.verify()).toMatchObject({ ok: true, unsealedRows: 1 });
  });

  it("seals nothing twice", async () => {
    await world.platform.sealAudit();
    expect(await world.platform.sealAudit()).toEqual({ sealed: 0 });
  });

  it.each([
    [
      "an entry whose body was changed",
      `update entry set body = jsonb_set(body, '{total}', '1') where seq = 2`,
      "entry 2 was changed",
    ],
    ["an entry that was taken out", "delete from entry where seq = 2", "entry 2 is missing"],
    [
      "an entry whose author was changed",
      `update entry set author = jsonb_set(author, '{role}', '"physician"') where seq = 3`,
      "entry 3 was changed",
    ],
    ["an end that was cut off", "delete from entry where seq = 4", "ends at entry 3"],
  ])("finds %s", async (_, sql, says) => {
    const found = await afterTampering(sql, entriesBack);
    expect(found).toMatchObject({
      ok: false,
      firstBreak: { where: `chart ${world.one.episodeId} of organization ${world.one.organizationId}` },
    });
    expect(found.firstBreak?.says).toContain(says);
    expect(await world.platform.verify()).toMatchObject({ ok: true });
  });

  it("finds an end that was cut off together with the head of the chart", async () => {
    const head =
      "update episode e set last_seq = x.seq, last_hash = x.hash from (select * from entry order by seq desc limit 1) x where x.episode_id = e.episode_id";
    const found = await afterTampering(`delete from entry where seq = 4; ${head}`, `${entriesBack}; ${head}`);
    expect(found.firstBreak?.says).toContain("the audit tells of another end");
  });

  it.each([
    [
      "a line of the audit that was changed",
      `update audit set name = 'Somebody else' where action = 'open' and audit_id = (select min(audit_id) from audit where action = 'open')`,
      "was changed",
    ],
    [
      "a line of the audit that was taken out",
      "delete from audit where audit_id = (select min(audit_id) from audit where action = 'open')",
      "are there",
    ],
  ])("finds %s", async (_, sql, says) => {
    const found = await afterTampering(sql, auditBack);
    expect(found).toMatchObject({
      ok: false,
      firstBreak: { where: `audit of organization ${world.one.organizationId}` },
    });
    expect(found.firstBreak?.says).toContain(says);
  });

  it.each([
    [
      "a seal that was taken out",
      `delete from audit_seal where organization_id = '$one' and seq = 1`,
      "seal 1 is missing",
    ],
    [
      "a seal that was made anew",
      `update audit_seal set digest = 'x' where organization_id = '$one' and seq = 1`,
      "seal 1 was changed",
    ],
  ])("finds %s", async (_, sql, says) => {
    const found = await afterTampering(sql.replace("$one", world.one.organizationId), sealsBack);
    expect(found.firstBreak?.says).toContain(says);
    expect(await world.platform.verify()).toMatchObject({ ok: true });
  });
});

describe("the audit", () => {
  it("tells a patient who opened their chart, and a clinician only of themselves", async () => {
    const seen = await world.platform.audit.list(world.one.as.patient, world.one.episodeId);
    expect(seen.filter(({ action }) => action === "open").map(({ role }) => role)).toEqual(["nurse", "physician"]);
    expect(seen.every(({ from }) => from === "192.0.2.1")).toBe(true);
    const own = await world.platform.audit.list(world.one.as.physician);
    expect(own.map(({ action }) => action)).toEqual(["open"]);
  });

  it("tells of a chart that was asked for and refused", async () => {
    await world.platform.charts.open(world.one.as.nurse, world.other.episodeId);
    await world.platform.charts.append(
      world.one.as.quality,
      world.one.episodeId,
      [{ kind: "note", at: "2026-03-02", body: { text: "x" } }],
      "request-refused",
    );
    const seen = await world.platform.audit.list(world.one.as.quality);
    expect(seen.slice(0, 2)).toMatchObject([
      { action: "refused", role: "quality", episodeId: world.one.episodeId },
      { action: "refused", role: "nurse", episodeId: world.other.episodeId },
    ]);
  });

  it("tells of a list that was read", async () => {
    await world.platform.episodes.list(world.one.as.coordinator);
    expect((await world.platform.audit.list(world.one.as.coordinator))[0]).toMatchObject({
      action: "list",
      episodeId: null,
    });
  });
});
