import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The database password, made once and kept beside the data it opens (readable by the owner of the process only). */
export const databaseSecret = (folder: string): string => {
  const path = join(folder, "pg.secret");
  try {
    const kept = readFileSync(path, "utf8").trim();
    if (kept.length >= 32) return kept;
  } catch {
    // None yet: made below.
  }
  const made = randomBytes(32).toString("base64url");
  writeFileSync(path, `${made}\n`, { mode: 0o600 });
  return made;
};
