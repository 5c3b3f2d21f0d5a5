import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { temporaryHome } from "../testing/temporary-home.ts";
import { waitForEnd } from "./orphan.ts";
import { processIdentity } from "./process-identity.ts";
import type { Connection } from "./server.ts";
import { type RunningPostgres, type StartOptions, startPostgres } from "./start-postgres.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const newHome = (): string => {
  const home = temporaryHome();
  cleanUps.push(home.remove);
  return home.path;
};

const start = async (home: string, more: Partial<StartOptions> = {}): Promise<RunningPostgres> => {
  const started = await startPostgres({ home, onExit: () => undefined, sync: false, ...more });
  if (!started.ok) throw new Error(started.problems[0]?.says);
  cleanUps.push(started.value.stop);
  return started.value;
};

const ask = async (connection: Connection, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ ...connection });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows;
  } finally {
    await client.end();
  }
};

/** Another process that owns the folder, as `npm start` would. */
const ownerProcess = async (home: string): Promise<{ child: ChildProcess; postgres: number }> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../testing/hold-postgres.ts"), home], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  cleanUps.push(() => child.kill("SIGKILL"));
  const said = await new Promise<string>((resolve) =>
    child.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString())),
  );
  expect(said).toMatch(/^ready \d+/);
  return { child, postgres: Number(said.split(" ")[1]) };
};

describe("PostgreSQL from npm", () => {
  it("starts on an empty folder, answers by socket only, and leaves nothing running after the stop", async () => {
    const home = newHome();
    const running = await start(home);
    expect(await ask(running.connection, "show listen_addresses")).toEqual([{ listen_addresses: "" }]);
    expect(statSync(join(home, "pg.secret")).mode & 0o777).toBe(0o600);
    await expect(ask({ ...running.connection, password: "wrong" }, "select 1")).rejects.toMatchObject({
      code: "28P01",
    });
    await running.stop();
    expect(processIdentity(running.processId)).toBeNull();
    expect(existsSync(join(home, "owner.pid"))).toBe(false);
  });

  it("keeps what was stored from one start to the next", async () => {
    const home = newHome();
    const first = await start(home);
    await ask(first.connection, "create table kept (it text)");
    await first.stop();
    const second = await start(home);
    expect(await ask(second.connection, "select count(*)::int as tables from kept")).toEqual([{ tables: 0 }]);
  });

  it("refuses a second start on the same folder and names the process that has it", async () => {
    const home = newHome();
    await start(home);
    const second = await startPostgres({ home, onExit: () => undefined });
    expect(second).toMatchObject({ ok: false, problems: [{ kind: "unavailable" }] });
    expect(second.ok ? "" : second.problems[0]?.says).toContain(
      `Pinpoint already runs on ${home} (process ${process.pid})`,
    );
  });

  it("refuses a folder that another process owns", async () => {
    const home = newHome();
    const owner = await ownerProcess(home);
    const second = await startPostgres({ home, onExit: () => undefined });
    expect(second.ok ? "" : second.problems[0]?.says).toContain(`(process ${owner.child.pid})`);
    owner.child.kill("SIGKILL");
    await waitForEnd(owner.child.pid ?? 0, 5000);
    await start(home);
  });

  it("takes over after the owner was killed: stops the server left behind and keeps its data", async () => {
    const home = newHome();
    const first = await start(home);
    await ask(first.connection, "create table kept as select 7 as it");
    await first.stop();
    const owner = await ownerProcess(home);
    owner.child.kill("SIGKILL");
    await waitForEnd(owner.child.pid ?? 0, 5000);
    expect(processIdentity(owner.postgres)).not.toBeNull();
    const notes: string[] = [];
    const running = await start(home, { onNote: (says) => notes.push(says) });
    expect(processIdentity(owner.postgres)).toBeNull();
    expect(notes).toEqual(["A database server left behind by a killed process was stopped."]);
    expect(await ask(running.connection, "select it from kept")).toEqual([{ it: 7 }]);
  });

  it("starts at once after owner and server were killed together, before the system has taken note of their end", async () => {
    const home = newHome();
    const first = await start(home);
    await ask(first.connection, "create table kept as select 7 as it");
    await first.stop();
    const owner = await ownerProcess(home);
    owner.child.kill("SIGKILL");
    process.kill(-owner.postgres, "SIGKILL");
    await waitForEnd(owner.child.pid ?? 0, 5000);
    const running = await start(home);
    expect(await ask(running.connection, "select it from kept")).toEqual([{ it: 7 }]);
  });

  it("does not believe a mark whose process number now belongs to another program", async () => {
    const home = newHome();
    writeFileSync(join(home, "owner.pid"), `${process.ppid}\n1\nnode long-gone.ts\n`);
    await start(home);
    expect(readFileSync(join(home, "owner.pid"), "utf8")).toMatch(new RegExp(`^${process.pid}\n`));
  });

  it("throws away a cluster that was interrupted while it was made", async () => {
    const home = newHome();
    mkdirSync(join(home, "postgres.unfinished"));
    writeFileSync(join(home, "postgres.unfinished", "PG_VERSION"), "18\n");
    const running = await start(home);
    expect(await ask(running.connection, "select 1 as it")).toEqual([{ it: 1 }]);
    expect(existsSync(join(home, "postgres.unfinished"))).toBe(false);
  });

  it("says that the password is missing rather than making one that does not fit", async () => {
    const home = newHome();
    await (await start(home)).stop();
    rmSync(join(home, "pg.secret"));
    const second = await startPostgres({ home, onExit: () => undefined });
    expect(second.ok ? "" : second.problems[0]?.says).toContain("pg.secret is missing");
    expect(existsSync(join(home, "owner.pid"))).toBe(false);
  });

  it("tells when the server ends though nobody stopped it", async () => {
    const ended = Promise.withResolvers<string>();
    const running = await start(newHome(), { onExit: ended.resolve });
    process.kill(running.processId, "SIGKILL");
    expect(await ended.promise).toBe("PostgreSQL ended (SIGKILL).");
  });
});
