import { createHash, randomBytes } from "node:crypto";
import { type Outcome, ok, refuse } from "@pinpoint/chart";
import type pg from "pg";
import { v7 as uuid } from "uuid";
import type { NewAccount } from "./accounts.ts";
import type { Auth } from "./auth.ts";
import { createAccount } from "./create-account.ts";

const lifetimeHours = 24;

/** Only this is kept: who reads the table cannot use the link. */
const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

const noSuchLink = refuse({
  kind: "not-found",
  field: "token",
  says: "This link was used, has ended, or never was. Ask for a new one.",
});

/** A one-time link; `token` is told once and kept nowhere. */
export interface FirstAccountLink {
  readonly token: string;
  readonly expiresAt: string;
  readonly organizationId: string;
}

/** Makes an organization, inside a transaction of the caller. */
export const addOrganization = async (owner: pg.ClientBase, organizationName: string): Promise<Outcome<string>> => {
  const name = organizationName.trim();
  if (name === "" || name.length > 200 || /\p{Cc}/u.test(name))
    return refuse({
      kind: "bad-field",
      field: "organization",
      says: "organization: write its name, 1 to 200 characters.",
    });
  const organizationId = uuid();
  await owner.query("insert into organization (organization_id, name) values ($1, $2)", [organizationId, name]);
  return ok(organizationId);
};

/** Makes a link for the first administrator of an organization, inside a transaction of the caller. */
export const addLink = async (owner: pg.ClientBase, organizationId: string): Promise<FirstAccountLink> => {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + lifetimeHours * 3_600_000).toISOString();
  await owner.query(
    "insert into auth.first_account_link (token_hash, organization_id, expires_at) values ($1, $2, $3)",
    [hashOfToken(token), organizationId, expiresAt],
  );
  return { token, expiresAt, organizationId };
};

/** Makes an organization and a link for its first administrator. As the owner of the database: no page can do this. */
export const createFirstAccountLink = async (
  owner: pg.ClientBase,
  organizationName: string,
): Promise<Outcome<FirstAccountLink>> => {
  await owner.query("begin");
  const organization = await addOrganization(owner, organizationName);
  if (!organization.ok) {
    await owner.query("rollback");
    return organization;
  }
  const link = await addLink(owner, organization.value);
  await owner.query("commit");
  return ok(link);
};

/** Uses the link: an account and its place as administrator, or neither. */
export const redeemFirstAccountLink = async (
  auth: Auth,
  authPool: pg.Pool,
  token: string,
  account: NewAccount,
): Promise<Outcome<{ userId: string; organizationId: string }>> => {
  const hash = hashOfToken(token);
  const { rows } = await authPool.query<{ holds: boolean }>("select auth.first_account_link_holds($1) as holds", [
    hash,
  ]);
  if (!rows[0]?.holds) return noSuchLink;
  const made = await createAccount(auth, account);
  if (!made.ok) return made;
  const { userId } = made.value;
  const redeemed = await authPool.query<{ organization: string | null }>(
    "select auth.redeem_first_account_link($1, $2, $3) as organization",
    [hash, userId, account.name.trim()],
  );
  const organizationId = redeemed.rows[0]?.organization;
  if (organizationId) return ok({ userId, organizationId });
  // Somebody else used the link in this very moment.
  const { internalAdapter } = await auth.$context;
  await internalAdapter.deleteUser(userId);
  return noSuchLink;
};
