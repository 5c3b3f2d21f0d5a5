// The development server: a page changes in the browser as its file is saved.
import "./env.ts";

import type { RequestListener, Server } from "node:http";
import { fileURLToPath } from "node:url";
import { createRequestHandler, type ServerBuild } from "react-router";
import { createServer as createViteServer } from "vite";
import { readKnowledge } from "./kept-knowledge.ts";
import { readEducation } from "./public/kept-education.ts";
import { serverBuildOf } from "./server-build.ts";
import { type Pages, start } from "./start.ts";

const developmentPages = async (server: Server): Promise<Pages> => {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  const vite = await createViteServer({ server: { middlewareMode: true, hmr: { server } }, appType: "custom" });
  // The tool chain ends the process on these signals before PostgreSQL has stopped; ours come after.
  for (const signal of ["SIGTERM", "SIGINT"]) process.removeAllListeners(signal);
  const build = async (): Promise<ServerBuild> =>
    serverBuildOf(await vite.ssrLoadModule("virtual:react-router/server-build"));
  const wrap =
    (listener: RequestListener): RequestListener =>
    (request, response) =>
      vite.middlewares(request, response, () => listener(request, response));
  return { handlePage: createRequestHandler(build, "development"), loose: true, wrap };
};

await start({ pages: developmentPages, knowledge: readKnowledge, education: readEducation });
process.exit();
