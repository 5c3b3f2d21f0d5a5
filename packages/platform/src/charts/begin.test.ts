import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestWorld, type TestWorld } from "../testing/test-world.ts";
import { staffRoles } from "../viewer.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld();
});
afterAll(() => world.end());

const at = "2026-03-02";
const drafts = [
  { kind: "complaint", at, body: { region: "lumbar", side: "both", pattern: "axial", onset: "2025" } },
  { kind: "preference", at, body: { goal: "avoid-surgery" } },
];
const begin = (requestId: string, values: readonly unknown[] = drafts) =>
  world.platform.charts.begin(world.one.as.patient, "low back pain", values, requestId);

describe("an episode a patient opens", () => {
  it("is theirs, begins with what they told, and is opened once for a request", async () => {
    const first = await begin("kept-check-1");
    if (!first.ok) throw new Error(first.problems[0]?.says);
    expect(first.value.entries.map(({ kind, origin }) => [kind, origin.from])).toEqual([
      ["complaint", "patient"],
      ["preference", "patient"],
    ]);
    expect(await begin("kept-check-1")).toEqual(first);
    const mine = await world.platform.charts.mine(world.one.as.patient);
    expect(mine.filter(({ episode }) => episode.title === "low back pain" && episode.entries === 2)).toHaveLength(1);
    expect(mine[0]?.chart.patient.birthDate).toBe("1970-05-06");
    const clinic = await world.platform.episodes.list(world.one.as.nurse);
    expect(clinic.map(({ id }) => id)).toContain(first.value.episodeId);
    expect(await world.platform.verify()).toMatchObject({ ok: true });
  });

  it("is one when it is asked for many times at once", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => begin("kept-check-2")));
    expect(new Set(all.map((one) => (one.ok ? one.value.episodeId : "refused"))).size).toBe(1);
  });

  it("is not opened when what was told does not hold, or is not for a patient to write", async () => {
    const before = (await world.platform.charts.mine(world.one.as.patient)).length;
    const illness = [...drafts, { kind: "condition", at, body: { condition: "diabetes" } }];
    expect(await begin("kept-check-3", illness)).toMatchObject({ ok: false, problems: [{ kind: "forbidden" }] });
    expect(await begin("kept-check-4", [{ kind: "score", at, body: {} }])).toMatchObject({ ok: false });
    expect(await begin("kept-check-5", [])).toMatchObject({ ok: false, problems: [{ field: "entries" }] });
    expect(await world.platform.charts.mine(world.one.as.patient)).toHaveLength(before);
  });

  it.each(staffRoles)("is not for the role %s", async (role) => {
    const done = await world.platform.charts.begin(world.one.as[role], "pain", drafts, `kept-by-${role}`);
    expect(done).toMatchObject({ ok: false, problems: [{ kind: "forbidden" }] });
  });

  it("is never another patient's, however it is inserted", async () => {
    const { patient } = world.one.as;
    const insert = async (organization: string, id: string) => {
      const client = await world.appPool.connect();
      try {
        await client.query("begin");
        await client.query("select enter(null, $1, 'patient')", [patient.viewer.userId]);
        await client.query(
          "insert into episode (organization_id, episode_id, patient_id, title) values ($1, gen_random_uuid(), $2, 'pain')",
          [organization, id],
        );
        return "written";
      } finally {
        await client.query("rollback");
        client.release();
      }
    };
    const neighbour = await world.platform.people.createPatient(world.one.as.nurse, {
      number: "T-2",
      givenName: "Invented",
      familyName: "neighbour",
      birthDate: "1980-01-01",
      sex: "male",
    });
    const neighbourId = neighbour.ok ? neighbour.value.patientId : "";
    await expect(insert(world.one.organizationId, neighbourId)).rejects.toMatchObject({ code: "42501" });
    await expect(insert(world.other.organizationId, world.other.patientId)).rejects.toMatchObject({ code: "42501" });
    await expect(insert(world.one.organizationId, world.one.patientId)).resolves.toBe("written");
  });

  it("waits when many were opened in a day", async () => {
    const opened: boolean[] = [];
    for (let one = 0; one < 12; one++) opened.push((await begin(`kept-many-${one}`)).ok);
    expect(opened).toContain(false);
    expect(await begin("kept-many-again")).toMatchObject({ ok: false, problems: [{ kind: "throttled" }] });
  });
});
