import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, statSync, truncateSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Binaries } from "./binaries.ts";
import { postgresUser } from "./os-user.ts";

/** How to reach a server by its socket. */
export interface Connection {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface ServerOptions {
  readonly binaries: Binaries;
  readonly data: string;
  readonly log: string;
  readonly connection: Connection;
  /** False only for throw-away servers: a crash of the machine may lose what was acknowledged. */
  readonly sync: boolean;
}

const longestLogBytes = 10_000_000;

const settings = (options: ServerOptions): string[] => {
  const values = {
    listen_addresses: "",
    unix_socket_permissions: "0700",
    max_connections: "100",
    timezone: "UTC",
    // The log names errors, never the statement or the row: both may hold what a patient said.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    synchronous_commit: "on",
    fsync: options.sync ? "on" : "off",
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
};

const openLog = (path: string): number => {
  const log = openSync(path, "a", 0o600);
  if (statSync(path).size > longestLogBytes) truncateSync(path);
  return log;
};

/** Starts the server, in a process group of its own: Ctrl-C in the terminal must not stop it before the platform has drained. */
export const spawnServer = (options: ServerOptions): ChildProcess => {
  const log = openLog(options.log);
  const args = ["-D", options.data, "-k", options.connection.host, ...settings(options)];
  const child = spawn(options.binaries.postgres, args, {
    ...postgresUser(),
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  return child;
};

const answers = async (connection: Connection): Promise<boolean> => {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2000 });
  // A refused connection also arrives as an event; without a listener it would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Ready means that a connection answers. False when the server ended first, or has not answered in a minute. */
export const waitUntilReady = async (child: ChildProcess, connection: Connection): Promise<boolean> => {
  for (const start = Date.now(); Date.now() - start < 60_000; await pause(25)) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    if (await answers(connection)) return true;
  }
  return false;
};
