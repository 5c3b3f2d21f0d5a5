import { statements } from "./run-statements.ts";

/**
 * Who checked which rule of the medicine against its source, and what they checked. A signature is of one content, by its digest:
 * the rule changed later is unsigned again. Rows are only ever added, and even the owner of the table only reads them.
 */
const table = `
create table knowledge_signoff (
  organization_id uuid not null references organization,
  rule text not null check (rule ~ '^[a-z]+/[a-z0-9][a-z0-9-]*$'),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  person uuid not null,
  name text not null,
  at timestamptz not null default clock_timestamp(),
  statement text not null check (char_length(statement) between 10 and 1000),
  primary key (organization_id, rule, digest, person)
);

alter table knowledge_signoff enable row level security;
alter table knowledge_signoff force row level security;
revoke all on knowledge_signoff from public;
grant select on knowledge_signoff to pinpoint_app;
grant insert (organization_id, rule, digest, person, name, statement) on knowledge_signoff to pinpoint_app;

create policy owner_reads on knowledge_signoff for select to current_user using (true);
create policy by_role_select on knowledge_signoff for select to pinpoint_app using (
  case (select viewer_role())
    when 'patient' then organization_id in
      (select a.organization_id from patient_account a where a.user_id = viewer_person())
    when 'credentialing' then false
    else (select viewer_role()) is not null and organization_id = viewer_organization()
  end);
create policy by_role_insert on knowledge_signoff for insert to pinpoint_app with check (
  (select viewer_role()) = 'physician' and organization_id = viewer_organization() and person = viewer_person());
`;

const audited = `
alter table audit drop constraint audit_action_check;
alter table audit add constraint audit_action_check
  check (action in ('open', 'append', 'list', 'refused', 'register', 'member', 'sign'));
`;

export const knowledgeSignoff = statements(table, audited);
