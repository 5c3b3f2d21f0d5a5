/** The edge of this room: reads the content files from the disk for `load`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ContentFile } from "./content-file.ts";

export const contentFolder = fileURLToPath(new URL("../content", import.meta.url));

const yamlBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();

const isEducation = (path: string): boolean => path.startsWith("education/");

const filesAt = (paths: readonly string[], folder: string): readonly ContentFile[] =>
  paths.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

/** Every YAML file of the medicine below a folder, with paths relative to it. */
export const readContentFiles = (folder = contentFolder): readonly ContentFile[] =>
  filesAt(
    yamlBelow(folder).filter((path) => !isEducation(path)),
    folder,
  );

/** The files `loadEducation` reads: the public's pages and their glossary. */
export const readEducationFiles = (folder = contentFolder): readonly ContentFile[] =>
  filesAt(yamlBelow(folder).filter(isEducation), folder);
