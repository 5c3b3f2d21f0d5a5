import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The database password, made once and kept beside the data it opens (readable by the owner of the process only).
 * Null when there are data but the password is gone: a new one would not open them.
 */
export const databaseSecret = (folder: string): string | null => {
  const path = join(folder, "pg.secret");
  try {
    const kept = readFileSync(path, "utf8").trim();
    if (kept.length >= 32) return kept;
  } catch {
    // None yet: made below.
  }
  if (existsSync(join(folder, "postgres", "PG_VERSION"))) return null;
  const made = randomBytes(32).toString("base64url");
  writeFileSync(path, `${made}\n`, { mode: 0o600 });
  return made;
};
