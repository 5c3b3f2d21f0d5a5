import { staffRoles } from "../../viewer.ts";
import { statements } from "./run-statements.ts";

const tables = [
  "organization",
  "membership",
  "patient",
  "patient_account",
  "episode",
  "entry",
  "request",
  "audit",
  "audit_seal",
];

/** Row-level security without "force": the owner (migrations, backup) sees all, and is never used to answer a person. */
const locked = tables
  .map((table) => `alter table ${table} enable row level security; revoke all on ${table} from public;`)
  .join("\n");

/** Entries and audit rows can be added and read, never changed or removed: there is no such right to misuse. */
const grants = `
grant usage on schema public to pinpoint_app, pinpoint_seal;
grant select on organization, membership, patient, patient_account, episode, entry, request, audit to pinpoint_app;
grant insert on membership, patient, patient_account, entry, request to pinpoint_app;
grant insert (organization_id, episode_id, patient_id, title) on episode to pinpoint_app;
grant insert (organization_id, person, name, role, action, episode_id, detail, from_address) on audit to pinpoint_app;
grant select on audit, organization, audit_seal to pinpoint_seal;
grant insert on audit_seal to pinpoint_seal;
revoke execute on function viewer_role(), viewer_episodes(), entry_joins_chart() from public;
grant execute on function viewer_role(), viewer_episodes() to pinpoint_app;
grant execute on function settled_audit_id() to pinpoint_seal;
`;

const here = "organization_id = (select viewer_organization())";
const me = "(select viewer_person())";
const is = (...roles: readonly string[]) =>
  `(select viewer_role()) in (${roles.map((role) => `'${role}'`).join(", ")})`;
const own = `${is("patient")} and episode_id in (select viewer_episodes())`;
const ownPatient = `${is("patient")} and (organization_id, patient_id) in (select a.organization_id, a.patient_id from patient_account a where a.user_id = ${me})`;

const policy = (table: string, action: "select" | "insert", name: string, rule: string, role = "pinpoint_app") =>
  `create policy ${name} on ${table} for ${action} to ${role} ${action === "select" ? "using" : "with check"} (${rule});`;

const clinic = ["physician", "nurse", "coordinator"] as const;

const people = [
  policy("organization", "select", "staff_see_theirs", `${here} and ${is(...staffRoles)}`),
  policy(
    "organization",
    "select",
    "patients_see_theirs",
    `${is("patient")} and organization_id in (select a.organization_id from patient_account a where a.user_id = ${me})`,
  ),
  policy("membership", "select", "everyone_sees_own", `user_id = ${me}`),
  policy("membership", "select", "staff_see_names", `${here} and ${is(...clinic, "credentialing", "admin")}`),
  policy("membership", "insert", "admin_adds", `${here} and ${is("admin")}`),
  policy("patient", "select", "clinic_sees_names", `${here} and ${is(...clinic, "admin")}`),
  policy("patient", "select", "patients_see_themselves", ownPatient),
  policy("patient", "insert", "clinic_registers", `${here} and ${is(...clinic, "admin")}`),
  policy("patient_account", "select", "everyone_sees_own", `user_id = ${me}`),
  policy("patient_account", "select", "admin_sees", `${here} and ${is("admin")}`),
  policy("patient_account", "insert", "admin_links", `${here} and ${is("admin")}`),
];

const episodes = [
  policy("episode", "select", "clinic_sees", `${here} and ${is(...clinic)}`),
  policy("episode", "select", "patients_see_own", own),
  policy("episode", "insert", "clinic_opens", `${here} and ${is(...clinic)}`),
];

const byMe = `author ->> 'person' = ${me}::text and author ->> 'role' = (select viewer_role())`;
const coordinated = "('insurance', 'attestation', 'document')";
const patientKinds = [
  "complaint",
  "drawing",
  "score",
  "relief",
  "preference",
  "medication",
  "therapy",
  "allergy",
  "attestation",
  "finding",
];

const entries = [
  policy("entry", "select", "clinicians_see", `${here} and ${is("physician", "nurse")}`),
  policy("entry", "select", "coordinators_see_the_rest", `${here} and ${is("coordinator")} and not confidential`),
  policy("entry", "select", "patients_see_own", own),
  policy(
    "entry",
    "insert",
    "clinicians_write",
    `${here} and ${is("physician", "nurse")} and ${byMe} and origin ->> 'from' in ('clinic', 'import')`,
  ),
  policy(
    "entry",
    "insert",
    "coordinators_write_coverage",
    `${here} and ${is("coordinator")} and ${byMe} and origin ->> 'from' in ('clinic', 'import') and kind in ('insurance', 'attestation', 'document', 'amendment') and about in ${coordinated}`,
  ),
  policy(
    "entry",
    "insert",
    "patients_write_own",
    `${own} and ${byMe} and origin = '{"from": "patient"}' and source is null and kind in (${patientKinds.map((kind) => `'${kind}'`).join(", ")})`,
  ),
];

const mine = `person = ${me} and (${here} and ${is(...staffRoles)} or ${own})`;

const requestsAndAudit = [
  policy("request", "select", "everyone_sees_own", mine),
  policy("request", "insert", "everyone_adds_own", mine),
  policy("audit", "insert", "everyone_adds_own", `${mine} and role = (select viewer_role())`),
  policy("audit", "select", "everyone_sees_own", mine),
  policy("audit", "select", "reviewers_see", `${here} and ${is("quality", "admin")}`),
  policy("audit", "select", "patients_see_who_opened", own),
  policy("audit", "select", "seal_reads", "true", "pinpoint_seal"),
  policy("organization", "select", "seal_reads", "true", "pinpoint_seal"),
  policy("audit_seal", "select", "seal_reads", "true", "pinpoint_seal"),
  policy("audit_seal", "insert", "seal_adds", "true", "pinpoint_seal"),
];

export const policies = statements(locked, grants, ...people, ...episodes, ...entries, ...requestsAndAudit);
