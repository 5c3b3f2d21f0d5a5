import type { Settings } from "@pinpoint/platform";

/** A demonstration in a folder of its own: both the process that is killed and the one that looks afterwards use it. */
export const killSettings = (home: string): Settings => ({
  port: 0,
  home,
  databaseUrl: null,
  secret: null,
  url: null,
  demo: true,
});
