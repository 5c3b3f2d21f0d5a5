// Kills the program and its database while they write, again and again, and counts what was acknowledged and is missing: node bench/kill.ts [rounds]
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type BesidePlatform, demoAccounts, startBeside } from "@pinpoint/platform";
import { temporaryHome } from "@pinpoint/platform/testing";
import { killSettings } from "./kill-settings.ts";

const targets = ["node", "database", "both"] as const;
type Target = (typeof targets)[number];
const charts = 4;

export interface KillResult {
  readonly rounds: number;
  readonly kills: Readonly<Record<Target, number>>;
  /** Entries whose writing was answered with success before the kill. */
  readonly acknowledged: number;
  /** Of those, entries that are not there after the restart. */
  readonly missing: number;
  /** Rounds after which a chain or a seal did not hold. */
  readonly broken: number;
  /** Entries that are there though their writer was killed before the answer: allowed, and found again by their request id. */
  readonly unacknowledged: number;
  readonly seconds: number;
}

const open = async (home: string): Promise<BesidePlatform> => {
  const started = await startBeside({ settings: killSettings(home), demoCharts: [] });
  if (started.ok) return started.value;
  throw new Error(started.problems[0]?.says);
};

const physicianOf = async ({ maintenance }: BesidePlatform) => {
  const found = await maintenance.viewerByEmail(demoAccounts.physician.email);
  if (!found.ok) throw new Error(found.problems[0]?.says);
  return { viewer: found.value, from: "bench" };
};

const prepare = async (home: string): Promise<void> => {
  const platform = await open(home);
  const asking = await physicianOf(platform);
  for (let chart = 1; chart <= charts; chart++) {
    const patient = {
      number: `K-${chart}`,
      givenName: "Invented",
      familyName: `patient ${chart}`,
      birthDate: "1970-05-06",
      sex: "female",
    } as const;
    const admitted = await platform.maintenance.admit(asking, patient, "written while killed");
    if (!admitted.ok) throw new Error(admitted.problems[0]?.says);
  }
  await platform.close();
};

/** Starts the writer and answers when it has had its first entry acknowledged; `told` goes on growing until it is dead. */
const startWriter = async (
  home: string,
  told: (episode: string, entry: string) => void,
): Promise<{ child: ChildProcess; ended: Promise<void> }> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "kill-writer.ts"), home], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const first = Promise.withResolvers<void>();
  let rest = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [episode = "", entry = ""] = line.split(" ");
      told(episode, entry);
    }
    first.resolve();
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  ended.then(
    () => first.reject(new Error("the writer ended before it had written")),
    () => undefined,
  );
  await first.promise;
  return { child, ended };
};

/** The server and all its processes: it leads a process group of its own. */
const killDatabase = (home: string): void => {
  process.kill(-Number(readFileSync(join(home, "postgres", "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
};

const kill = (target: Target, child: ChildProcess, home: string): void => {
  if (target !== "database") child.kill("SIGKILL");
  if (target !== "node") killDatabase(home);
};

/** Starts anew after a kill and looks: how many entries are there, how many acknowledged ones are not, and whether every chain holds. */
const look = async (home: string, acknowledged: ReadonlyMap<string, ReadonlySet<string>>) => {
  const platform = await open(home);
  try {
    const asking = await physicianOf(platform);
    const report = await platform.verify();
    let missing = 0;
    for (const [episode, ids] of acknowledged) {
      const opened = await platform.charts.open(asking, episode);
      const there = new Set(opened.ok ? opened.value.chart.entries.map(({ id }) => id) : []);
      missing += [...ids].filter((id) => !there.has(id)).length;
    }
    return { missing, entries: report.entries, ok: report.ok };
  } finally {
    await platform.close();
  }
};

/** Rounds of kill -9 in the middle of writing; node, the database, and both take turns. */
export const benchKill = async (
  rounds: number,
  onRound: (says: string) => void = () => undefined,
): Promise<KillResult> => {
  const home = temporaryHome();
  const begun = performance.now();
  const acknowledged = new Map<string, Set<string>>();
  const kills: Record<Target, number> = { node: 0, database: 0, both: 0 };
  let last = { missing: 0, entries: 0, ok: true };
  let broken = 0;
  let missing = 0;
  const told = (episode: string, entry: string): void => {
    const ids = acknowledged.get(episode) ?? new Set();
    acknowledged.set(episode, ids.add(entry));
  };
  const count = () => [...acknowledged.values()].reduce((sum, ids) => sum + ids.size, 0);
  try {
    await prepare(home.path);
    for (let round = 0; round < rounds; round++) {
      const target = targets[round % targets.length] ?? "both";
      const { child, ended } = await startWriter(home.path, told);
      await pause(100 + Math.random() * 500);
      kill(target, child, home.path);
      await ended;
      kills[target]++;
      last = await look(home.path, acknowledged);
      missing = Math.max(missing, last.missing);
      if (!last.ok) broken++;
      onRound(
        `round ${round + 1}: killed ${target}; ${count()} acknowledged, ${last.missing} missing, chains ${last.ok ? "hold" : "BROKEN"}`,
      );
    }
    const seconds = Math.round((performance.now() - begun) / 100) / 10;
    return {
      rounds,
      kills,
      acknowledged: count(),
      missing,
      broken,
      unacknowledged: last.entries - (count() - last.missing),
      seconds,
    };
  } finally {
    home.remove();
  }
};

if (import.meta.main) {
  const result = await benchKill(Number(process.argv[2] ?? 50), (says) => process.stderr.write(`${says}\n`));
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = result.missing + result.broken === 0 ? 0 : 1;
}
