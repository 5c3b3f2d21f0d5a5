import { statements } from "./run-statements.ts";

/** Tries to sign in, by account and not by address: the account's email is kept only as a hash. */
const attempts = `
create table auth.sign_in_attempt (
  account text not null,
  at timestamptz not null default clock_timestamp()
);
create index sign_in_attempt_account on auth.sign_in_attempt (account, at);
create index sign_in_attempt_at on auth.sign_in_attempt (at);

create function auth.seconds_to_wait(p_account text, p_limit integer, p_window_seconds integer) returns integer language plpgsql volatile as $$
declare
  since timestamptz := clock_timestamp() - make_interval(secs => p_window_seconds);
  tries integer;
  oldest timestamptz;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_account, 1));
  delete from auth.sign_in_attempt where at < since;
  select count(*), min(at) into tries, oldest from auth.sign_in_attempt where account = p_account;
  if tries >= p_limit then
    return greatest(1, ceil(extract(epoch from oldest - since)));
  end if;
  insert into auth.sign_in_attempt (account) values (p_account);
  return 0;
end $$;
`;

/**
 * One-time links for the first administrator. Only the owner makes them; redeeming runs as the owner but gives exactly
 * what the link says, once, before it ends.
 */
const links = `
create table auth.first_account_link (
  token_hash text primary key,
  organization_id uuid not null references public.organization,
  expires_at timestamptz not null,
  used_at timestamptz
);
revoke all on auth.first_account_link from pinpoint_auth;

create function auth.first_account_link_holds(p_token_hash text) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from auth.first_account_link where token_hash = p_token_hash and used_at is null and expires_at > now())
$$;

create function auth.redeem_first_account_link(p_token_hash text, p_user uuid, p_name text) returns uuid language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  organization uuid;
begin
  update auth.first_account_link set used_at = now()
   where token_hash = p_token_hash and used_at is null and expires_at > now()
   returning organization_id into organization;
  if organization is not null then
    insert into public.membership (organization_id, user_id, role, name) values (organization, p_user, 'admin', p_name);
  end if;
  return organization;
end $$;
revoke execute on all functions in schema auth from public;
grant execute on all functions in schema auth to pinpoint_auth;
`;

/** Where a user belongs, for the one question "who are you?" at the start of each request; asked before a role is known. */
const places = `
create function places_of(p_person uuid) returns table (organization_id uuid, role text, name text) language sql stable security definer set search_path = public, pg_temp as $$
  select m.organization_id, m.role, m.name from membership m where m.user_id = p_person
  union all
  (select null, 'patient', p.given_name || ' ' || p.family_name from patient_account a join patient p using (organization_id, patient_id)
    where a.user_id = p_person order by a.created_at limit 1)
$$;
revoke execute on function places_of(uuid) from public;
grant execute on function places_of(uuid) to pinpoint_app;
`;

export const signIn = statements(attempts, links, places);
