import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { buildFolder } from "./places.ts";

/** What of each room the program and the pages are made from, and what of the house. */
const partsOfRoom = ["app", "content", "public", "src", "package.json", "react-router.config.ts", "vite.config.ts"];
const partsOfHouse = ["examples", "node_modules/.package-lock.json", "package-lock.json", "tsconfig.json"];

/** Every file below a folder, paths with slashes. By hand: the file system's own recursive reading takes ten times as long. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

/** What is not there, or goes while the list is read, is as good as nothing. */
const orNothing = <T>(read: () => T, nothing: T): T => {
  try {
    return read();
  } catch {
    return nothing;
  }
};

const textOf = (path: string): Buffer => orNothing(() => readFileSync(path), Buffer.alloc(0));

const filesAt = (path: string): string[] => (/\.\w+$/.test(path) ? [path] : orNothing(() => filesBelow(path), []));

const digestOf = (title: string, root: string, paths: readonly string[]): string => {
  const hash = createHash("sha256").update(title);
  for (const path of paths.toSorted()) {
    const text = textOf(path);
    hash.update(`\n${path.slice(root.length)} ${text.length}\n`).update(text);
  }
  return hash.digest("hex");
};

/**
 * Names what the build is made from by its content: the same sources, libraries, place and Node give the same edition, a change of
 * one letter another. Tests change nothing.
 */
export const editionOf = (house: string): string => {
  const rooms = readdirSync(`${house}/packages`);
  const parts = [...rooms.flatMap((room) => partsOfRoom.map((part) => `packages/${room}/${part}`)), ...partsOfHouse];
  const paths = parts.flatMap((part) => filesAt(`${house}/${part}`)).filter((path) => !/\.test\.tsx?$/.test(path));
  return digestOf(`${house} ${process.version}`, house, paths);
};

const stampOf = (edition: string, folder: string): string => {
  const paths = orNothing(() => filesBelow(folder), []);
  return `${edition} ${digestOf(
    "",
    folder,
    paths.filter((path) => path !== `${folder}/built`),
  )}\n`;
};

/** What a finished build carries: the edition, and a digest of every file in it. */
export const stampFor = (edition: string, folder: string): { readonly path: string; readonly text: string } => ({
  path: `${folder}/built`,
  text: stampOf(edition, folder),
});

const stampIn = (folder: string): string => textOf(`${folder}/built`).toString();

/** True when a build is there, whole as it was written, and made from this edition. */
export const isBuilt = (edition: string, folder = buildFolder): boolean => {
  const kept = stampIn(folder);
  return kept.startsWith(`${edition} `) && kept === stampOf(edition, folder);
};

/** The edition of the build that is there; the sources may have changed since. */
export const builtEdition = (folder = buildFolder): string => stampIn(folder).split(" ")[0] ?? "";
