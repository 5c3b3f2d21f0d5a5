import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The room of the pages, and the whole repository. */
export const web = dirname(dirname(fileURLToPath(import.meta.url)));
export const house = dirname(dirname(web));

/** What is built, swapped in as a whole. */
export const buildFolder = join(web, "build");
/** Work of the builder and of Node that may be thrown away at any time; ignored by git, as the build is. */
export const workFolder = join(web, ".react-router");
/** What Node compiled, kept for the next start. Node itself checks that it fits. */
export const compiledFolder = join(workFolder, "compiled");

/** The server's program in one piece, and the knowledge as it was read when it was built. */
export const programFile = join(buildFolder, "program", "program.js");
export const knowledgeFile = join(buildFolder, "program", "knowledge");
/** Where the scripts of the check are. */
export const checkScriptsFile = join(buildFolder, "program", "check-scripts.json");
/** The texts of the public site, as they were read when it was built. */
export const educationFile = join(buildFolder, "program", "education");
