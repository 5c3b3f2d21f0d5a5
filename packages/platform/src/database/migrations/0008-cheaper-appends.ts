import { type Role, staffRoles } from "../../viewer.ts";
import { statements } from "./run-statements.ts";

/**
 * The statements inside these functions are planned once per connection. Left to itself PostgreSQL plans some of them anew at every
 * call (a list of ids has no length it could know), and planning under the policies takes longer than running.
 */
const steady = [
  "chart_head(uuid, uuid, text, text, text, uuid, text, text[])",
  "chart_append(uuid, uuid, text, text, text, uuid, uuid, text, text, integer, text, jsonb)",
  "chart_open(uuid, uuid, text, text, text, uuid)",
  "entry_joins_chart()",
].map((name) => `alter function ${name} set plan_cache_mode = force_generic_plan;`);

/**
 * What each role may, in place of several policies that each asked for the role: it is looked up once per statement, and a role
 * that is not named here sees and writes nothing.
 */
const byRole = (rules: Partial<Record<Role, string>>): string => {
  const cases = Object.entries(rules).map(([role, rule]) => `when '${role}' then ${rule}`);
  return `case (select viewer_role()) ${cases.join(" ")} else false end`;
};

const forAll = (roles: readonly Role[], rule: string): Partial<Record<Role, string>> =>
  Object.fromEntries(roles.map((role) => [role, rule]));

const here = "organization_id = viewer_organization()";
const ownEpisode = "episode_id in (select viewer_episodes())";
const ownPatient =
  "(organization_id, patient_id) in (select a.organization_id, a.patient_id from patient_account a where a.user_id = viewer_person())";
// Only a role the membership confirms comes as far as this, so the claimed one is the true one.
const byMe = "author ->> 'person' = viewer_person()::text and author ->> 'role' = current_setting('app.role', true)";
const fromClinic = `${here} and ${byMe} and origin ->> 'from' in ('clinic', 'import')`;
const coordinated =
  "kind in ('insurance', 'attestation', 'document', 'amendment') and about in ('insurance', 'attestation', 'document')";
const patientKinds =
  "'complaint', 'drawing', 'score', 'relief', 'preference', 'medication', 'therapy', 'allergy', 'attestation', 'finding'";
const mine = `person = viewer_person() and ${byRole({ patient: ownEpisode, ...forAll(staffRoles, here) })}`;

const policy = (table: string, action: "select" | "insert", rule: string) =>
  `create policy by_role_${action} on ${table} for ${action} to pinpoint_app ${action === "select" ? "using" : "with check"} (${rule});`;

const replaced = `
drop policy clinic_sees on episode;
drop policy patients_see_own on episode;
drop policy clinic_sees_names on patient;
drop policy patients_see_themselves on patient;
drop policy clinicians_see on entry;
drop policy coordinators_see_the_rest on entry;
drop policy patients_see_own on entry;
drop policy clinicians_write on entry;
drop policy coordinators_write_coverage on entry;
drop policy patients_write_own on entry;
drop policy everyone_sees_own on request;
drop policy everyone_adds_own on request;
drop policy everyone_adds_own on audit;
`;

const policies = [
  policy("episode", "select", byRole({ patient: ownEpisode, ...forAll(["physician", "nurse", "coordinator"], here) })),
  policy(
    "patient",
    "select",
    byRole({ patient: ownPatient, ...forAll(["physician", "nurse", "coordinator", "admin"], here) }),
  ),
  policy(
    "entry",
    "select",
    byRole({ patient: ownEpisode, physician: here, nurse: here, coordinator: `${here} and not confidential` }),
  ),
  policy(
    "entry",
    "insert",
    byRole({
      patient: `${ownEpisode} and ${byMe} and origin = '{"from": "patient"}' and source is null and kind in (${patientKinds})`,
      physician: fromClinic,
      nurse: fromClinic,
      coordinator: `${fromClinic} and ${coordinated}`,
    }),
  ),
  policy("request", "select", mine),
  policy("request", "insert", mine),
  policy("audit", "insert", `${mine} and role = current_setting('app.role', true)`),
];

export const cheaperAppends = statements(...steady, replaced, ...policies);
