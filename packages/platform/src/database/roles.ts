import { createHmac } from "node:crypto";
import type pg from "pg";
import { scramVerifier } from "./scram.ts";

/**
 * The logins the platform works under. None can bypass row-level security, become another, or create anything:
 * `pinpoint_app` answers people, `pinpoint_auth` sees accounts only, `pinpoint_seal` reads the audit and adds seals.
 */
export const runtimeRoles = ["pinpoint_app", "pinpoint_auth", "pinpoint_seal"] as const;
export type RuntimeRole = (typeof runtimeRoles)[number];

/** A role's password follows from the installation's secret, so every process of it knows it and nothing is stored. */
export const rolePassword = (secret: string, role: RuntimeRole): string =>
  createHmac("sha256", secret).update(`database role ${role}`).digest("base64url");

/** Makes the roles where they are missing and gives them the passwords of this secret. As the owner, under the set-up lock. */
export const ensureRoles = async (owner: pg.ClientBase, secret: string): Promise<void> => {
  for (const role of runtimeRoles) {
    const { rowCount } = await owner.query("select from pg_roles where rolname = $1", [role]);
    // Neither the names nor the verifier come from outside; role statements take no parameters.
    if (rowCount === 0) await owner.query(`create role ${role} login noinherit nocreatedb nocreaterole`);
    await owner.query(`alter role ${role} password '${scramVerifier(rolePassword(secret, role))}'`);
    await owner.query(`alter role ${role} set synchronous_commit = on`);
  }
};
