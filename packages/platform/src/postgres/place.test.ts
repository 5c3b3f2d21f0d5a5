import { chmodSync, cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { temporaryHome } from "../testing/temporary-home.ts";
import { type Binaries, canRun, findBinaries } from "./binaries.ts";
import { findPlace } from "./place.ts";
import { startPostgres } from "./start-postgres.ts";

const asRoot = process.getuid?.() === 0;
const homes: ReturnType<typeof temporaryHome>[] = [];
const folder = (mode: number): string => {
  const home = temporaryHome();
  homes.push(home);
  chmodSync(home.path, mode);
  return home.path;
};
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

const ownBinaries = async (): Promise<Binaries> => {
  const binaries = await findBinaries();
  if (!binaries) throw new Error("npm brought no PostgreSQL for this machine");
  return binaries;
};

describe("the place of a database", () => {
  it("is the data folder itself when the database's user can enter it", async () => {
    const home = folder(0o755);
    expect(findPlace(home, await ownBinaries())).toMatchObject({ folder: home, note: null });
  });

  it.runIf(asRoot)("moves elsewhere, with a line that says so, when only root can enter the folder", async () => {
    const home = folder(0o700);
    const elsewhere = folder(0o755);
    const notes: string[] = [];
    const started = await startPostgres({
      home,
      elsewhere,
      sync: false,
      onExit: () => undefined,
      onNote: (says) => notes.push(says),
    });
    expect(started.ok).toBe(true);
    if (started.ok) await started.value.stop();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`kept in ${elsewhere}/`);
  });

  it.runIf(asRoot)("takes the programs along when they too are out of reach", async () => {
    const closed = folder(0o700);
    const native = dirname(dirname((await ownBinaries()).postgres));
    cpSync(native, join(closed, "native"), { recursive: true, verbatimSymlinks: true });
    const binaries = { initdb: join(closed, "native/bin/initdb"), postgres: join(closed, "native/bin/postgres") };
    expect(canRun(binaries)).toBe(false);
    const place = findPlace(closed, binaries, folder(0o755));
    expect(canRun(place.binaries)).toBe(true);
    expect(findPlace(closed, binaries, dirname(place.folder)).binaries).toEqual(place.binaries);
  });
});
