import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A data folder of its own, open enough for the database's user when we are root. */
export const temporaryHome = (): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), "pinpoint-test-"));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};
