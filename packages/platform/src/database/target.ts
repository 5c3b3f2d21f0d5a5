import pg from "pg";
import type { Connection } from "../postgres/server.ts";
import type { PoolTarget } from "./pool.ts";
import { type RuntimeRole, rolePassword } from "./roles.ts";

/** How to reach one database: as its owner, and as the roles of run time. */
export interface DatabaseTarget {
  readonly owner: PoolTarget;
  as(role: RuntimeRole): PoolTarget;
  /** What the passwords of the roles follow from. */
  readonly roleSecret: string;
}

/** The database of our own PostgreSQL. */
export const ownTarget = (connection: Connection): DatabaseTarget => ({
  owner: { ...connection },
  roleSecret: connection.password,
  as: (role) => ({ ...connection, user: role, password: rolePassword(connection.password, role) }),
});

/** A database somebody else runs. Its address was checked when the settings were read. */
export const urlTarget = (connectionString: string, secret: string): DatabaseTarget => {
  // A client that never connects: it knows how to read the address, including TLS.
  const { host, port, database, ssl } = new pg.Client({ connectionString });
  return {
    owner: { connectionString },
    roleSecret: secret,
    as: (role) => ({
      host,
      port,
      ssl,
      ...(database === undefined ? {} : { database }),
      user: role,
      password: rolePassword(secret, role),
    }),
  };
};
