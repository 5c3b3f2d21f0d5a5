import { type Outcome, ok } from "@pinpoint/chart";
import { type Logger, pino } from "pino";
import { ownTarget } from "./database/target.ts";
import { configuredDatabase, type FoundDatabase, postgresOptions } from "./find-database.ts";
import type { Maintenance } from "./maintenance.ts";
import type { Platform } from "./platform.ts";
import { startBesidePostgres } from "./postgres/start-beside.ts";
import type { PlatformOptions } from "./start-platform.ts";

export interface BesideOptions extends PlatformOptions {
  /** Refuses a data folder without data instead of making them. */
  readonly mustExist?: boolean;
}

/** The platform as a command has it: beside a running server, and with the database's own key. */
export interface BesidePlatform extends Platform {
  readonly maintenance: Maintenance;
}

const findBeside = async (options: BesideOptions, log: Logger): Promise<Outcome<FoundDatabase>> => {
  const configured = configuredDatabase(options.settings);
  if (configured) return ok(configured);
  const { mustExist = false, settings } = options;
  const found = await startBesidePostgres({ ...postgresOptions(options, log), mustExist });
  if (!found.ok) return found;
  const { connection, secret, attached, stop } = found.value;
  return ok({ target: ownTarget(connection), secret: settings.secret ?? secret, attached, own: !attached, stop });
};

/**
 * Starts the platform for a command. When a server runs on the data folder, its PostgreSQL is used and left running; otherwise
 * PostgreSQL is started and stopped at `close`. Only errors are logged, to the error stream: a command speaks by what it prints.
 */
export const startBeside = async (options: BesideOptions): Promise<Outcome<BesidePlatform>> => {
  const log = options.log ?? pino({ name: "pinpoint", level: "error" }, pino.destination(2));
  const found = await findBeside(options, log);
  if (!found.ok) return found;
  const { startServices } = await import("./start-services.ts");
  const started = await startServices(found.value, options, log);
  if (!started.ok) return started;
  const { platform, maintenance } = started.value;
  return ok({ ...platform, maintenance });
};
