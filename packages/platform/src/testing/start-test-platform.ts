import { pino } from "pino";
import type { DemoChart } from "../demo.ts";
import type { Platform } from "../platform.ts";
import type { Settings } from "../settings.ts";
import { startPlatform } from "../start-platform.ts";
import { temporaryHome } from "./temporary-home.ts";

export interface TestPlatform {
  readonly platform: Platform;
  readonly settings: Settings;
  /** Stops everything and removes the folder. */
  end(): Promise<void>;
}

export interface TestPlatformOptions {
  readonly demo?: boolean;
  readonly demoCharts?: readonly DemoChart[];
}

/** A whole platform on a PostgreSQL of its own in a temporary folder, for tests of any room. */
export const startTestPlatform = async ({
  demo = true,
  demoCharts,
}: TestPlatformOptions = {}): Promise<TestPlatform> => {
  const home = temporaryHome();
  const settings: Settings = { port: 0, home: home.path, databaseUrl: null, secret: null, url: null, demo };
  const started = await startPlatform({
    settings,
    ...(demoCharts ? { demoCharts } : {}),
    sync: false,
    log: pino({ level: "silent" }),
  });
  if (!started.ok) throw new Error(started.problems.map(({ says }) => says).join(" "));
  const { value: platform } = started;
  return {
    platform,
    settings,
    end: async () => {
      await platform.close();
      home.remove();
    },
  };
};
