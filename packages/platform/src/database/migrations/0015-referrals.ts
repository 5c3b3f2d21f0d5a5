import { statements } from "./run-statements.ts";

/** Whether strangers may ask this practice for a visit. Off until an administrator says otherwise. */
const taking = `
alter table organization add column takes_requests boolean not null default false;
grant update (takes_requests) on organization to pinpoint_app;
create policy admin_sets on organization for update to pinpoint_app
  using ((select viewer_role()) = 'admin' and organization_id = viewer_organization())
  with check ((select viewer_role()) = 'admin' and organization_id = viewer_organization());
`;

/**
 * What a person without an account sent: how to reach them, what they told the check, and the entries that follow from it. A referral
 * is never changed; the one decision on it stands beside it, and a referral without one is new.
 */
const tables = `
create table referral (
  organization_id uuid not null references organization,
  referral_id uuid not null,
  number text not null check (number ~ '^[A-Z0-9-]{4,20}$'),
  request_id text not null check (request_id ~ '^[A-Za-z0-9-]{8,64}$'),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  sent_at timestamptz not null default clock_timestamp(),
  day date not null,
  locale text not null check (locale in ('en', 'es')),
  name text not null check (char_length(name) between 1 and 120),
  contact text not null check (char_length(contact) between 1 and 200),
  words text not null check (char_length(words) <= 600),
  answers jsonb not null check (octet_length(answers::text) <= 65536),
  drafts jsonb not null check (octet_length(drafts::text) <= 65536),
  primary key (organization_id, referral_id),
  unique (organization_id, request_id),
  unique (organization_id, number)
);
create index referral_sent on referral (organization_id, sent_at);

create table referral_decision (
  organization_id uuid not null,
  referral_id uuid not null,
  at timestamptz not null default now(),
  person uuid not null,
  name text not null,
  role text not null,
  state text not null check (state in ('accepted', 'declined')),
  reason text check (char_length(reason) between 1 and 600),
  episode_id uuid,
  primary key (organization_id, referral_id),
  foreign key (organization_id, referral_id) references referral,
  foreign key (organization_id, episode_id) references episode,
  check ((state = 'accepted') = (episode_id is not null)),
  check ((state = 'declined') = (reason is not null))
);

create table referral_try (
  address text not null,
  at timestamptz not null default clock_timestamp()
);
create index referral_try_address on referral_try (address, at);
`;

const rights = `
alter table referral enable row level security;
alter table referral_decision enable row level security;
alter table referral_try enable row level security;
revoke all on referral, referral_decision, referral_try from public;
grant select on referral, referral_decision to pinpoint_app;
grant insert (organization_id, referral_id, person, name, role, state, reason, episode_id) on referral_decision to pinpoint_app;

create policy clinic_sees on referral for select to pinpoint_app using (
  (select viewer_role()) in ('physician', 'nurse', 'coordinator') and organization_id = viewer_organization());
create policy clinic_sees on referral_decision for select to pinpoint_app using (
  (select viewer_role()) in ('physician', 'nurse', 'coordinator') and organization_id = viewer_organization());
create policy clinic_decides on referral_decision for insert to pinpoint_app with check (
  (select viewer_role()) in ('physician', 'nurse', 'coordinator') and organization_id = viewer_organization()
  and person = viewer_person() and role = (select viewer_role())
  and (state = 'declined' or (select viewer_role()) in ('physician', 'nurse')));
`;

const audited = `
alter table audit drop constraint audit_action_check;
alter table audit add constraint audit_action_check
  check (action in ('open', 'append', 'list', 'refused', 'register', 'member', 'sign', 'referral'));
`;

/** Names of the practices that take requests: all a stranger may know of an organization. */
const practices = `
create function practices_taking_requests() returns table (organization_id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.organization_id, o.name from organization o where o.takes_requests order by o.name, o.organization_id
$$;
`;

/**
 * The one way in for somebody without an account. Runs as the owner, because nobody else may add a referral; a repeated request answers
 * what it did then, and only what is new counts against the address it came from. The address is kept as a hash, for the window only.
 */
const send = `
create function referral_send(
  p_organization uuid, p_referral uuid, p_number text, p_request text, p_digest text, p_day date, p_locale text,
  p_name text, p_contact text, p_words text, p_answers jsonb, p_drafts jsonb, p_from text, p_limit integer, p_window_seconds integer)
returns json language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  practice text;
  known referral%rowtype;
  key text := encode(sha256(convert_to(p_from, 'UTF8')), 'hex');
  since timestamptz := clock_timestamp() - make_interval(secs => p_window_seconds);
  tries integer;
  oldest timestamptz;
begin
  select o.name into practice from organization o where o.organization_id = p_organization and o.takes_requests;
  if not found then return json_build_object('status', 'not-taking'); end if;
  perform pg_advisory_xact_lock(hashtextextended(key, 2));
  select * into known from referral r where r.organization_id = p_organization and r.request_id = p_request;
  if found then
    return json_build_object('status', case when known.digest = p_digest then 'sent' else 'other' end,
      'number', known.number, 'sentAt', known.sent_at, 'practice', practice);
  end if;
  delete from referral_try t where t.at < since;
  select count(*), min(t.at) into tries, oldest from referral_try t where t.address = key;
  if tries >= p_limit then
    return json_build_object('status', 'wait', 'seconds', greatest(1, ceil(extract(epoch from oldest - since))));
  end if;
  insert into referral_try (address) values (key);
  insert into referral (organization_id, referral_id, number, request_id, digest, day, locale, name, contact, words, answers, drafts)
    values (p_organization, p_referral, p_number, p_request, p_digest, p_day, p_locale, p_name, p_contact, p_words, p_answers, p_drafts)
    returning * into known;
  insert into audit (organization_id, person, name, role, action, detail, from_address)
    values (p_organization, '00000000-0000-0000-0000-000000000000', 'Not signed in', 'stranger', 'referral',
      jsonb_build_object('does', 'sent', 'referral', p_referral), p_from);
  return json_build_object('status', 'sent', 'number', known.number, 'sentAt', known.sent_at, 'practice', practice);
end $$;
`;

/**
 * What the person told joins their new chart as theirs, written down by who accepts it: only in the transaction that accepts, only into
 * the episode it opens, and only kinds a patient may write.
 */
const joining = `
create function referral_being_accepted(p_episode uuid) returns boolean language plpgsql stable as $$
begin
  return viewer_role() in ('physician', 'nurse') and exists (
    select from referral_decision d
     where d.organization_id = viewer_organization() and d.episode_id = p_episode and d.state = 'accepted'
       and d.person = viewer_person() and d.at = now());
end $$;

create policy referral_joins on entry for insert to pinpoint_app with check (
  origin = '{"from": "patient"}' and source is null and kind in ('complaint', 'finding', 'therapy', 'preference')
  and organization_id = viewer_organization()
  and author ->> 'person' = viewer_person()::text and author ->> 'role' = current_setting('app.role', true)
  and referral_being_accepted(episode_id));
`;

/** A patient may open an episode of their own, where they are a patient already. */
const own = `
create policy patients_open_own on episode for insert to pinpoint_app with check (
  (select viewer_role()) = 'patient' and (organization_id, patient_id) in
    (select a.organization_id, a.patient_id from patient_account a where a.user_id = viewer_person()));
`;

const functions = `
revoke execute on function practices_taking_requests(),
  referral_send(uuid, uuid, text, text, text, date, text, text, text, text, jsonb, jsonb, text, integer, integer),
  referral_being_accepted(uuid) from public;
grant execute on function practices_taking_requests(),
  referral_send(uuid, uuid, text, text, text, date, text, text, text, text, jsonb, jsonb, text, integer, integer),
  referral_being_accepted(uuid) to pinpoint_app;
`;

export const referrals = statements(tables, taking, rights, audited, practices, send, joining, own, functions);
