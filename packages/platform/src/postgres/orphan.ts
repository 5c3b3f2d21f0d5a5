import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { processIdentity } from "./process-identity.ts";

/** Waits until a process is gone; false when it still runs after the time (milliseconds). */
export const waitForEnd = async (pid: number, withinMs: number): Promise<boolean> => {
  for (const start = Date.now(); Date.now() - start < withinMs; await pause(20)) {
    if (!processIdentity(pid)) return true;
  }
  return !processIdentity(pid);
};

interface Mark {
  readonly pid: number;
  /** The folder of its socket; empty while the server was only starting. */
  readonly sockets: string;
}

const markOf = (data: string): Mark | null => {
  try {
    const lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), sockets: lines[4] ?? "" };
  } catch {
    return null;
  }
};

/** Whether the system still knows the number: as another program, or as a dead process nobody has taken note of yet. */
const isNumberTaken = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/**
 * Takes away the marks of a server that is dead though its number is still known: PostgreSQL would take that for a running
 * server and refuse to start. Processes of the dead server that still hold its memory it finds by other means.
 */
const forgetServer = (data: string, { sockets }: Mark): void => {
  rmSync(join(data, "postmaster.pid"), { force: true });
  if (!sockets.startsWith("/") || !existsSync(sockets)) return;
  for (const name of readdirSync(sockets).filter((one) => one.startsWith(".s.PGSQL.")))
    rmSync(join(sockets, name), { force: true });
};

/**
 * Stops a server that a killed process left behind on this data, so that the new one is ours to watch.
 * Answers whether there was one.
 */
export const stopOrphan = async (data: string): Promise<boolean> => {
  const mark = markOf(data);
  if (mark === null) return false;
  const { pid } = mark;
  const identity = processIdentity(pid);
  if (!identity?.command.includes("postgres") || !identity.command.includes(data)) {
    if (isNumberTaken(pid)) forgetServer(data, mark);
    return false;
  }
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    if (await waitForEnd(pid, 15_000)) {
      if (isNumberTaken(pid)) forgetServer(data, mark);
      return true;
    }
  }
  throw new Error(`the database server left behind (process ${pid}) does not stop`);
};
