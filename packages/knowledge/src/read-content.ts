/** The edge of this room: reads the content files from the disk for `load`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ContentFile } from "./content-file.ts";

export const contentFolder = fileURLToPath(new URL("../content", import.meta.url));

/** Every YAML file below a folder, with paths relative to it. */
export const readContentFiles = (folder = contentFolder): readonly ContentFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(folder, path), "utf8") }));
