import { type Outcome, ok, refuse } from "@pinpoint/chart";
import type pg from "pg";
import { demoOrganization } from "../demo.ts";
import { addLink, addOrganization, type FirstAccountLink } from "./first-account.ts";

/** Two at once would make two organizations of one name. Any number, the same in all processes. */
const linkLock = 7_462_403;

const defaultName = "Our practice";

interface Organization {
  readonly id: string;
  readonly name: string;
  readonly administered: boolean;
}

const organizations = async (owner: pg.ClientBase): Promise<Organization[]> => {
  const { rows } = await owner.query<Organization>(
    `select o.organization_id as id, o.name,
            exists (select from membership m where m.organization_id = o.organization_id and m.role = 'admin') as administered
       from organization o order by o.created_at, o.organization_id`,
  );
  return rows;
};

const isDemonstration = refuse({
  kind: "conflict",
  field: "PINPOINT_HOME",
  says: "These data are those of the demonstration, with invented people; set PINPOINT_HOME to a new folder for a real installation.",
});

const administratorExists = (name: string) =>
  refuse({
    kind: "conflict",
    field: "organization",
    says: `An administrator of "${name}" exists already and lets others in; name a new organization with --organization NAME.`,
  });

/** The organization to make a link for: one that waits for its first administrator, or a new one. */
const organizationFor = async (
  owner: pg.ClientBase,
  name: string | null,
): Promise<Outcome<{ id: string; name: string }>> => {
  const all = await organizations(owner);
  if (all.some(({ id }) => id === demoOrganization.id)) return isDemonstration;
  const wanted = name === null ? all : all.filter((one) => one.name === name.trim());
  const administered = wanted.find((one) => one.administered);
  if (administered) return administratorExists(administered.name);
  const [waiting] = wanted;
  if (waiting) return ok(waiting);
  const made = await addOrganization(owner, name ?? defaultName);
  return made.ok ? ok({ id: made.value, name: (name ?? defaultName).trim() }) : made;
};

/**
 * The link for the first administrator of an installation, or of the organization of this name. Asked again before anybody
 * used it, a new link takes the place of the old one; once there is an administrator it is refused.
 */
export const firstLink = async (
  owner: pg.ClientBase,
  name: string | null,
): Promise<Outcome<FirstAccountLink & { organizationName: string }>> => {
  await owner.query("begin");
  await owner.query("select pg_advisory_xact_lock($1)", [linkLock]);
  const organization = await organizationFor(owner, name);
  if (!organization.ok) {
    await owner.query("rollback");
    return organization;
  }
  const { id, name: organizationName } = organization.value;
  await owner.query("delete from auth.first_account_link where organization_id = $1 and used_at is null", [id]);
  const link = await addLink(owner, id);
  await owner.query("commit");
  return ok({ ...link, organizationName });
};
