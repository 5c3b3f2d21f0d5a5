import { createHash } from "node:crypto";
import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { type Binaries, canRun, copyBinaries } from "./binaries.ts";
import { canBeEntered } from "./os-user.ts";

/** Where a database lives and which programs run it. `note` is one line to print when the place is not the expected one. */
export interface Place {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly note: string | null;
}

/** A short name for a path: socket paths may not be longer than about 100 bytes. */
export const shortName = (path: string): string => createHash("sha256").update(path).digest("hex").slice(0, 12);

/**
 * Finds a place PostgreSQL's user can work in. Run as root from a folder others may not enter (such as /root),
 * neither the programs nor the data can be reached there, and both move under `elsewhere`.
 */
export const findPlace = (home: string, binaries: Binaries, elsewhere = "/var/lib/pinpoint"): Place => {
  const runs = canRun(binaries);
  if (runs && canBeEntered(home)) return { folder: home, binaries, note: null };
  const folder = join(elsewhere, shortName(realpathSync(home)));
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const note = `The database user cannot enter ${home}: the data of this installation is kept in ${folder}.`;
  return { folder, binaries: runs ? binaries : copyBinaries(binaries, folder), note };
};
