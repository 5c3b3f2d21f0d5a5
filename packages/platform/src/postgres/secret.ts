import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The database password as it was kept, or null when there is none. */
export const keptSecret = (folder: string): string | null => {
  try {
    const kept = readFileSync(join(folder, "pg.secret"), "utf8").trim();
    return kept.length >= 32 ? kept : null;
  } catch {
    return null;
  }
};

/**
 * The database password, made once and kept beside the data it opens (readable by the owner of the process only).
 * Null when there are data but the password is gone: a new one would not open them.
 */
export const databaseSecret = (folder: string): string | null => {
  const kept = keptSecret(folder);
  if (kept !== null) return kept;
  if (existsSync(join(folder, "postgres", "PG_VERSION"))) return null;
  const made = randomBytes(32).toString("base64url");
  writeFileSync(join(folder, "pg.secret"), `${made}\n`, { mode: 0o600 });
  return made;
};
