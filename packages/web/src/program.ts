// The server's program as it is bundled: the pages are part of it, and the knowledge was read when it was built.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createRequestHandler } from "react-router";
import { keptKnowledge } from "./kept-knowledge.ts";
import { buildFolder, checkScriptsFile, educationFile, knowledgeFile } from "./places.ts";
import { keptEducation } from "./public/kept-education.ts";
import { serverBuildOf } from "./server-build.ts";
import { type Pages, start } from "./start.ts";

const builtPages = async (): Promise<Pages> => ({
  handlePage: createRequestHandler(serverBuildOf(await import("virtual:react-router/server-build")), "production"),
  clientFolder: join(buildFolder, "client"),
  checkScripts: JSON.parse(readFileSync(checkScriptsFile, "utf8")),
});

/** Runs until the process is asked to end. `edition` names what all this was built from; `onStarted` is called once people may come. */
export const run = (edition: string, onStarted: () => void): Promise<void> =>
  start({
    pages: builtPages,
    knowledge: () => keptKnowledge(knowledgeFile),
    education: (knowledge) => keptEducation(educationFile, knowledge),
    edition,
    onStarted,
  });
