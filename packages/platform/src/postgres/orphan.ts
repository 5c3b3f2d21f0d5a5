import { readFileSync, rmSync } from "node:fs";
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

const postmasterOf = (data: string): number | null => {
  try {
    return Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  } catch {
    return null;
  }
};

/**
 * Stops a server that a killed process left behind on this data, so that the new one is ours to watch.
 * Answers whether there was one.
 */
export const stopOrphan = async (data: string): Promise<boolean> => {
  const pid = postmasterOf(data);
  if (pid === null) return false;
  const identity = processIdentity(pid);
  // Dead: PostgreSQL itself checks for leftovers of it and cleans up.
  if (!identity) return false;
  if (!identity.command.includes("postgres") || !identity.command.includes(data)) {
    // The number now belongs to another program; PostgreSQL would take it for a running server and refuse to start.
    rmSync(join(data, "postmaster.pid"), { force: true });
    return false;
  }
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    if (await waitForEnd(pid, 15_000)) return true;
  }
  throw new Error(`the database server left behind (process ${pid}) does not stop`);
};
