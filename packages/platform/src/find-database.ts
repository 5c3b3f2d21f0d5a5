import { type Outcome, ok } from "@pinpoint/chart";
import type { Logger } from "pino";
import { type DatabaseTarget, ownTarget, urlTarget } from "./database/target.ts";
import { startPostgres } from "./postgres/start-postgres.ts";
import type { Settings } from "./settings.ts";

/** A database to work on, and the secret the rest follows from. */
export interface FoundDatabase {
  readonly target: DatabaseTarget;
  readonly secret: string;
  /** True when another process runs the database and has set it up as it likes. */
  readonly attached: boolean;
  /** True when the whole server is ours alone: started here, on our data. */
  readonly own: boolean;
  readonly stop: () => Promise<void>;
}

export interface FindOptions {
  readonly settings: Settings;
  readonly onDatabaseExit?: (says: string) => void;
  readonly onNote?: (says: string) => void;
  readonly onWait?: () => void;
  readonly sync?: boolean;
}

/** What starting our own PostgreSQL takes from the options of the platform. */
export const postgresOptions = ({ settings, onNote, onWait, onDatabaseExit, sync }: FindOptions, log: Logger) => ({
  home: settings.home,
  onExit: (says: string) => {
    log.fatal(says);
    onDatabaseExit?.(says);
  },
  ...(onNote ? { onNote } : {}),
  ...(onWait ? { onWait } : {}),
  ...(sync === undefined ? {} : { sync }),
});

/** The database somebody else runs, when DATABASE_URL names one. */
export const configuredDatabase = ({ databaseUrl, secret }: Settings): FoundDatabase | null =>
  databaseUrl === null
    ? null
    : {
        target: urlTarget(databaseUrl, secret ?? ""),
        secret: secret ?? "",
        attached: false,
        own: false,
        stop: async () => undefined,
      };

/** The database of DATABASE_URL, or our own, started here. */
export const findDatabase = async (options: FindOptions, log: Logger): Promise<Outcome<FoundDatabase>> => {
  const configured = configuredDatabase(options.settings);
  if (configured) return ok(configured);
  const started = await startPostgres(postgresOptions(options, log));
  if (!started.ok) return started;
  const { connection, secret, stop } = started.value;
  return ok({
    target: ownTarget(connection),
    secret: options.settings.secret ?? secret,
    attached: false,
    own: true,
    stop,
  });
};
