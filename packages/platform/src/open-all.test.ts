import { randomUUID } from "node:crypto";
import { instrumentIds } from "@pinpoint/chart";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isConfidentialInstrument } from "./confidential.ts";
import { startTestWorld, type TestWorld } from "./testing/test-world.ts";
import { staffRoles } from "./viewer.ts";

let world: TestWorld;

const score = (instrument: string, total: number, at = "2026-03-02") => ({
  kind: "score",
  at,
  body: { instrument, total },
});
const note = { kind: "note", at: "2026-03-02", body: { text: "An invented note." } };
const closure = { kind: "closure", at: "2026-03-05", body: { why: "lasting relief" } };

const episodeWith = async (practice: TestWorld["one"], drafts: unknown[]): Promise<string> => {
  const { nurse } = practice.as;
  const made = await world.platform.people.createEpisode(nurse, practice.patientId, "invented pain");
  if (!made.ok) throw new Error(made.problems[0]?.says);
  const { episodeId } = made.value;
  if (drafts.length > 0) {
    const done = await world.platform.charts.append(nurse, episodeId, drafts, randomUUID());
    if (!done.ok) throw new Error(done.problems[0]?.says);
  }
  return episodeId;
};

const own = { noted: "", closed: "", newest: "", foreign: "" };
beforeAll(async () => {
  world = await startTestWorld();
  own.noted = await episodeWith(world.one, [score("nrs", 7), note, score("phq-9", 12)]);
  own.closed = await episodeWith(world.one, [score("nrs", 7), closure]);
  own.newest = await episodeWith(world.one, [score("nrs", 3, "2026-03-09")]);
  own.foreign = await episodeWith(world.other, [score("nrs", 7)]);
});
afterAll(() => world.end());

const opensBy = (person: string) =>
  world.withOwner(async (owner) => {
    const { rows } = await owner.query<{ episode: string; detail: unknown }>(
      "select episode_id as episode, detail from audit where person = $1 and action = 'open' order by episode_id",
      [person],
    );
    return rows;
  });

describe("opening all charts together", () => {
  it("gives each open chart as opening it alone does, the newest entry first, and no closed one", async () => {
    const { nurse } = world.one.as;
    const all = await world.platform.charts.openAll(nurse);
    const ids = all.map(({ episode }) => episode.id);
    expect(ids.indexOf(own.newest)).toBeLessThan(ids.indexOf(own.noted));
    expect(new Set(ids)).toEqual(new Set([world.one.episodeId, own.noted, own.newest]));
    for (const one of all) {
      const alone = await world.platform.charts.open(nurse, one.episode.id);
      expect(alone.ok && alone.value).toEqual(one);
    }
  });

  it("gives a chart in which nothing was written yet", async () => {
    const all = await world.platform.charts.openAll(world.one.as.physician);
    expect(all.find(({ episode }) => episode.id === world.one.episodeId)?.chart.entries).toEqual([]);
  });

  it("writes to the audit one line for each chart it gave, and none for another", async () => {
    const { physician } = world.other.as;
    const all = await world.platform.charts.openAll(physician);
    const lines = await opensBy(physician.viewer.userId);
    expect(lines.map(({ episode }) => episode)).toEqual(all.map(({ episode }) => episode.id).sort());
    expect(lines.find(({ episode }) => episode === own.foreign)?.detail).toEqual({ last: 1, together: true });
  });

  it("gives a coordinator no note and no score of the mind, and says that the chart is not whole", async () => {
    const all = await world.platform.charts.openAll(world.one.as.coordinator);
    const noted = all.find(({ episode }) => episode.id === own.noted);
    expect(noted?.complete).toBe(false);
    expect(noted?.chart.entries.map(({ body }) => body)).toEqual([{ instrument: "nrs", total: 7 }]);
  });

  it.each(["quality", "credentialing", "admin", "patient"] as const)("gives the role %s nothing", async (role) => {
    expect(await world.platform.charts.openAll(world.one.as[role])).toEqual([]);
    expect(await opensBy(world.one.as[role].viewer.userId)).toEqual([]);
  });

  it.each(staffRoles)("gives the role %s nothing of another organization it claims to be in", async (role) => {
    const asking = world.one.as[role];
    const claimed = { ...asking, viewer: { ...asking.viewer, organizationId: world.other.organizationId } };
    expect(await world.platform.charts.openAll(claimed)).toEqual([]);
  });
});

describe("the scores a coordinator does not see", () => {
  it("are the same here as in the database", async () => {
    const { rows } = await world.appPool.query<{ id: string; kept: boolean }>(
      "select id, psychological('score', jsonb_build_object('instrument', id)) as kept from unnest($1::text[]) as asked (id)",
      [instrumentIds],
    );
    expect(rows.filter(({ kept }) => kept).length).toBeGreaterThan(3);
    for (const { id, kept } of rows) expect([id, isConfidentialInstrument(id)]).toEqual([id, kept]);
  });
});
