import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** What `npm start` runs. */
export const program = fileURLToPath(new URL("../../bin/start.mjs", import.meta.url));

// biome-ignore lint/style/noProcessEnv: the program inherits the environment of the tests.
const inherited = process.env;

/** A data folder of its own, open enough for the database's user when the tests run as root. */
export const newHome = (): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), "pinpoint-web-"));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** The real program as a process of its own. `command` starts it; left out, this Node does. */
export interface Run {
  readonly port: string;
  readonly home: string;
  readonly command?: readonly [string, ...string[]];
}

export interface Running {
  readonly child: ChildProcess;
  readonly heard: { out: string; err: string };
  /** The address it prints, within 50 seconds. */
  address(): Promise<string>;
  /** Asks it to end, and ends it when it does not. */
  stop(): Promise<void>;
}

const addressIn = async (heard: { out: string; err: string }): Promise<string> => {
  for (const started = Date.now(); Date.now() - started < 50_000; await new Promise((next) => setTimeout(next, 50))) {
    const found = /http:\/\/localhost:\d+/.exec(heard.out)?.[0];
    if (found) return found;
  }
  throw new Error(`no address within 50 seconds; it said: ${heard.err}`);
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await Promise.race([once(child, "exit"), new Promise((next) => setTimeout(next, 8_000))]);
  child.kill("SIGKILL");
};

/** Starts the real program. */
export const runProgram = ({ port, home, command = [process.execPath, program] }: Run): Running => {
  const [first, ...rest] = command;
  const env = { ...inherited, NODE_ENV: "production", PORT: port, PINPOINT_HOME: home };
  const child = spawn(first, rest, { env, stdio: ["ignore", "pipe", "pipe"] });
  const heard = { out: "", err: "" };
  child.stdout.on("data", (text) => {
    heard.out += text;
  });
  child.stderr.on("data", (text) => {
    heard.err += text;
  });
  return { child, heard, address: () => addressIn(heard), stop: () => stop(child) };
};
