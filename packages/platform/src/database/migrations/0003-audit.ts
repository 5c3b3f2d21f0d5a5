import { statements } from "./run-statements.ts";

/** Who did what to which chart, when, from where. The number is given by the database; rows are only ever added. */
const tables = `
create table audit (
  organization_id uuid not null references organization,
  audit_id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  person uuid not null,
  name text not null,
  role text not null,
  action text not null check (action in ('open', 'append', 'list', 'refused', 'register', 'member')),
  episode_id uuid,
  detail jsonb not null default '{}',
  from_address text not null,
  primary key (organization_id, audit_id)
);
create index audit_episode on audit (organization_id, episode_id);

create table audit_seal (
  organization_id uuid not null references organization,
  seq integer not null,
  sealed_at timestamptz not null,
  count integer not null,
  first_id bigint not null,
  last_id bigint not null,
  digest text not null,
  prev text not null,
  hash text not null,
  primary key (organization_id, seq)
);
`;

/**
 * The newest audit number below which no row can still appear. Numbers are given before a transaction commits, so a lower one
 * may turn up late; the lock waits for every writer of this moment, and is gone when the statement ends.
 */
const settled = `
create function settled_audit_id() returns bigint language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  set local lock_timeout = '5s';
  lock table audit in share mode;
  return (select last_value from audit_audit_id_seq);
end $$;
revoke execute on function settled_audit_id() from public;
`;

export const audit = statements(tables, settled);
