// The whole start: platform, pages, server, and the address last; then the same backwards when the process is asked to end.
import "./env.ts";

import { createServer, type RequestListener, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Outcome } from "@pinpoint/chart";
import type { Education, Knowledge } from "@pinpoint/knowledge";
import { readOwnSettings, startPlatform } from "@pinpoint/platform";
import { createApp, type HandlePage } from "./app.ts";
import type { CheckScriptPlaces } from "./check/script-places.ts";
import { demoCharts } from "./demo-charts.ts";
import { listen } from "./listen.ts";
import { type Locale, locales } from "./locale.ts";
import { createSite } from "./public/site.ts";
import type { Services } from "./services.ts";
import { untilStopped } from "./until-stopped.ts";

/** Where the pages come from: the build, or the development server, which also wants to see each request first. */
export interface Pages {
  readonly handlePage: HandlePage;
  readonly clientFolder?: string;
  readonly loose?: boolean;
  readonly checkScripts?: Partial<Record<Locale, CheckScriptPlaces>>;
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

/** Milliseconds after the start at which nobody waits for the program any more. */
const quietAfterStart = 1500;

/** Makes the public's pages before the first of their readers comes. */
const warmUp = (site: Services["site"]): void => {
  for (const locale of locales) site.pageAt("/learn", locale);
};

interface Serving {
  readonly services: Services;
  readonly port: number;
  readonly server: Server;
  readonly pages: Pages;
  readonly onStarted: (() => void) | undefined;
}

const serve = async ({ services, port, server, pages: { wrap, ...pages }, onStarted }: Serving): Promise<void> => {
  const app = createApp({ services, report, ...pages });
  const listener = getRequestListener(app.fetch);
  const place = { port, host: services.demo ? "127.0.0.1" : "0.0.0.0" };
  const listening = await listen(server, wrap?.(listener) ?? listener, place);
  if (!listening)
    return giveUp(`Port ${port} is taken by another program. Set PORT to another number and start again.`);
  say(`Pinpoint runs on ${listening.url}`);
  onStarted?.();
  const warm = setTimeout(() => warmUp(services.site), quietAfterStart);
  await untilStopped();
  clearTimeout(warm);
  await listening.drain();
};

/** What a start is given by the bundled program, or by the development server. */
export interface Parts {
  readonly pages: (server: Server) => Promise<Pages>;
  readonly knowledge: () => Outcome<Knowledge>;
  /** The public's texts, read when the first of their pages is asked for. */
  readonly education: (knowledge: Knowledge) => Education;
  /** What the program was built from; an own database that the same edition has set up is taken as it is. */
  readonly edition?: string;
  /** Called once people may come. */
  readonly onStarted?: () => void;
}

/** Does the work at the first call and gives the same answer at each; a failure waits for who asks for the answer. */
const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= work();
    answer.catch(() => undefined);
    return answer;
  };
};

/** Starts the program and resolves when it has ended in good order. */
export const start = async ({ pages, knowledge: read, education, edition, onStarted }: Parts): Promise<void> => {
  const knowledge = read();
  if (!knowledge.ok) return giveUp(...knowledge.problems.map(({ says }) => says));
  const settings = readOwnSettings();
  if (!settings.ok) return giveUp(...settings.problems.map(({ says }) => says));
  const server = createServer();
  const prepared = once(() => pages(server));
  const started = await startPlatform({
    settings: settings.value,
    knowledge: knowledge.value,
    demoCharts: settings.value.demo ? demoCharts : [],
    ...(edition === undefined ? {} : { edition }),
    onNote: say,
    onWait: prepared,
    onDatabaseExit: leaveWithoutDatabase,
  });
  if (!started.ok) return giveUp(...started.problems.map(({ says }) => says));
  try {
    const ready = await prepared();
    const services: Services = {
      ...started.value,
      knowledge: knowledge.value,
      site: createSite(knowledge.value, () => education(knowledge.value)),
      checkScript: (locale) => ready.checkScripts?.[locale] ?? null,
      origin: settings.value.url?.replace(/\/+$/, "") ?? null,
    };
    await serve({ services, port: settings.value.port, server, pages: ready, onStarted });
  } finally {
    await started.value.close();
  }
};
