import type { Knowledge } from "@pinpoint/knowledge";
import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import type { Logger } from "pino";
import { createAuth } from "./accounts/auth.ts";
import { createAccounts } from "./accounts/create-accounts.ts";
import { createAudit } from "./audit.ts";
import { createCharts } from "./charts.ts";
import type { Database } from "./database/as-viewer.ts";
import { createAuthPool, createPool } from "./database/pool.ts";
import type { Tables } from "./database/tables.ts";
import type { DatabaseTarget } from "./database/target.ts";
import { ownerOf, type WithOwner } from "./database/with-owner.ts";
import { createEpisodes } from "./episodes.ts";
import { createMaintenance, type Maintenance } from "./maintenance.ts";
import { createPeople } from "./people.ts";
import type { Platform } from "./platform.ts";
import { createReferrals } from "./referrals/create-referrals.ts";
import { sealAudit, sealEachMinute } from "./seal.ts";
import { createSignoffs } from "./signoffs.ts";
import { verifyAll } from "./verify.ts";

export interface ServicesOptions {
  readonly target: DatabaseTarget;
  readonly secret: string;
  readonly url: string | null;
  readonly demo: boolean;
  readonly log: Logger;
  readonly knowledge?: Knowledge | undefined;
  /** Stops the database when it is ours. */
  readonly stopDatabase: () => Promise<void>;
}

/** The services on a database that is set up, and what the demonstration needs beside them. */
export interface Services {
  readonly platform: Platform;
  readonly maintenance: Maintenance;
  readonly appPool: pg.Pool;
  readonly db: Database;
  readonly authPool: pg.Pool;
  readonly withOwner: WithOwner;
}

/** Opens one pool per role and builds every service on it. */
export const createServices = ({
  target,
  secret,
  url,
  demo,
  log,
  knowledge,
  stopDatabase,
}: ServicesOptions): Services => {
  const lost = (error: Error) => log.error({ error: error.name }, "database connection lost");
  const appPool = createPool({ ...target.as("pinpoint_app"), max: 20 }, lost);
  const authPool = createAuthPool({ ...target.as("pinpoint_auth"), max: 10 }, lost);
  const sealPool = createPool({ ...target.as("pinpoint_seal"), max: 1 }, lost);
  const withOwner = ownerOf(target.owner);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: appPool }) });
  const auth = createAuth({ pool: authPool, secret, log, ...(url === null ? {} : { url }) });
  const episodes = createEpisodes(db);
  const sealing = sealEachMinute(sealPool, log);
  let closing: Promise<void> | null = null;
  const close = async () => {
    await sealing.stop();
    await Promise.all([appPool.end(), authPool.end(), sealPool.end()]);
    await stopDatabase();
  };
  const platform: Platform = {
    demo,
    accounts: createAccounts({ auth, authPool, appPool, withOwner, secret, url, demo }),
    episodes,
    charts: createCharts({ pool: appPool, db, episodes, log, knowledge }),
    people: createPeople(db, log),
    audit: createAudit(db),
    signoffs: createSignoffs(db, log),
    referrals: createReferrals({ db, pool: appPool, log, knowledge }),
    verify: () => withOwner((owner) => verifyAll(owner)),
    sealAudit: () => sealAudit(sealPool, log),
    ready: () =>
      appPool.query("select 1").then(
        () => true,
        () => false,
      ),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
  return { platform, maintenance: createMaintenance(db, withOwner), appPool, db, authPool, withOwner };
};
