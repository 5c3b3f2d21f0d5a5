import { readFileSync, rmSync, writeFileSync } from "node:fs";

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const take = (path: string): boolean => {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
};

const holderOf = (path: string): number => {
  try {
    return Number(readFileSync(path, "utf8"));
  } catch {
    return 0;
  }
};

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** Does the work while no other process builds; waits for one that does, and takes over from one that died. */
export const alone = <T>(path: string, work: () => T): T => {
  while (!take(path)) {
    const holder = holderOf(path);
    if (holder > 0 && !isAlive(holder)) rmSync(path, { force: true });
    else pause(100);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
};
