import type { ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Outcome, ok, refuse } from "@pinpoint/chart";
import { findBinaries } from "./binaries.ts";
import { initialize } from "./initialize.ts";
import { stopOrphan, waitForEnd } from "./orphan.ts";
import { type Ownership, takeOwnership } from "./owner-lock.ts";
import { findPlace } from "./place.ts";
import { databaseSecret } from "./secret.ts";
import { type Connection, type ServerOptions, spawnServer, waitUntilReady } from "./server.ts";
import { socketFolder } from "./socket-folder.ts";

export interface StartOptions {
  /** The data folder, made when missing. */
  readonly home: string;
  /** Called once when the server ends though nobody stopped it. */
  readonly onExit: (says: string) => void;
  /** Where one line about an unexpected place or a recovered server goes. */
  readonly onNote?: (says: string) => void;
  /** Called when the server was started and does not answer yet: the time to load what comes after. */
  readonly onWait?: () => void;
  readonly sync?: boolean;
  /** Where programs and data go when PostgreSQL's user cannot enter `home`. */
  readonly elsewhere?: string;
}

export interface RunningPostgres {
  readonly connection: Connection;
  /** The secret of this installation's data; other secrets of the demonstration are derived from it. */
  readonly secret: string;
  readonly processId: number;
  /** Fast stop: open transactions are rolled back, what was acknowledged is on disk. */
  stop(): Promise<void>;
}

const startServer = async (options: ServerOptions, onWait?: () => void): Promise<ChildProcess> => {
  // A server whose parent was killed may need a moment until its last process has gone: one more try.
  for (const last of [false, true]) {
    const child = spawnServer(options);
    onWait?.();
    const failed = new Promise<Error>((resolve) => child.once("error", resolve));
    const ready = await Promise.race([waitUntilReady(child, options.connection), failed]);
    if (ready === true) return child;
    if (ready !== false) throw ready;
    child.kill("SIGQUIT");
    if (!last) await pause(1000);
  }
  throw new Error(`PostgreSQL did not start; its own log is ${options.log}`);
};

const watched = (
  child: ChildProcess,
  ownership: Ownership,
  connection: Connection,
  secret: string,
  onExit: (says: string) => void,
): RunningPostgres => {
  let stopping = false;
  const processId = child.pid ?? 0;
  child.once("exit", (code, signal) => {
    if (!stopping) onExit(`PostgreSQL ended (${signal ?? `code ${code}`}).`);
  });
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    child.kill("SIGINT");
    if (!(await waitForEnd(processId, 10_000))) {
      child.kill("SIGQUIT");
      await waitForEnd(processId, 5000);
    }
    rmSync(connection.host, { recursive: true, force: true });
    ownership.release();
  };
  return { connection, secret, processId, stop };
};

/**
 * Starts the PostgreSQL that npm brought on a data folder: takes the folder's mark, stops a server left behind by a killed
 * process, makes the cluster when there is none, and answers when a connection does. The folder being in use is a sentence.
 */
export const startPostgres = async (options: StartOptions): Promise<Outcome<RunningPostgres>> => {
  const binaries = process.platform === "win32" ? null : await findBinaries();
  if (!binaries) {
    const says = `npm has no PostgreSQL for this machine (${process.platform} ${process.arch}). Set DATABASE_URL to a PostgreSQL 15 or later.`;
    return refuse({ kind: "unavailable", field: "DATABASE_URL", says });
  }
  const isNew = !existsSync(options.home);
  mkdirSync(options.home, { recursive: true, mode: 0o755 });
  if (isNew) chmodSync(options.home, 0o755);
  const home = realpathSync(options.home);
  const owned = await takeOwnership(home);
  if (!owned.ok) return owned;
  try {
    const place = findPlace(home, binaries, options.elsewhere);
    if (place.note) options.onNote?.(place.note);
    const secret = databaseSecret(place.folder);
    if (secret === null) {
      owned.value.release();
      const says = `The file pg.secret is missing beside the data in ${place.folder}; without it the data cannot be opened. Put it back.`;
      return refuse({ kind: "unavailable", field: "PINPOINT_HOME", says });
    }
    const data = await initialize(place.binaries, place.folder, secret, options.sync ?? true);
    if (await stopOrphan(data)) options.onNote?.("A database server left behind by a killed process was stopped.");
    const connection = { host: socketFolder(data), user: "postgres", password: secret, database: "postgres" };
    const server = {
      binaries: place.binaries,
      data,
      log: join(place.folder, "postgres.log"),
      connection,
      sync: options.sync ?? true,
    };
    return ok(watched(await startServer(server, options.onWait), owned.value, connection, secret, options.onExit));
  } catch (error) {
    owned.value.release();
    throw error;
  }
};
