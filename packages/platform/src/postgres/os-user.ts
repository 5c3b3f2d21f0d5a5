import { chmodSync, chownSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** PostgreSQL refuses to run as root; then it runs as the system's "nobody". */
const nobody = 65534;

/** The user PostgreSQL's processes get: nobody when we are root, else our own (an empty object). */
export const postgresUser = (): { readonly uid: number; readonly gid: number } | Record<string, never> =>
  process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** Hands a folder to PostgreSQL's user and closes it to all others. */
export const handOver = (folder: string): void => {
  const user = postgresUser();
  if ("uid" in user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
};

/** Whether PostgreSQL's user can enter a folder and all above it. */
export const canBeEntered = (folder: string): boolean => {
  if (!("uid" in postgresUser())) return true;
  for (let path = resolve(folder); ; path = dirname(path)) {
    const { uid, mode } = statSync(path);
    const enters = uid === nobody ? mode & 0o100 : mode & 0o001;
    if (!enters) return false;
    if (path === dirname(path)) return true;
  }
};
