import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Outcome, ok, refuse } from "@pinpoint/chart";
import { attachPostgres, countBeside } from "./attach-postgres.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { ownerOf } from "./owner-lock.ts";
import { findPlace } from "./place.ts";
import type { Connection } from "./server.ts";
import { type RunningPostgres, type StartOptions, startPostgres } from "./start-postgres.ts";

export interface BesideOptions extends StartOptions {
  /** Refuses a folder without data instead of making them: what only looks must not make an empty database and find it in order. */
  readonly mustExist?: boolean;
}

/** A server to work on: `attached` when another process runs it, and `stop` then leaves it running. */
export interface BesidePostgres extends Pick<RunningPostgres, "connection" | "secret" | "stop"> {
  readonly attached: boolean;
}

/** The owner may be starting or stopping this moment. */
const longestWaitMs = 20_000;

const placeOf = (home: string, binaries: Binaries, elsewhere: string | undefined): string =>
  findPlace(realpathSync(home), binaries, elsewhere).folder;

const hasData = (options: BesideOptions, binaries: Binaries): boolean =>
  existsSync(options.home) &&
  existsSync(join(placeOf(options.home, binaries, options.elsewhere), "postgres", "PG_VERSION"));

/** Other commands may have come to work beside this one: they finish first. */
const untilAlone = async (connection: Connection, onNote: StartOptions["onNote"]): Promise<void> => {
  for (let told = false; (await countBeside(connection)) > 0; told = true) {
    if (!told) onNote?.("Another command still works on this database; waiting until it is done.");
    await pause(200);
  }
};

const started = async (options: BesideOptions): Promise<Outcome<BesidePostgres>> => {
  const own = await startPostgres(options);
  if (!own.ok) return own;
  const { connection, secret, stop } = own.value;
  const stopAlone = async () => {
    await untilAlone(connection, options.onNote);
    await stop();
  };
  return ok({ connection, secret, attached: false, stop: stopAlone });
};

const attached = async (home: string, binaries: Binaries, elsewhere?: string): Promise<BesidePostgres | null> => {
  const found = await attachPostgres(placeOf(home, binaries, elsewhere));
  if (!found) return null;
  const { connection, secret, release } = found;
  return { connection, secret, attached: true, stop: release };
};

const noData = (home: string) =>
  refuse({
    kind: "not-found",
    field: "PINPOINT_HOME",
    says: `There are no data in ${home}; set PINPOINT_HOME to the folder Pinpoint runs on.`,
  });

/** One try, or null when the folder has an owner whose server does not answer yet. */
const tried = async (options: BesideOptions, binaries: Binaries): Promise<Outcome<BesidePostgres> | null> => {
  const { home } = options;
  if (!existsSync(home) || ownerOf(home) === null) {
    if (options.mustExist && !hasData(options, binaries)) return noData(home);
    const own = await started(options);
    // Somebody else may have been faster: then there is an owner to work beside.
    if (own.ok || ownerOf(home) === null) return own;
  }
  const found = await attached(home, binaries, options.elsewhere);
  return found ? ok(found) : null;
};

/** Works on the server of the process that owns the folder; without such a process, starts the server and stops it at the end. */
export const startBesidePostgres = async (options: BesideOptions): Promise<Outcome<BesidePostgres>> => {
  const binaries = process.platform === "win32" ? null : await findBinaries();
  if (!binaries) return started(options);
  for (const start = Date.now(); Date.now() - start < longestWaitMs; await pause(100)) {
    const done = await tried(options, binaries);
    if (done) return done;
  }
  const { home } = options;
  const says = `Process ${ownerOf(home) ?? "unknown"} holds ${home}, but its database does not answer. Start Pinpoint again.`;
  return refuse({ kind: "unavailable", field: "PINPOINT_HOME", says });
};
