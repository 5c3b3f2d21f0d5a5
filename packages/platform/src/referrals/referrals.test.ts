import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTestWorld, type TestWorld } from "../testing/test-world.ts";
import { type Role, staffRoles } from "../viewer.ts";
import { referralLimits } from "./new-referral.ts";
import type { NewReferral } from "./referrals.ts";
import { sendsPerWindow } from "./send.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld();
  for (const { as } of [world.one, world.other]) await world.platform.referrals.setTaking(as.admin, true);
});
afterAll(() => world.end());
beforeEach(() => world.withOwner((owner) => owner.query("delete from referral_try")));

const day = "2026-03-02";
const at = day;
const drafts: NewReferral["drafts"] = [
  { kind: "complaint", at, body: { region: "lumbar", side: "left", pattern: "axial", onset: "2025" } },
  { kind: "finding", at, body: { finding: "fever", result: "absent" } },
  { kind: "condition", at, body: { condition: "diabetes" } },
  { kind: "therapy", at, body: { therapy: "physical-therapy", from: "2026-01-01", to: day } },
  { kind: "preference", at, body: { goal: "avoid-surgery" } },
];
const referral = (more: Partial<NewReferral> = {}): NewReferral => ({
  practiceId: world.one.organizationId,
  requestId: randomUUID(),
  day,
  locale: "en",
  name: "Invented person",
  contact: "invented@example.invalid",
  words: "Mornings are best.",
  answers: [["region", "lumbar"]],
  drafts,
  ...more,
});
const send = (more: Partial<NewReferral> = {}, from = "198.51.100.7") =>
  world.platform.referrals.send(referral(more), from);
const person = (number: string) =>
  ({ number, givenName: "Invented", familyName: "Person", birthDate: "1979-02-03", sex: "female" }) as const;

/** Sends one, and answers its id as the practice sees it. */
const sentId = async (more: Partial<NewReferral> = {}): Promise<string> => {
  const done = await send(more);
  if (!done.ok) throw new Error(done.problems[0]?.says);
  const rows = await world.platform.referrals.list(world.one.as.nurse);
  return rows.find(({ number }) => number === done.value.number)?.id ?? "";
};
const roles: readonly Role[] = [...staffRoles, "patient"];
const readers: readonly Role[] = ["physician", "nurse", "coordinator"];

describe("a request for a visit", () => {
  it("is done once under its key, and gives the same number and time again", async () => {
    const same = referral();
    const first = await world.platform.referrals.send(same, "198.51.100.7");
    expect(first).toMatchObject({ ok: true, value: { practice: "Invented practice one" } });
    expect(await world.platform.referrals.send(same, "198.51.100.7")).toEqual(first);
    const other = await world.platform.referrals.send({ ...same, words: "Something else." }, "198.51.100.7");
    expect(other).toMatchObject({ ok: false, problems: [{ kind: "conflict", field: "requestId" }] });
    const [row] = await world.withOwner(
      async (owner) =>
        (await owner.query("select count(*)::int as n from referral where request_id = $1", [same.requestId])).rows,
    );
    expect(row).toEqual({ n: 1 });
  });

  it("is done once when it is sent many times at once", async () => {
    const same = referral();
    const sent = await Promise.all(
      Array.from({ length: 8 }, () => world.platform.referrals.send(same, "198.51.100.8")),
    );
    expect(new Set(sent.map((one) => (one.ok ? one.value.number : "refused"))).size).toBe(1);
  });

  it("goes only to a practice that takes requests, which none does until its administrator says so", async () => {
    const { referrals } = world.platform;
    expect((await referrals.practices()).map(({ name }) => name)).toEqual([
      "Invented practice one",
      "Invented practice other",
    ]);
    for (const role of roles.filter((one) => one !== "admin"))
      expect([role, (await referrals.setTaking(world.other.as[role], false)).ok]).toEqual([role, false]);
    expect(await referrals.setTaking(world.other.as.admin, false)).toMatchObject({ ok: true });
    expect((await referrals.practices()).map(({ id }) => id)).toEqual([world.one.organizationId]);
    const refused = await send({ practiceId: world.other.organizationId });
    expect(refused).toMatchObject({ ok: false, problems: [{ kind: "not-found", field: "practiceId" }] });
    await referrals.setTaking(world.other.as.admin, true);
    const [column] = await world.withOwner(
      async (owner) =>
        (
          await owner.query(
            "select column_default from information_schema.columns where table_name = 'organization' and column_name = 'takes_requests'",
          )
        ).rows,
    );
    expect(column).toEqual({ column_default: "false" });
  });

  it.each([
    ["name", { name: " " }],
    ["name", { name: "x".repeat(referralLimits.name + 1) }],
    ["name", { name: "two\nlines" }],
    ["contact", { contact: "" }],
    ["contact", { contact: "x".repeat(referralLimits.contact + 1) }],
    ["words", { words: "x".repeat(referralLimits.words + 1) }],
    ["words", { words: "a\u0000b" }],
    ["requestId", { requestId: "short" }],
    ["day", { day: "2026-02-30" }],
    ["drafts", { drafts: [] }],
  ] as const)("names the field %s that does not hold", async (field, more) => {
    const done = await send(more);
    expect(done).toMatchObject({ ok: false });
    expect(done.ok ? [] : done.problems.map((one) => one.field)).toContain(field);
  });

  it("takes as much as fits, and no more", async () => {
    const long = { name: "n".repeat(120), contact: "c".repeat(200), words: "w".repeat(600) };
    expect(await send(long)).toMatchObject({ ok: true });
    const many = Array.from({ length: 390 }, () => ({
      kind: "preference" as const,
      at,
      body: { goal: "activity" as const, what: "x".repeat(180) },
    }));
    expect(await send({ drafts: many })).toMatchObject({ ok: false, problems: [{ kind: "too-large" }] });
  });

  it("holds what the check writes and nothing else, and nothing that is no entry", async () => {
    const note = { kind: "note", at, body: { text: "An invented note." } } as const;
    expect(await send({ drafts: [note] })).toMatchObject({ ok: false, problems: [{ field: "drafts" }] });
    const order = { kind: "finding", at: "2999-01-01", body: { finding: "fever", result: "absent" } } as const;
    expect(await send({ drafts: [order] })).toMatchObject({ ok: false, problems: [{ kind: "future" }] });
  });

  it("waits after many from one address, and nobody elsewhere waits for it", async () => {
    const from = "203.0.113.77";
    const same = referral();
    expect(await world.platform.referrals.send(same, from)).toMatchObject({ ok: true });
    for (let sent = 1; sent < sendsPerWindow; sent++) expect(await send({}, from)).toMatchObject({ ok: true });
    expect(await send({}, from)).toMatchObject({ ok: false, problems: [{ kind: "throttled" }] });
    expect(await world.platform.referrals.send(same, from)).toMatchObject({ ok: true });
    expect(await send({}, "203.0.113.78")).toMatchObject({ ok: true });
    const kept = await world.withOwner(
      async (owner) => (await owner.query("select from referral_try where address like '%203%113%'")).rows.length,
    );
    expect(kept).toBe(0);
  });
});

describe("who reads a request", () => {
  it.each(roles)("as the role %s", async (role) => {
    const id = await sentId();
    const { referrals } = world.platform;
    const mine = await referrals.open(world.one.as[role], id);
    expect([role, mine.ok]).toEqual([role, readers.includes(role)]);
    expect((await referrals.list(world.one.as[role])).length > 0).toBe(readers.includes(role));
    const asking = world.other.as[role];
    const claimed = { ...asking, viewer: { ...asking.viewer, organizationId: world.one.organizationId } };
    for (const foreign of [asking, claimed]) {
      expect(await referrals.open(foreign, id)).toMatchObject({ ok: false, problems: [{ kind: "not-found" }] });
      expect((await referrals.list(foreign)).map((row) => row.id)).not.toContain(id);
    }
  });

  it("leaves a line in the audit, as sending does", async () => {
    const id = await sentId();
    await world.platform.referrals.open(world.one.as.coordinator, id);
    const lines = await world.withOwner(
      async (owner) =>
        (
          await owner.query(
            "select role, detail ->> 'does' as does from audit where detail ->> 'referral' = $1 order by audit_id",
            [id],
          )
        ).rows,
    );
    expect(lines).toEqual([
      { role: "stranger", does: "sent" },
      { role: "coordinator", does: "read" },
    ]);
  });

  it.each([
    "insert into referral (organization_id) values (gen_random_uuid())",
    "update referral set name = 'somebody else'",
    "delete from referral",
    "update referral_decision set state = 'declined'",
    "delete from referral_decision",
    "select from referral_try",
    "update organization set name = 'x'",
  ])("is never able to: %s", async (sql) => {
    await expect(world.appPool.query(sql)).rejects.toMatchObject({ code: "42501" });
  });
});

describe("accepting a request", () => {
  const entriesOf = async (episodeId: string) => {
    const opened = await world.platform.charts.open(world.one.as.physician, episodeId);
    if (!opened.ok) throw new Error(opened.problems[0]?.says);
    return opened.value;
  };

  it("makes a patient whose chart begins with what was told, as the patient's words", async () => {
    const { physician } = world.one.as;
    const id = await sentId();
    const done = await world.platform.referrals.accept(physician, id, person("A-1"), "low back pain, left");
    if (!done.ok) throw new Error(done.problems[0]?.says);
    const { chart, episode } = await entriesOf(done.value.episodeId);
    expect(episode.patient).toMatchObject(person("A-1"));
    expect(chart.entries.map(({ kind, origin }) => [kind, origin.from])).toEqual([
      ["complaint", "patient"],
      ["finding", "patient"],
      ["condition", "clinic"],
      ["therapy", "patient"],
      ["preference", "patient"],
    ]);
    for (const { author } of chart.entries)
      expect(author).toEqual({ person: physician.viewer.userId, role: "physician" });
    expect(chart.entries[2]?.body).toMatchObject({
      condition: "diabetes",
      detail: expect.stringContaining("not examined"),
    });
    expect(await world.platform.verify()).toMatchObject({ ok: true });
    expect(await world.platform.referrals.open(physician, id)).toMatchObject({
      value: { decision: { state: "accepted", episodeId: done.value.episodeId, name: physician.viewer.name } },
    });
  });

  it("is done once, also by two at the same moment", async () => {
    const id = await sentId();
    const { physician, nurse } = world.one.as;
    const both = await Promise.all([
      world.platform.referrals.accept(physician, id, person("A-2"), "pain"),
      world.platform.referrals.accept(nurse, id, person("A-3"), "pain"),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problems: [{ kind: "conflict", field: "decision" }] });
    const made = (await world.platform.episodes.list(nurse)).filter(({ patient }) =>
      ["A-2", "A-3"].includes(patient.number),
    );
    expect(made).toHaveLength(1);
  });

  it("leaves nothing behind when one part does not hold", async () => {
    const { nurse } = world.one.as;
    const id = await sentId();
    const taken = await world.platform.referrals.accept(nurse, id, person("T-1"), "pain");
    expect(taken).toMatchObject({ ok: false, problems: [{ kind: "conflict", field: "number" }] });
    const young = { ...person("A-4"), birthDate: "2026-03-03" };
    const unborn = await world.platform.referrals.accept(nurse, id, young, "pain");
    expect(unborn.ok ? [] : [...new Set(unborn.problems.map(({ kind }) => kind))]).toEqual(["before-birth"]);
    const numbers = (await world.platform.episodes.list(nurse)).map(({ patient }) => patient.number);
    expect(numbers).not.toContain("A-4");
    expect(await world.platform.referrals.open(nurse, id)).toMatchObject({ value: { decision: null } });
  });

  it.each(roles)("is for the role %s what its work is", async (role) => {
    const id = await sentId();
    const done = await world.platform.referrals.accept(world.one.as[role], id, person(`R-${role}`), "pain");
    const kind = done.ok ? "done" : done.problems[0]?.kind;
    const expected = { physician: "done", nurse: "done", coordinator: "forbidden" }[role as string] ?? "not-found";
    expect([role, kind]).toEqual([role, expected]);
    expect((await world.platform.referrals.accept(world.other.as[role], id, person("X-1"), "pain")).ok).toBe(false);
  });

  it("is the only moment at which a clinician writes in the patient's name", async () => {
    const { physician } = world.one.as;
    const done = await world.platform.referrals.accept(physician, await sentId(), person("A-9"), "pain");
    if (!done.ok) throw new Error(done.problems[0]?.says);
    const client = await world.appPool.connect();
    try {
      await client.query("begin");
      await client.query("select enter($1, $2, 'physician')", [world.one.organizationId, physician.viewer.userId]);
      const forged = client.query(
        `insert into entry (organization_id, episode_id, seq, id, kind, at, recorded_at, author, origin, body, prev, hash)
         select organization_id, episode_id, last_seq + 1, 'late', 'preference', '2026-03-02', now(),
           jsonb_build_object('person', viewer_person(), 'role', 'physician'), '{"from":"patient"}', '{"goal":"no-steroids"}', last_hash, 'x'
           from episode where episode_id = $1`,
        [done.value.episodeId],
      );
      await expect(forged).rejects.toMatchObject({ code: "42501" });
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});

describe("declining a request", () => {
  it.each(readers)("is done with a reason by the role %s, once", async (role) => {
    const asking = world.one.as[role];
    const id = await sentId();
    for (const reason of ["  ", "x".repeat(601)])
      expect(await world.platform.referrals.decline(asking, id, reason)).toMatchObject({
        problems: [{ field: "reason" }],
      });
    expect(await world.platform.referrals.decline(asking, id, " No room before spring. ")).toMatchObject({ ok: true });
    expect(await world.platform.referrals.open(asking, id)).toMatchObject({
      value: { decision: { state: "declined", reason: "No room before spring." } },
    });
    const again = await world.platform.referrals.accept(world.one.as.nurse, id, person("D-1"), "pain");
    expect(again).toMatchObject({ ok: false, problems: [{ kind: "conflict", field: "decision" }] });
  });

  it("puts it behind those nobody decided on", async () => {
    const [older, newer] = [await sentId(), await sentId()];
    await world.platform.referrals.decline(world.one.as.nurse, newer, "Sent to the wrong practice.");
    const order = (await world.platform.referrals.list(world.one.as.nurse)).map(({ id }) => id);
    expect(order.indexOf(older)).toBeLessThan(order.indexOf(newer));
  });
});
