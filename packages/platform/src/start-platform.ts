import { type Outcome, ok } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { type Logger, pino } from "pino";
import { createCharts } from "./charts.ts";
import { setUpDatabase } from "./database/set-up.ts";
import { type DemoChart, loadDemo } from "./demo.ts";
import { type FoundDatabase, findDatabase } from "./find-database.ts";
import type { Platform } from "./platform.ts";
import { createServices, type Services } from "./services.ts";
import type { Settings } from "./settings.ts";

export interface PlatformOptions {
  readonly settings: Settings;
  readonly log?: Logger;
  /** Our own database ended though nobody stopped it: every request fails from now on, so leave with code 1. */
  readonly onDatabaseExit?: (says: string) => void;
  /** One line for the person at the terminal, such as where the data is kept. */
  readonly onNote?: (says: string) => void;
  /** The medicine: with it, an unknown finding or generator is refused. */
  readonly knowledge?: Knowledge;
  /** Example charts for the demonstration (an empty list: only its people); left out, or outside it, nothing is loaded. */
  readonly demoCharts?: readonly DemoChart[];
  /** False only for throw-away platforms: do not wait for the disk. */
  readonly sync?: boolean;
}

/** The days in the example files are as they are: they may lie ahead of a machine's clock. */
const loadCharts = async (
  { appPool, authPool, withOwner, platform }: Services,
  files: readonly DemoChart[],
  secret: string,
  log: Logger,
): Promise<Outcome<null>> => {
  const days = files.flatMap(({ chart }) => chart.entries.map(({ at }) => at.slice(0, 10)));
  const today = [new Date().toISOString().slice(0, 10), ...days].reduce((late, day) => (day > late ? day : late));
  const charts = createCharts({
    pool: appPool,
    episodes: platform.episodes,
    log: log.child({}, { level: "error" }),
    today: () => today,
  });
  return loadDemo({ accounts: platform.accounts, authPool, withOwner, charts, secret }, files);
};

/** The services on a database that was found: its schema is brought to this version, and the demonstration loaded where there is one. */
export const startServices = async (
  found: FoundDatabase,
  options: PlatformOptions,
  log: Logger,
): Promise<Outcome<Services>> => {
  const { settings, demoCharts } = options;
  const { target, secret, stop } = found;
  let stopAll = stop;
  try {
    const done = await setUpDatabase(target, log);
    if (!done.ok) {
      await stopAll();
      return done;
    }
    const services = createServices({
      target,
      secret,
      url: settings.url,
      demo: settings.demo,
      log,
      knowledge: options.knowledge,
      stopDatabase: stop,
    });
    stopAll = services.platform.close;
    const loads = settings.demo && demoCharts !== undefined && !found.attached;
    const loaded = loads ? await loadCharts(services, demoCharts, secret, log) : ok(null);
    if (loaded.ok) return ok(services);
    await stopAll();
    return loaded;
  } catch (error) {
    await stopAll();
    throw error;
  }
};

/**
 * Starts everything a Pinpoint process stands on: the database (ours, or the one of DATABASE_URL), its schema, the services.
 * What can be mended from outside, such as a second start on the same data, is a sentence and not an error.
 */
export const startPlatform = async (options: PlatformOptions): Promise<Outcome<Platform>> => {
  const { settings, onNote } = options;
  const log = options.log ?? pino({ name: "pinpoint" });
  if (!settings.demo && settings.url === null) {
    onNote?.(
      "PINPOINT_URL is not set: cookies are not marked for encrypted connections only. Set it to the https:// address people use.",
    );
  }
  const found = await findDatabase(options, log);
  if (!found.ok) return found;
  const started = await startServices(found.value, options, log);
  return started.ok ? ok(started.value.platform) : started;
};
