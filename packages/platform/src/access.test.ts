import { randomUUID } from "node:crypto";
import { instrumentIds } from "@pinpoint/chart";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestWorld, type TestWorld } from "./testing/test-world.ts";
import { type Asking, type Role, staffRoles } from "./viewer.ts";

let world: TestWorld;
const roles: readonly Role[] = [...staffRoles, "patient"];

const drafts = {
  complaint: {
    kind: "complaint",
    at: "2026-03-02",
    body: { region: "lumbar", side: "both", pattern: "axial", onset: "2025" },
  },
  score: { kind: "score", at: "2026-03-02", body: { instrument: "nrs", total: 7 } },
  mood: { kind: "score", at: "2026-03-02", body: { instrument: "phq-9", total: 12 } },
  note: { id: "note-1", kind: "note", at: "2026-03-02", body: { text: "An invented note." } },
  mend: {
    kind: "amendment",
    at: "2026-03-02",
    body: { entry: "note-1", action: "replace", why: "wrong word", body: { text: "Another invented note." } },
  },
  insurance: {
    kind: "insurance",
    at: "2026-03-02",
    body: { payer: "invented-payer", program: "commercial", state: "TX" },
  },
  attestation: { kind: "attestation", at: "2026-03-02", body: { that: "no-known-allergies", by: "patient" } },
  document: { kind: "document", at: "2026-03-02", body: { type: "visit-note", signedBy: "Invented physician" } },
  order: {
    kind: "order",
    at: "2026-03-02",
    body: {
      procedure: "knee-injection",
      purpose: "therapeutic",
      targets: [{ structure: "knee-joint", side: "left" }],
    },
  },
  closure: { kind: "closure", at: "2026-03-05", body: { why: "lasting relief" } },
};

/** Somebody without an account asks the practice for a visit, and is declined: a row in every table of requests. */
const receiveReferral = async ({ organizationId, as }: TestWorld["one"]): Promise<void> => {
  const { referrals } = world.platform;
  await referrals.setTaking(as.admin, true);
  const told = { day: "2026-03-02", locale: "en", words: "", answers: [] } as const;
  const who = {
    practiceId: organizationId,
    requestId: randomUUID(),
    name: "Invented stranger",
    contact: "x@y.invalid",
  };
  const preference = { kind: "preference", at: "2026-03-02", body: { goal: "avoid-surgery" } } as const;
  const sent = await referrals.send({ ...told, ...who, drafts: [preference] }, "192.0.2.9");
  const [row] = await referrals.list(as.nurse);
  const declined = row && (await referrals.decline(as.nurse, row.id, "No room."));
  if (!sent.ok || !declined?.ok) throw new Error("the request was not received");
};

beforeAll(async () => {
  world = await startTestWorld();
  for (const practice of [world.one, world.other]) {
    const { complaint, score, mood, note, mend, insurance } = drafts;
    const done = await world.platform.charts.append(
      practice.as.physician,
      practice.episodeId,
      [complaint, score, mood, note, mend, insurance],
      "request-first",
    );
    if (!done.ok) throw new Error(done.problems[0]?.says);
    await receiveReferral(practice);
  }
});
afterAll(() => world.end());

/** What a statement answers for a viewer, straight at PostgreSQL as the application's role; null sets no viewer. */
const sqlAs = async (
  asking: Asking | null,
  sql: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> => {
  const client = await world.appPool.connect();
  try {
    await client.query("begin");
    if (asking)
      await client.query("select enter($1, $2, $3)", [
        asking.viewer.organizationId,
        asking.viewer.userId,
        asking.viewer.role,
      ]);
    const { rows } = await client.query(sql, values);
    return rows;
  } finally {
    await client.query("rollback");
    client.release();
  }
};
const countAs = async (asking: Asking | null, table: string, where = "true", values: unknown[] = []) =>
  Number((await sqlAs(asking, `select count(*) as n from ${table} where ${where}`, values))[0]?.n);

const tables = [
  "organization",
  "membership",
  "patient",
  "patient_account",
  "episode",
  "entry",
  "request",
  "audit",
  "referral",
  "referral_decision",
] as const;

describe("what PostgreSQL shows", () => {
  it("is nothing at all when nobody was named, also on a connection that named somebody before", async () => {
    await sqlAs(world.one.as.physician, "select 1");
    for (const table of tables) expect([table, await countAs(null, table)]).toEqual([table, 0]);
  });

  it.each(roles)("to the role %s is nothing of another organization", async (role) => {
    for (const table of tables) {
      const foreign = await countAs(world.one.as[role], table, "organization_id = $1", [world.other.organizationId]);
      expect([table, foreign]).toEqual([table, 0]);
    }
  });

  it.each(roles)("to the role %s is nothing of another organization when it claims to be in it", async (role) => {
    const asking = world.one.as[role];
    const claimed = { ...asking, viewer: { ...asking.viewer, organizationId: world.other.organizationId } };
    for (const table of tables) {
      const foreign = await countAs(claimed, table, "organization_id = $1", [world.other.organizationId]);
      expect([table, foreign]).toEqual([table, 0]);
    }
  });

  it("is no more to a nurse who claims to be the administrator than to nobody", async () => {
    const claimed = { ...world.one.as.nurse, viewer: { ...world.one.as.nurse.viewer, role: "admin" as const } };
    expect(await countAs(claimed, "patient")).toBe(0);
    expect(await countAs(claimed, "entry")).toBe(0);
  });

  it.each([
    ["physician", 6],
    ["nurse", 6],
    ["coordinator", 3],
    ["quality", 0],
    ["credentialing", 0],
    ["admin", 0],
    ["patient", 6],
  ] as const)("to the role %s is %i of the 6 entries of the chart", async (role, count) => {
    expect(await countAs(world.one.as[role], "entry", "episode_id = $1", [world.one.episodeId])).toBe(count);
  });

  it("to a coordinator is no note, no amendment of one, and no score of the mind", async () => {
    const seen = await sqlAs(
      world.one.as.coordinator,
      "select kind, body ->> 'instrument' as instrument from entry order by seq",
    );
    expect(seen).toEqual([
      { kind: "complaint", instrument: null },
      { kind: "score", instrument: "nrs" },
      { kind: "insurance", instrument: null },
    ]);
  });

  it("to a patient is not what belongs to another patient of the same practice", async () => {
    const person = {
      number: "T-2",
      givenName: "Invented",
      familyName: "neighbour",
      birthDate: "1980-01-01",
      sex: "male",
    } as const;
    const made = await world.platform.people.createPatient(world.one.as.admin, person);
    const patientId = made.ok ? made.value.patientId : "";
    const episode = await world.platform.people.createEpisode(world.one.as.nurse, patientId, "neck pain");
    const episodeId = episode.ok ? episode.value.episodeId : "";
    await world.platform.charts.append(world.one.as.nurse, episodeId, [drafts.score], "request-neighbour");
    expect(await countAs(world.one.as.nurse, "entry", "episode_id = $1", [episodeId])).toBe(1);
    expect(await countAs(world.one.as.patient, "entry", "episode_id = $1", [episodeId])).toBe(0);
    expect(await countAs(world.one.as.patient, "patient")).toBe(1);
    expect(await world.platform.charts.open(world.one.as.patient, episodeId)).toMatchObject({
      ok: false,
      problems: [{ kind: "not-found" }],
    });
  });

  it("of the accounts is nothing to the application's role", async () => {
    await expect(sqlAs(world.one.as.admin, `select * from auth."user"`)).rejects.toMatchObject({ code: "42501" });
    await expect(world.authPool.query("select * from public.entry")).rejects.toMatchObject({ code: "42501" });
  });
});

describe("what PostgreSQL lets be written", () => {
  const append = (asking: Asking, draft: unknown) =>
    world.platform.charts.append(asking, world.one.episodeId, [draft], randomUUID());
  const may: Readonly<Record<string, readonly Role[]>> = {
    complaint: ["physician", "nurse", "patient"],
    score: ["physician", "nurse", "patient"],
    insurance: ["physician", "nurse", "coordinator"],
    attestation: ["physician", "nurse", "coordinator", "patient"],
    document: ["physician", "nurse", "coordinator"],
    note: ["physician", "nurse"],
    order: ["physician", "nurse"],
  };

  it.each(roles)("for the role %s are the kinds of its work and no others", async (role) => {
    for (const [name, allowed] of Object.entries(may)) {
      const draft = Object.entries(drafts).find(([key]) => key === name)?.[1] ?? {};
      const done = await append(world.one.as[role], { ...draft, id: randomUUID() });
      const kind = done.ok ? "written" : done.problems[0]?.kind;
      const seesChart = !["quality", "credentialing", "admin"].includes(role);
      expect([name, kind]).toEqual([name, allowed.includes(role) ? "written" : seesChart ? "forbidden" : "not-found"]);
    }
  });

  it.each(roles)("for the role %s is nothing in another organization", async (role) => {
    const done = await world.platform.charts.append(
      world.one.as[role],
      world.other.episodeId,
      [drafts.score],
      randomUUID(),
    );
    expect(done).toMatchObject({ ok: false, problems: [{ kind: "not-found" }] });
    expect(await countAs(world.other.as.physician, "entry", "episode_id = $1", [world.other.episodeId])).toBe(6);
  });

  it("is what a patient says marked as the patient's, and nothing in another's name", async () => {
    const done = await append(world.one.as.patient, drafts.score);
    expect(done).toMatchObject({ ok: true, value: [{ origin: { from: "patient" }, author: { role: "patient" } }] });
    const insert = `insert into entry (organization_id, episode_id, seq, id, kind, at, recorded_at, author, origin, body, prev, hash)
      select organization_id, episode_id, last_seq + 1, 'forged', 'score', '2026-03-02', now(), $2, $3, '{"instrument":"nrs","total":1}', last_hash, 'x' from episode where episode_id = $1`;
    const { patient, physician } = world.one.as;
    const author = (asking: Asking) => JSON.stringify({ person: asking.viewer.userId, role: asking.viewer.role });
    const forged = (as: Asking, by: Asking, from: string) =>
      sqlAs(as, insert, [world.one.episodeId, author(by), JSON.stringify({ from })]);
    await expect(forged(patient, physician, "clinic")).rejects.toMatchObject({ code: "42501" });
    await expect(forged(patient, patient, "clinic")).rejects.toMatchObject({ code: "42501" });
    await expect(forged(physician, patient, "patient")).rejects.toMatchObject({ code: "42501" });
    await expect(forged(patient, patient, "patient")).resolves.toEqual([]);
  });

  it("is an insurance a coordinator mends, and no entry of another kind", async () => {
    const { coordinator, nurse } = world.one.as;
    const mend = (entry: string) => ({
      kind: "amendment",
      at: "2026-03-04",
      body: { entry, action: "withdraw", why: "typed wrong" },
    });
    await append(nurse, { ...drafts.insurance, id: "insurance-1" });
    await append(nurse, { ...drafts.complaint, id: "complaint-1" });
    expect(await append(coordinator, mend("insurance-1"))).toMatchObject({ ok: true });
    expect(await append(coordinator, mend("complaint-1"))).toMatchObject({
      ok: false,
      problems: [{ kind: "forbidden" }],
    });
    expect(await append(coordinator, mend("note-1"))).toMatchObject({
      ok: false,
      problems: [{ kind: "missing-reference" }],
    });
  });

  it.each([
    "update entry set body = '{}'",
    "delete from entry",
    "truncate entry",
    "update audit set name = 'somebody else'",
    "delete from audit",
    "update episode set last_seq = 0",
    "delete from request",
    "insert into audit_seal select * from audit_seal",
    "alter table entry disable row level security",
    "set role pinpoint_seal",
    "insert into organization (organization_id, name) values (gen_random_uuid(), 'x')",
    "insert into audit (organization_id, at, person, name, role, action, from_address) values (gen_random_uuid(), now(), gen_random_uuid(), '', '', 'open', '')",
  ])("is never: %s", async (sql) => {
    for (const role of roles) await expect(sqlAs(world.one.as[role], sql)).rejects.toMatchObject({ code: "42501" });
  });

  it("is an entry only at the end of its chart, however it is inserted", async () => {
    const insert = (
      seq: string,
      prev: string,
    ) => `insert into entry (organization_id, episode_id, seq, id, kind, at, recorded_at, author, origin, body, prev, hash)
      select organization_id, episode_id, ${seq}, 'late', 'score', '2026-03-02', now(), jsonb_build_object('person', viewer_person(), 'role', 'physician'), '{"from":"clinic"}', '{}', ${prev}, 'x' from episode where episode_id = $1`;
    const { physician } = world.one.as;
    await expect(sqlAs(physician, insert("last_seq + 2", "last_hash"), [world.one.episodeId])).rejects.toMatchObject({
      code: "PP001",
    });
    await expect(sqlAs(physician, insert("last_seq + 1", "'forged'"), [world.one.episodeId])).rejects.toMatchObject({
      code: "PP001",
    });
  });

  it("is on a closed episode only the withdrawal of its closure, however it is inserted", async () => {
    const { nurse } = world.one.as;
    const made = await world.platform.people.createEpisode(nurse, world.one.patientId, "closed pain");
    const episodeId = made.ok ? made.value.episodeId : "";
    const first = [
      { ...drafts.score, id: "score-1" },
      { ...drafts.closure, id: "end-1" },
    ];
    await world.platform.charts.append(nurse, episodeId, first, "request-closing");
    const insert = `insert into entry (organization_id, episode_id, seq, id, kind, at, recorded_at, author, origin, body, prev, hash)
      select organization_id, episode_id, last_seq + 1, 'late', $2, '2026-03-06', now(), jsonb_build_object('person', viewer_person(), 'role', 'nurse'), '{"from":"clinic"}', $3, last_hash, 'x' from episode where episode_id = $1`;
    const late = (kind: string, body: unknown) => sqlAs(nurse, insert, [episodeId, kind, JSON.stringify(body)]);
    await expect(late("score", { instrument: "nrs", total: 1 })).rejects.toMatchObject({ code: "PP003" });
    await expect(late("amendment", { entry: "score-1", action: "withdraw", why: "x" })).rejects.toMatchObject({
      code: "PP003",
    });
    await expect(
      late("amendment", { entry: "end-1", action: "replace", why: "x", body: { why: "y" } }),
    ).rejects.toMatchObject({ code: "PP003" });
    await expect(late("amendment", { entry: "nowhere", action: "withdraw", why: "x" })).rejects.toMatchObject({
      code: "PP002",
    });
    await expect(late("amendment", { entry: "end-1", action: "withdraw", why: "x" })).resolves.toEqual([]);
  });

  it("is in one's own name and in the role one has, in the chart and in the audit", async () => {
    const entry = `insert into entry (organization_id, episode_id, seq, id, kind, at, recorded_at, author, origin, body, prev, hash)
      select organization_id, episode_id, last_seq + 1, gen_random_uuid()::text, 'score', '2026-03-06', now(), $2, $3, '{}', last_hash, 'x' from episode where episode_id = $1`;
    const line = `insert into audit (organization_id, person, name, role, action, from_address, episode_id) values ($1, $2, 'x', $3, 'open', 'x', $4)`;
    const { episodeId, organizationId, as } = world.one;
    for (const role of ["physician", "nurse", "patient"] as const) {
      const me = as[role].viewer.userId;
      const other = role === "nurse" ? "physician" : "nurse";
      const origin = JSON.stringify({ from: role === "patient" ? "patient" : "clinic" });
      const wrote = (person: string, claimed: string) =>
        sqlAs(as[role], entry, [episodeId, JSON.stringify({ person, role: claimed }), origin]);
      const told = (person: string, claimed: string) =>
        sqlAs(as[role], line, [organizationId, person, claimed, episodeId]);
      for (const does of [wrote, told]) {
        await expect(does(as[other].viewer.userId, role)).rejects.toMatchObject({ code: "42501" });
        await expect(does(me, other)).rejects.toMatchObject({ code: "42501" });
        await expect(does(me, role)).resolves.toEqual([]);
      }
    }
  });

  it("are members only by the administrator", async () => {
    for (const role of roles) {
      const done = await world.platform.people.addMember(world.one.as[role], {
        userId: world.other.as.nurse.viewer.userId,
        name: "x",
        role: "nurse",
      });
      expect([role, done.ok]).toEqual([role, role === "admin"]);
    }
  });
});

describe("scores of the mind", () => {
  it("are these; a questionnaire that is new has to be sorted here", async () => {
    const { rows } = await world.withOwner((owner) =>
      owner.query<{ id: string }>(
        "select id from unnest($1::text[]) as id where psychological('score', jsonb_build_object('instrument', id)) order by id",
        [instrumentIds],
      ),
    );
    expect(instrumentIds).toHaveLength(56);
    expect(rows.map(({ id }) => id)).toEqual([
      "audit-c",
      "comm",
      "dast-10",
      "gad-2",
      "gad-7",
      "ort",
      "ort-oud",
      "pc-ptsd-5",
      "pcs",
      "phq-2",
      "phq-4",
      "phq-9",
      "promis-anxiety",
      "promis-depression",
      "pseq",
      "soapp-r",
      "tsk-11",
      "tsk-17",
    ]);
  });
});
