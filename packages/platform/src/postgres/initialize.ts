import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { handOver, postgresUser } from "./os-user.ts";

const run = (command: string, args: readonly string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...postgresUser(), cwd: "/", stdio: ["ignore", "pipe", "pipe"] });
    const said: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said: said.join("").trim() }));
  });

const settings = [
  "-U",
  "postgres",
  "-A",
  "scram-sha-256",
  "-E",
  "UTF8",
  "--locale-provider=builtin",
  "--locale=C.UTF-8",
];

/**
 * Makes a new cluster in `folder/postgres`, once, and answers its path. It is made beside and moved in when whole, so one
 * that was interrupted half-way is thrown away and made again, and a cluster that holds data is never removed.
 * Sorting and case do not depend on the machine's language settings.
 */
export const initialize = async (
  binaries: Binaries,
  folder: string,
  password: string,
  sync: boolean,
): Promise<string> => {
  const data = join(folder, "postgres");
  const unfinished = join(folder, "postgres.unfinished");
  const passwordFile = join(folder, "postgres.password");
  rmSync(unfinished, { recursive: true, force: true });
  if (existsSync(join(data, "PG_VERSION"))) return data;
  mkdirSync(unfinished, { mode: 0o700 });
  handOver(unfinished);
  try {
    // In a file for a moment, so that the password stands in no command line.
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    const user = postgresUser();
    if ("uid" in user) chownSync(passwordFile, user.uid, user.gid);
    const { code, said } = await run(binaries.initdb, [
      "-D",
      unfinished,
      `--pwfile=${passwordFile}`,
      ...settings,
      ...(sync ? [] : ["--no-sync"]),
    ]);
    if (code !== 0) throw new Error(`initdb failed (${code}): ${said.split("\n").slice(-3).join(" ")}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, data);
  return data;
};
