import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestWorld, type TestWorld } from "./testing/test-world.ts";
import { type Role, staffRoles } from "./viewer.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld();
});
afterAll(() => world.end());

const digest = "a".repeat(64);
const rule = "policy/invented";
const statement = "Read every row against the issuer's text.";
const roles: readonly Role[] = [...staffRoles, "patient"];

const rowsOf = () =>
  world.withOwner(async (owner) => (await owner.query("select rule, person from knowledge_signoff")).rows.length);

describe("signing a rule", () => {
  it.each(roles.filter((role) => role !== "physician"))("is not for the role %s", async (role) => {
    const done = await world.platform.signoffs.sign(world.one.as[role], { rule, digest, statement });
    expect(done).toMatchObject({ ok: false, problems: [{ kind: "forbidden" }] });
    expect(await rowsOf()).toBe(0);
  });

  it("wants a sentence of what was checked, a rule and a digest", async () => {
    const sign = (typed: object) =>
      world.platform.signoffs.sign(world.one.as.physician, { rule, digest, statement, ...typed });
    expect(await sign({ statement: "  read it " })).toMatchObject({ problems: [{ field: "statement" }] });
    expect(await sign({ statement: "x".repeat(1001) })).toMatchObject({ problems: [{ field: "statement" }] });
    expect(await sign({ statement: "Read it all\u0000 today" })).toMatchObject({ problems: [{ field: "statement" }] });
    expect(await sign({ rule: "policy/../x" })).toMatchObject({ problems: [{ field: "rule" }] });
    expect(await sign({ digest: "abc" })).toMatchObject({ problems: [{ field: "digest" }] });
    expect(await rowsOf()).toBe(0);
  });

  it("keeps who, when and what was checked, and tells the audit with it", async () => {
    const { physician, admin } = world.one.as;
    expect(await world.platform.signoffs.sign(physician, { rule, digest, statement: ` ${statement} ` })).toEqual({
      ok: true,
      value: null,
    });
    const [signed, ...more] = await world.platform.signoffs.list(admin);
    expect(more).toEqual([]);
    expect(signed).toMatchObject({ rule, digest, statement, person: physician.viewer.userId });
    expect(Date.now() - Date.parse(signed?.at ?? "")).toBeLessThan(60_000);
    const lines = await world.withOwner(
      async (owner) => (await owner.query("select person, detail from audit where action = 'sign'")).rows,
    );
    expect(lines).toEqual([{ person: physician.viewer.userId, detail: { rule, digest, statement } }]);
  });

  it("of the same content by the same person is done once, and of another content again", async () => {
    const { physician } = world.one.as;
    const again = await world.platform.signoffs.sign(physician, { rule, digest, statement });
    expect(again).toMatchObject({ ok: false, problems: [{ kind: "conflict" }] });
    const other = await world.platform.signoffs.sign(physician, { rule, digest: "b".repeat(64), statement });
    expect(other.ok).toBe(true);
    expect((await world.platform.signoffs.list(physician)).map((one) => one.digest[0])).toEqual(["b", "a"]);
  });
});

describe("signatures", () => {
  it("are read by the practice's roles and by its patient, but not by who checks credentials", async () => {
    for (const role of roles) {
      const count = (await world.platform.signoffs.list(world.one.as[role])).length;
      expect([role, count]).toEqual([role, role === "credentialing" ? 0 : 2]);
    }
  });

  it.each(roles)(
    "of another organization are nothing to the role %s, also when it claims to be in it",
    async (role) => {
      const asking = world.other.as[role];
      expect(await world.platform.signoffs.list(asking)).toEqual([]);
      const claimed = { ...asking, viewer: { ...asking.viewer, organizationId: world.one.organizationId } };
      // A patient names no organization, and what they claim changes nothing.
      expect(await world.platform.signoffs.list(claimed)).toEqual([]);
      expect((await world.platform.signoffs.sign(claimed, { rule, digest: "c".repeat(64), statement })).ok).toBe(false);
    },
  );

  it("are not given in another's name", async () => {
    const client = await world.appPool.connect();
    const { physician, nurse } = world.one.as;
    try {
      await client.query("begin");
      await client.query("select enter($1, $2, $3)", [world.one.organizationId, physician.viewer.userId, "physician"]);
      const forged = client.query(
        "insert into knowledge_signoff (organization_id, rule, digest, person, name, statement) values ($1, $2, $3, $4, 'x', $5)",
        [world.one.organizationId, rule, "d".repeat(64), nurse.viewer.userId, statement],
      );
      await expect(forged).rejects.toMatchObject({ code: "42501" });
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  it.each([
    "update knowledge_signoff set statement = 'something else'",
    "delete from knowledge_signoff",
    "truncate knowledge_signoff",
    "alter table knowledge_signoff disable row level security",
  ])("are never changed: %s", async (sql) => {
    await expect(world.appPool.query(sql)).rejects.toMatchObject({ code: "42501" });
  });
});

it("keeps its rows from the owner's hand too: the table forces its policies", async () => {
  const [row] = await world.withOwner(
    async (owner) =>
      (await owner.query("select relforcerowsecurity as forced from pg_class where relname = 'knowledge_signoff'"))
        .rows,
  );
  expect(row).toEqual({ forced: true });
});
