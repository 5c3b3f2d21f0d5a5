import { statements } from "./run-statements.ts";

/**
 * Who asks, as the policies see it. The settings live for one transaction; after it they are '' and not null,
 * hence nullif. Without them every function answers null, and nothing is visible.
 */
const settings = `
revoke create on schema public from public;

create function viewer_organization() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organization', true), '')::uuid;

create function viewer_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;

create function enter(organization uuid, person uuid, role text) returns void language sql volatile as $$
  select set_config('app.organization', coalesce(organization::text, ''), true),
         set_config('app.person', coalesce(person::text, ''), true),
         set_config('app.role', coalesce(role, ''), true)
$$;
`;

const people = `
create table organization (
  organization_id uuid primary key,
  name text not null,
  created_at timestamptz not null default now()
);

create table membership (
  organization_id uuid not null references organization,
  user_id uuid not null references auth."user" (id),
  role text not null check (role in ('physician', 'nurse', 'coordinator', 'quality', 'credentialing', 'admin')),
  name text not null,
  created_at timestamptz not null default now(),
  primary key (organization_id, user_id)
);
create index membership_user on membership (user_id);

create table patient (
  organization_id uuid not null references organization,
  patient_id uuid not null,
  number text not null,
  given_name text not null,
  family_name text not null,
  birth_date date not null,
  sex text not null check (sex in ('female', 'male', 'other', 'unknown')),
  state text,
  created_at timestamptz not null default now(),
  primary key (organization_id, patient_id),
  unique (organization_id, number)
);

create table patient_account (
  organization_id uuid not null,
  patient_id uuid not null,
  user_id uuid not null references auth."user" (id),
  created_at timestamptz not null default now(),
  primary key (organization_id, patient_id),
  foreign key (organization_id, patient_id) references patient
);
create index patient_account_user on patient_account (user_id);
`;

/**
 * The role counts only when the membership says the same: a role the application merely claims opens nothing.
 * Runs as the owner, because membership itself is under a policy that asks for the role.
 */
const role = `
create function viewer_role() returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.role', true) = 'patient' then
    return (select 'patient' where exists (select from patient_account where user_id = viewer_person()));
  end if;
  return (select m.role from membership m
           where m.organization_id = viewer_organization() and m.user_id = viewer_person()
             and m.role = current_setting('app.role', true));
end $$;
`;

export const viewer = statements(settings, people, role);
