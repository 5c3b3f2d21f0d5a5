import { type Outcome, ok } from "@pinpoint/chart";
import type { Logger } from "pino";
import { createCharts } from "./charts.ts";
import { isSetUpBy, noteSetUp } from "./database/edition.ts";
import { setUpDatabase } from "./database/set-up.ts";
import { type DemoChart, loadDemo } from "./demo.ts";
import type { FoundDatabase } from "./find-database.ts";
import { createServices, type Services } from "./services.ts";
import type { PlatformOptions } from "./start-platform.ts";

/** The days in the example files are as they are: they may lie ahead of a machine's clock. */
const loadCharts = async (
  { appPool, db, authPool, withOwner, platform }: Services,
  files: readonly DemoChart[],
  secret: string,
  log: Logger,
): Promise<Outcome<null>> => {
  const days = files.flatMap(({ chart }) => chart.entries.map(({ at }) => at.slice(0, 10)));
  const today = [new Date().toISOString().slice(0, 10), ...days].reduce((late, day) => (day > late ? day : late));
  const charts = createCharts({
    pool: appPool,
    db,
    episodes: platform.episodes,
    log: log.child({}, { level: "error" }),
    today: () => today,
  });
  return loadDemo({ accounts: platform.accounts, authPool, withOwner, charts, secret }, files);
};

/** Brings the database to this version, and loads the demonstration where there is one. */
const prepare = async (
  found: FoundDatabase,
  options: PlatformOptions,
  services: Services,
  log: Logger,
): Promise<Outcome<null>> => {
  const done = await setUpDatabase(found.target, log);
  const { settings, demoCharts } = options;
  if (!done.ok || !settings.demo || demoCharts === undefined || found.attached) return done;
  return loadCharts(services, typeof demoCharts === "function" ? demoCharts() : demoCharts, found.secret, log);
};

/**
 * The edition as an own database carries it. Only there it says all: the logins belong to a whole server, and with the PostgreSQL
 * from npm they move with the data.
 */
const markOf = ({ own }: FoundDatabase, { edition, settings }: PlatformOptions): string | null =>
  own && edition !== undefined ? `${edition} ${settings.demo ? "demonstration" : "practice"}` : null;

/** The services on a database that was found: its schema is brought to this version, and the demonstration loaded where there is one. */
export const startServices = async (
  found: FoundDatabase,
  options: PlatformOptions,
  log: Logger,
): Promise<Outcome<Services>> => {
  const { target, secret, stop } = found;
  const services = createServices({
    target,
    secret,
    url: options.settings.url,
    demo: options.settings.demo,
    log,
    knowledge: options.knowledge,
    stopDatabase: stop,
  });
  try {
    const mark = markOf(found, options);
    if (mark !== null && (await isSetUpBy(services.withOwner, mark))) return ok(services);
    const done = await prepare(found, options, services, log);
    if (done.ok && mark !== null) await noteSetUp(services.withOwner, mark);
    if (done.ok) return ok(services);
    await services.platform.close();
    return done;
  } catch (error) {
    await services.platform.close();
    throw error;
  }
};
