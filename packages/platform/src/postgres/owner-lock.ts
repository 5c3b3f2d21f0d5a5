import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Outcome, ok, refuse } from "@pinpoint/chart";
import { processIdentity } from "./process-identity.ts";

/** The mark that one process owns a data folder. */
export interface Ownership {
  release(): void;
}

const ownMark = (): string => {
  const identity = processIdentity(process.pid);
  return `${process.pid}\n${identity?.started ?? ""}\n${identity?.command ?? ""}\n`;
};

const createdMark = (path: string, mark: string): boolean => {
  try {
    writeFileSync(path, mark, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
};

const readMark = (path: string): string | null => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};

/** The process named in the mark, when it still is the very process that wrote it. */
const liveOwner = (mark: string): number | null => {
  const [pidText = "", started = "", command = ""] = mark.split("\n");
  const pid = Number(pidText);
  const identity = processIdentity(pid);
  return identity && identity.started === started && identity.command === command ? pid : null;
};

/** The process that owns the folder right now, or null. */
export const ownerOf = (folder: string): number | null => {
  const mark = readMark(join(folder, "owner.pid"));
  return mark === null ? null : liveOwner(mark);
};

/** Moves a dead owner's mark away. Another start may have put its own there meanwhile: that one is put back. */
const clearDeadMark = (path: string, dead: string): void => {
  const aside = `${path}.${process.pid}.${Date.now()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readMark(aside);
  if (moved !== null && moved !== dead) createdMark(path, moved);
  rmSync(aside, { force: true });
};

/** Takes `owner.pid` in the folder, or says which process has it. A dead owner's mark is taken over. */
export const takeOwnership = async (folder: string): Promise<Outcome<Ownership>> => {
  const path = join(folder, "owner.pid");
  const mark = ownMark();
  for (let attempt = 0; attempt < 10; attempt++) {
    if (createdMark(path, mark)) {
      return ok({
        release: () => {
          if (readMark(path) === mark) rmSync(path, { force: true });
        },
      });
    }
    const found = readMark(path);
    if (found === null) continue;
    const owner = liveOwner(found);
    if (owner !== null) {
      const says = `Pinpoint already runs on ${folder} (process ${owner}). Stop it first, or set PINPOINT_HOME to another folder.`;
      return refuse({ kind: "unavailable", field: "PINPOINT_HOME", says });
    }
    // A mark without text may be one that is being written this moment.
    if (found === "" && attempt < 2) await pause(100);
    else clearDeadMark(path, found);
  }
  return refuse({
    kind: "unavailable",
    field: "PINPOINT_HOME",
    says: `The file ${path} could not be taken. Start again.`,
  });
};
