import { lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handOver, postgresUser } from "./os-user.ts";
import { shortName } from "./place.ts";

/**
 * The folder of the server's socket, named by a hash of the data's path. It stands in the shared temporary folder,
 * so one that belongs to somebody else is refused rather than used.
 */
export const socketFolder = (dataFolder: string): string => {
  const folder = join(tmpdir(), `pinpoint-${shortName(dataFolder)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const user = postgresUser();
  const trusted = [process.getuid?.(), "uid" in user ? user.uid : undefined];
  if (!found.isDirectory() || !trusted.includes(found.uid))
    throw new Error(`${folder} belongs to another user; remove it and start again`);
  handOver(folder);
  return folder;
};
