// The whole start: platform, pages, server, and the address last; then the same backwards when the process is asked to end.
import "./env.ts";

import { existsSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { readOwnSettings, startPlatform } from "@pinpoint/platform";
import { createRequestHandler } from "react-router";
import { createApp, type HandlePage } from "./app.ts";
import { demoCharts } from "./demo-charts.ts";
import { listen } from "./listen.ts";
import type { Services } from "./services.ts";
import { untilStopped } from "./until-stopped.ts";

/** Where the pages come from: the build, or the development server, which also wants to see each request first. */
export interface Pages {
  readonly handlePage: HandlePage;
  readonly clientFolder?: string;
  readonly loose?: boolean;
  readonly wrap?: (listener: RequestListener) => RequestListener;
}

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

const report = (error: unknown, id: string): void => {
  const place = error instanceof Error ? (error.stack ?? error.message) : "what was thrown is no error";
  process.stderr.write(`${id}: ${place}\n`);
};

/** Says why, a line each, and lets the process end with code 1. */
const giveUp = (...sentences: readonly string[]): void => {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exitCode = 1;
};

const leaveWithoutDatabase = (sentence: string): void => {
  giveUp(sentence);
  process.exit();
};

const serve = async (services: Services, port: number, prepare: (server: Server) => Promise<Pages>): Promise<void> => {
  const server = createServer();
  const { wrap = (listener) => listener, ...pages } = await prepare(server);
  const app = createApp({ services, report, ...pages });
  const place = { port, host: services.demo ? "127.0.0.1" : "0.0.0.0" };
  const listening = await listen(server, wrap(getRequestListener(app.fetch)), place);
  if (!listening)
    return giveUp(`Port ${port} is taken by another program. Set PORT to another number and start again.`);
  say(`Pinpoint runs on ${listening.url}`);
  await untilStopped();
  await listening.drain();
};

/** Starts the program and resolves when it has ended in good order. */
export const start = async (prepare: (server: Server) => Promise<Pages>): Promise<void> => {
  const knowledge = load(readContentFiles());
  if (!knowledge.ok) return giveUp(...knowledge.problems.map(({ says }) => says));
  const settings = readOwnSettings();
  if (!settings.ok) return giveUp(...settings.problems.map(({ says }) => says));
  const started = await startPlatform({
    settings: settings.value,
    knowledge: knowledge.value,
    demoCharts: settings.value.demo ? demoCharts() : [],
    onNote: say,
    onDatabaseExit: leaveWithoutDatabase,
  });
  if (!started.ok) return giveUp(...started.problems.map(({ says }) => says));
  try {
    await serve({ ...started.value, knowledge: knowledge.value }, settings.value.port, prepare);
  } finally {
    await started.value.close();
  }
};

const build = fileURLToPath(new URL("../build/server/index.js", import.meta.url));

const builtPages = async (): Promise<Pages> => {
  return {
    handlePage: createRequestHandler(await import(build), "production"),
    clientFolder: fileURLToPath(new URL("../build/client", import.meta.url)),
  };
};

if (import.meta.main) {
  if (existsSync(build)) await start(builtPages);
  else giveUp("The pages are not built. Run: npm run build");
}
