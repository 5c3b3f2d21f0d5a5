import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const fromProc = (pid: number): { started: string; command: string } | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces, so fields are counted from the last parenthesis; a zombie is no longer running.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return { started: fields[19] ?? "", command };
  } catch {
    return null;
  }
};

const fromPs = (pid: number): { started: string; command: string } | null => {
  try {
    const line = execFileSync("ps", ["-o", "lstart=,command=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return line === "" ? null : { started: line.slice(0, 24), command: line.slice(24).trim() };
  } catch {
    return null;
  }
};

/**
 * When a running process was started and by which command; null when it does not run.
 * A number alone is not enough: the system gives the number of a dead process to another one.
 */
export const processIdentity = (pid: number): { readonly started: string; readonly command: string } | null => {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  return existsSync("/proc/self/stat") ? fromProc(pid) : fromPs(pid);
};
