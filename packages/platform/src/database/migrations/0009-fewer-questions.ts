import { statements } from "./run-statements.ts";

/** As before, and the entries a draft names are looked for only when it names some. */
const head = `
create or replace function chart_head(
  p_viewer_organization uuid, p_person uuid, p_role text, p_name text, p_from text, p_episode uuid, p_request text, p_ids text[])
returns json language plpgsql volatile set plan_cache_mode = force_generic_plan as $$
declare
  found_episode episode%rowtype;
  named json := '{}';
begin
  perform enter(p_viewer_organization, p_person, p_role);
  select * into found_episode from episode
   where episode_id = p_episode and (p_viewer_organization is null or organization_id = p_viewer_organization);
  if not found then
    perform note_refusal(p_viewer_organization, p_person, p_role, p_name, p_from, p_episode);
    return null;
  end if;
  if cardinality(p_ids) > 0 then
    select coalesce(json_object_agg(id, kind), '{}') into named from entry
     where organization_id = found_episode.organization_id and episode_id = p_episode and id = any (p_ids);
  end if;
  return json_build_object(
    'organizationId', found_episode.organization_id,
    'seq', found_episode.last_seq, 'hash', found_episode.last_hash, 'closedBy', found_episode.closed_by,
    'patient', (select json_build_object('birthDate', birth_date, 'sex', sex, 'state', state) from patient
                 where organization_id = found_episode.organization_id and patient_id = found_episode.patient_id),
    'known', (select json_build_object('digest', digest, 'entries', chart_entries(organization_id, episode_id, first_seq, last_seq))
                from request
               where organization_id = found_episode.organization_id and person = p_person and request_id = p_request),
    'named', named);
end $$;
`;

/** As before, but the episode is read once, under the lock; who may not see it holds the lock only for this one question. */
const append = `
create or replace function chart_append(
  p_viewer_organization uuid, p_person uuid, p_role text, p_name text, p_from text,
  p_organization uuid, p_episode uuid, p_request text, p_digest text, p_seq integer, p_hash text, p_entries jsonb)
returns json language plpgsql volatile set plan_cache_mode = force_generic_plan as $$
declare
  head episode%rowtype;
  known request%rowtype;
  count integer := jsonb_array_length(p_entries);
begin
  perform enter(p_viewer_organization, p_person, p_role);
  perform pg_advisory_xact_lock(hashtextextended(p_episode::text, 0));
  select * into head from episode where organization_id = p_organization and episode_id = p_episode;
  if not found then return json_build_object('status', 'not-found'); end if;
  select * into known from request where organization_id = p_organization and person = p_person and request_id = p_request;
  if found then
    return json_build_object('status', 'known', 'digest', known.digest,
      'entries', chart_entries(p_organization, known.episode_id, known.first_seq, known.last_seq));
  end if;
  if head.last_seq <> p_seq or head.last_hash <> p_hash then
    return json_build_object('status', 'moved', 'seq', head.last_seq, 'hash', head.last_hash, 'closedBy', head.closed_by);
  end if;
  insert into entry (organization_id, episode_id, seq, id, kind, at, recorded_at, author, origin, body, prev, hash, source)
    select p_organization, p_episode, x.seq, x.id, x.kind, x.at, x."recordedAt", x.author, x.origin, x.body, x.prev, x.hash, x.source
      from jsonb_to_recordset(p_entries) as x (seq integer, id text, kind text, at text, "recordedAt" timestamptz, author jsonb,
        origin jsonb, body jsonb, prev text, hash text, source jsonb)
     order by x.seq;
  insert into request (organization_id, person, request_id, episode_id, digest, first_seq, last_seq)
    values (p_organization, p_person, p_request, p_episode, p_digest, p_seq + 1, p_seq + count);
  insert into audit (organization_id, person, name, role, action, episode_id, detail, from_address)
    values (p_organization, p_person, p_name, p_role, 'append', p_episode,
      jsonb_build_object('first', p_seq + 1, 'last', p_seq + count, 'hash', p_entries -> (count - 1) ->> 'hash'), p_from);
  return json_build_object('status', 'done');
end $$;
`;

export const fewerQuestions = statements(head, append);
