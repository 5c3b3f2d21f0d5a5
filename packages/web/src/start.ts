// The whole start: platform, pages, server, and the address last; then the same backwards when the process is asked to end.
import "./env.ts";

import { createServer, type RequestListener, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { createRequestHandler } from "react-router";
import { createApp, type HandlePage } from "./app.ts";
import { env } from "./env.ts";
import { listen } from "./listen.ts";
import { standInPlatform } from "./testing/stand-in-platform.ts";
import { untilStopped } from "./until-stopped.ts";

/** Where the pages come from: the build, or the development server, which also wants to see each request first. */
export interface Pages {
  readonly handlePage: HandlePage;
  readonly clientFolder?: string;
  readonly loose?: boolean;
  readonly wrap?: (listener: RequestListener) => RequestListener;
}

const report = (error: unknown, id: string): void => {
  const place = error instanceof Error ? (error.stack ?? error.message) : "what was thrown is no error";
  process.stderr.write(`${id}: ${place}\n`);
};

const giveUp = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
};

/** Starts the program and resolves when it has ended in good order. */
export const start = async (prepare: (server: Server) => Promise<Pages>): Promise<void> => {
  const knowledge = load(readContentFiles());
  if (!knowledge.ok) return giveUp(knowledge.problems.map(({ says }) => says).join("\n"));
  const platform = standInPlatform({ knowledge: knowledge.value });
  const server = createServer();
  const { wrap = (listener) => listener, ...pages } = await prepare(server);
  const app = createApp({ services: platform, report, ...pages });
  const place = { port: env.port, host: platform.demo ? "127.0.0.1" : "0.0.0.0" };
  const listening = await listen(server, wrap(getRequestListener(app.fetch)), place);
  if (listening) {
    process.stdout.write(`Pinpoint runs on ${listening.url}\n`);
    await untilStopped();
    await listening.drain();
  } else {
    giveUp(`Port ${env.port} is taken by another program. Set PORT to another number and start again.`);
  }
  await platform.close();
};

const builtPages = async (): Promise<Pages> => ({
  handlePage: createRequestHandler(
    await import(fileURLToPath(new URL("../build/server/index.js", import.meta.url))),
    "production",
  ),
  clientFolder: fileURLToPath(new URL("../build/client", import.meta.url)),
});

if (import.meta.main) await start(builtPages);
