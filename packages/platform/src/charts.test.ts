import { randomUUID } from "node:crypto";
import { verifyChain } from "@pinpoint/chart";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestWorld, type TestWorld } from "./testing/test-world.ts";
import type { Asking } from "./viewer.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld();
});
afterAll(() => world.end());

const score = (total: number, at = "2026-03-02") => ({ kind: "score", at, body: { instrument: "nrs", total } });
const block = {
  id: "block-1",
  kind: "procedure",
  at: "2026-03-03",
  body: {
    procedure: "lumbar-medial-branch-block",
    purpose: "diagnostic",
    targets: [{ structure: "facet-joint", level: "L4-5", side: "left" }],
    painBefore: 7,
    painAfter: 1,
  },
};

/** A new episode, so that each test reads a chart of its own. */
const newEpisode = async (): Promise<string> => {
  const made = await world.platform.people.createEpisode(world.one.as.nurse, world.one.patientId, "invented pain");
  if (!made.ok) throw new Error(made.problems[0]?.says);
  return made.value.episodeId;
};
const add = (episode: string, drafts: unknown[], request: string = randomUUID(), as: Asking = world.one.as.nurse) =>
  world.platform.charts.append(as, episode, drafts, request);
const read = async (episode: string) => {
  const opened = await world.platform.charts.open(world.one.as.nurse, episode);
  if (!opened.ok) throw new Error(opened.problems[0]?.says);
  return opened.value;
};

describe("appending to a chart", () => {
  it("gives back what was written, with the next numbers and a chain that verifies after reading", async () => {
    const episode = await newEpisode();
    const written = await add(episode, [
      score(7),
      { kind: "note", at: "2026-03-02T09:30:00-06:00", body: { text: "Ångström ≥ 1.50 🙂" } },
    ]);
    await add(episode, [score(3.5)]);
    const { chart } = await read(episode);
    expect(written.ok && written.value).toEqual(chart.entries.slice(0, 2));
    expect(chart.entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(verifyChain(chart.entries)).toMatchObject({ ok: true, count: 3 });
  });

  it("writes all drafts or none, and names every field that is wrong", async () => {
    const episode = await newEpisode();
    const refused = await add(episode, [score(7), score(11), { kind: "poem", at: "2026-03-02", body: {} }]);
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ field: "entries[1].body.total" }, { field: "entries[2].kind", kind: "unknown-kind" }],
    });
    expect((await read(episode)).chart.entries).toEqual([]);
  });

  it("refuses U+0000 with the field's name, in a body and in a request id", async () => {
    const episode = await newEpisode();
    expect(await add(episode, [{ kind: "note", at: "2026-03-02", body: { text: "a\u0000b" } }])).toMatchObject({
      ok: false,
      problems: [{ kind: "bad-field", field: "entries[0].body.text" }],
    });
    expect(await add(episode, [{ kind: "note", at: "2026-03-02", body: { text: "a\ud800" } }])).toMatchObject({
      problems: [{ field: "entries[0].body.text" }],
    });
    expect(await add(episode, [score(1)], "12345678\u0000")).toMatchObject({ problems: [{ field: "requestId" }] });
  });

  it("refuses the future and the days before birth", async () => {
    const episode = await newEpisode();
    expect(await add(episode, [score(1, "2999-01-01"), score(1, "1969-01-01")])).toMatchObject({
      problems: [{ kind: "future" }, { kind: "before-birth" }],
    });
  });

  it("does the same request once and gives the same answer", async () => {
    const episode = await newEpisode();
    const first = await add(episode, [score(7)], "request-the-same");
    const second = await add(episode, [score(7)], "request-the-same");
    expect(second).toEqual(first);
    expect((await read(episode)).chart.entries).toHaveLength(1);
  });

  it("does a request that arrives many times at once, in two processes, once", async () => {
    const episode = await newEpisode();
    const second = world.again();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        (index % 2 ? second : world).platform.charts.append(world.one.as.nurse, episode, [score(7)], "request-at-once"),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer.ok && answer.value[0]?.hash))).size).toBe(1);
    expect((await read(episode)).chart.entries).toHaveLength(1);
  });

  it("refuses a request id that was used for something else", async () => {
    const episode = await newEpisode();
    await add(episode, [score(7)], "request-reused");
    expect(await add(episode, [score(6)], "request-reused")).toMatchObject({
      ok: false,
      problems: [{ kind: "conflict", field: "requestId" }],
    });
    expect((await read(episode)).chart.entries).toHaveLength(1);
  });

  it("keeps the request ids of two people apart", async () => {
    const episode = await newEpisode();
    await add(episode, [score(7)], "request-of-two");
    await add(episode, [score(6)], "request-of-two", world.one.as.physician);
    expect((await read(episode)).chart.entries).toHaveLength(2);
  });

  it("takes 20 writers at once, in two processes, without a gap", async () => {
    const episode = await newEpisode();
    const second = world.again();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? second : world).platform.charts.append(
          world.one.as.nurse,
          episode,
          [score(index % 10), score(1)],
          `request-race-${index}`,
        ),
      ),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const { entries } = (await read(episode)).chart;
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(verifyChain(entries)).toMatchObject({ ok: true, count: 40 });
  });
});

describe("entries that name others", () => {
  it("find an earlier entry, or one of the same request", async () => {
    const episode = await newEpisode();
    expect(
      await add(episode, [block, { kind: "relief", at: "2026-03-03", body: { of: "block-1", pain: 1 } }]),
    ).toMatchObject({ ok: true });
    expect(await add(episode, [{ kind: "relief", at: "2026-03-04", body: { of: "block-1", pain: 2 } }])).toMatchObject({
      ok: true,
    });
  });

  it("are refused when the entry is not in this chart, though it is in another", async () => {
    const [episode, elsewhere] = [await newEpisode(), await newEpisode()];
    await add(elsewhere, [block]);
    expect(await add(episode, [{ kind: "relief", at: "2026-03-04", body: { of: "block-1", pain: 2 } }])).toMatchObject({
      ok: false,
      problems: [{ kind: "missing-reference", field: "entries[0].body.of" }],
    });
  });

  it("may not take an id that is taken", async () => {
    const episode = await newEpisode();
    await add(episode, [block]);
    expect(await add(episode, [block])).toMatchObject({ ok: false, problems: [{ field: "entries[0].id" }] });
  });

  it("replace an entry only by a body that fits its kind", async () => {
    const episode = await newEpisode();
    await add(episode, [{ ...score(7), id: "score-1" }]);
    const mend = (total: number) => ({
      kind: "amendment",
      at: "2026-03-04",
      body: { entry: "score-1", action: "replace", why: "typed wrong", body: { instrument: "nrs", total } },
    });
    expect(await add(episode, [mend(70)])).toMatchObject({ ok: false, problems: [{ kind: "bad-field" }] });
    expect(await add(episode, [mend(6)])).toMatchObject({ ok: true });
  });
});

describe("a closed episode", () => {
  const closure = (id: string) => ({ id, kind: "closure", at: "2026-04-01", body: { why: "lasting relief" } });
  const amend = (entry: string, action: "withdraw" | "replace") => ({
    kind: "amendment",
    at: "2026-04-02",
    body: { entry, action, why: "closed by mistake", ...(action === "replace" ? { body: { why: "moved away" } } : {}) },
  });
  const closed = async () => {
    const episode = await newEpisode();
    await add(episode, [score(7), closure("end-1")]);
    return episode;
  };

  it("takes nothing but the amendment that withdraws its closure", async () => {
    const episode = await closed();
    for (const draft of [score(3), closure("end-2"), amend("end-1", "replace")]) {
      expect(await add(episode, [draft])).toMatchObject({ ok: false, problems: [{ kind: "closed-episode" }] });
    }
    expect(await add(episode, [amend("end-1", "withdraw"), score(3)])).toMatchObject({ ok: true });
    expect((await read(episode)).episode.closed).toBeNull();
  });

  it("does not take what comes after its closure in the same request", async () => {
    const episode = await newEpisode();
    expect(await add(episode, [closure("end-1"), score(3)])).toMatchObject({
      problems: [{ kind: "closed-episode", field: "entries[1]" }],
    });
  });

  it("is not reopened by withdrawing an older closure, nor closed by amending one that no longer holds", async () => {
    const episode = await closed();
    await add(episode, [amend("end-1", "withdraw")]);
    expect(await add(episode, [amend("end-1", "replace")])).toMatchObject({
      ok: false,
      problems: [{ kind: "conflict" }],
    });
    await add(episode, [closure("end-2")]);
    expect(await add(episode, [amend("end-1", "withdraw")])).toMatchObject({
      ok: false,
      problems: [{ kind: "closed-episode" }],
    });
  });

  it("is not closed again by withdrawing the withdrawal: that takes a new closure", async () => {
    const episode = await closed();
    await add(episode, [{ ...amend("end-1", "withdraw"), id: "open-1" }]);
    expect(await add(episode, [amend("open-1", "withdraw")])).toMatchObject({
      ok: false,
      problems: [{ kind: "conflict" }],
    });
    expect(await add(episode, [score(3)])).toMatchObject({ ok: true });
  });

  it("shows in the list when it was closed", async () => {
    const episode = await closed();
    const rows = await world.platform.episodes.list(world.one.as.physician);
    expect(rows.find(({ id }) => id === episode)?.closed).toMatch(/^20\d\d-\d\d-\d\dT/);
  });
});

describe("entries from another system", () => {
  it("keep their source beside them and say where they came from", async () => {
    const episode = await newEpisode();
    const source = { resourceType: "Observation", id: "o1", valueQuantity: { value: 7.0 } };
    const done = await world.platform.charts.bringIn(
      world.one.as.nurse,
      episode,
      [{ draft: score(7), reference: "Observation/o1", source }],
      "bundle-0001",
    );
    expect(done).toMatchObject({ ok: true, value: [{ origin: { from: "import", resource: "Observation/o1" } }] });
    const kept = await world.withOwner((owner) =>
      owner.query("select source from entry where episode_id = $1", [episode]),
    );
    expect(kept.rows).toEqual([{ source }]);
  });
});
