import { type Outcome, ok } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { type Logger, pino } from "pino";
import type { DemoChart } from "./demo.ts";
import { findDatabase } from "./find-database.ts";
import type { Platform } from "./platform.ts";
import type { Settings } from "./settings.ts";

export interface PlatformOptions {
  readonly settings: Settings;
  readonly log?: Logger;
  /** Our own database ended though nobody stopped it: every request fails from now on, so leave with code 1. */
  readonly onDatabaseExit?: (says: string) => void;
  /** One line for the person at the terminal, such as where the data is kept. */
  readonly onNote?: (says: string) => void;
  /** Called once or more while the database comes up, if it has to: the time to load what comes after. */
  readonly onWait?: () => void;
  /** The medicine: with it, an unknown finding or generator is refused. */
  readonly knowledge?: Knowledge;
  /** Example charts for the demonstration, or how to read them (an empty list: only its people); left out, or outside it, nothing is loaded. */
  readonly demoCharts?: readonly DemoChart[] | (() => readonly DemoChart[]);
  /**
   * What this program was built from, in characters of a file name. An own database that was last set up by the same edition is
   * taken as it is; left out, every start goes through its schema and its demonstration.
   */
  readonly edition?: string;
  /** False only for throw-away platforms: do not wait for the disk. */
  readonly sync?: boolean;
}

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
  // The services bring large libraries: they are loaded while the database comes up.
  const onWait = () => {
    void import("./start-services.ts");
    options.onWait?.();
  };
  const found = await findDatabase({ ...options, onWait }, log);
  if (!found.ok) return found;
  const { startServices } = await import("./start-services.ts");
  const started = await startServices(found.value, options, log);
  return started.ok ? ok(started.value.platform) : started;
};
