import { statements } from "./run-statements.ts";

/** A stretch of a chart as JSON, in the shape the chain's hashes were computed over. */
const entries = `
create function chart_entries(p_organization uuid, p_episode uuid, p_first integer, p_last integer) returns json language sql stable as $$
  select coalesce(json_agg(json_build_object(
      'id', id, 'episode', episode_id, 'seq', seq, 'kind', kind, 'at', at,
      'recordedAt', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'author', author, 'origin', origin, 'body', body, 'prev', prev, 'hash', hash) order by seq), '[]')
    from entry
   where organization_id = p_organization and episode_id = p_episode and seq between p_first and p_last
$$;
`;

/** A member who asked for a chart that is not theirs to see leaves a line in the audit of their own organization. */
const refusal = `
create function note_refusal(p_viewer_organization uuid, p_person uuid, p_role text, p_name text, p_from text, p_episode uuid)
returns void language plpgsql volatile as $$
begin
  if p_viewer_organization is not null and viewer_role() is not null then
    insert into audit (organization_id, person, name, role, action, episode_id, detail, from_address)
      values (p_viewer_organization, p_person, p_name, p_role, 'refused', p_episode, '{}', p_from);
  end if;
end $$;
`;

/**
 * All an append has to know, in one round trip: the head of the chart, the patient's birth, what became of this request if it
 * was made before, and the kinds of the entries it names. Null when the viewer may not see the episode. Like the functions below
 * it runs with the rights of the application, so the policies decide.
 */
const head = `
create function chart_head(
  p_viewer_organization uuid, p_person uuid, p_role text, p_name text, p_from text, p_episode uuid, p_request text, p_ids text[])
returns json language plpgsql volatile as $$
declare
  found_episode episode%rowtype;
begin
  perform enter(p_viewer_organization, p_person, p_role);
  select * into found_episode from episode
   where episode_id = p_episode and (p_viewer_organization is null or organization_id = p_viewer_organization);
  if not found then
    perform note_refusal(p_viewer_organization, p_person, p_role, p_name, p_from, p_episode);
    return null;
  end if;
  return json_build_object(
    'organizationId', found_episode.organization_id,
    'seq', found_episode.last_seq, 'hash', found_episode.last_hash, 'closedBy', found_episode.closed_by,
    'patient', (select json_build_object('birthDate', birth_date, 'sex', sex, 'state', state) from patient
                 where organization_id = found_episode.organization_id and patient_id = found_episode.patient_id),
    'known', (select json_build_object('digest', digest, 'entries', chart_entries(organization_id, episode_id, first_seq, last_seq))
                from request
               where organization_id = found_episode.organization_id and person = p_person and request_id = p_request),
    'named', (select coalesce(json_object_agg(id, kind), '{}') from entry
               where organization_id = found_episode.organization_id and episode_id = p_episode and id = any (p_ids)));
end $$;
`;

/**
 * Adds sealed entries, the memory of the request and the line of the audit: all or nothing. One writer at a time per episode;
 * a request made before answers what it did then; a chart that moved on since its head was read answers the new head.
 */
const append = `
create function chart_append(
  p_viewer_organization uuid, p_person uuid, p_role text, p_name text, p_from text,
  p_organization uuid, p_episode uuid, p_request text, p_digest text, p_seq integer, p_hash text, p_entries jsonb)
returns json language plpgsql volatile as $$
declare
  head episode%rowtype;
  known request%rowtype;
  count integer := jsonb_array_length(p_entries);
begin
  perform enter(p_viewer_organization, p_person, p_role);
  perform from episode where organization_id = p_organization and episode_id = p_episode;
  if not found then return json_build_object('status', 'not-found'); end if;
  perform pg_advisory_xact_lock(hashtextextended(p_episode::text, 0));
  select * into known from request where organization_id = p_organization and person = p_person and request_id = p_request;
  if found then
    return json_build_object('status', 'known', 'digest', known.digest,
      'entries', chart_entries(p_organization, known.episode_id, known.first_seq, known.last_seq));
  end if;
  select * into head from episode where organization_id = p_organization and episode_id = p_episode;
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

/** Reads a chart and writes down that it was read, in one round trip. A refused reading of the viewer's organization is written down too. */
const open = `
create function chart_open(p_viewer_organization uuid, p_person uuid, p_role text, p_name text, p_from text, p_episode uuid)
returns json language plpgsql volatile as $$
declare
  found_episode episode%rowtype;
begin
  perform enter(p_viewer_organization, p_person, p_role);
  select * into found_episode from episode
   where episode_id = p_episode and (p_viewer_organization is null or organization_id = p_viewer_organization);
  if not found then
    perform note_refusal(p_viewer_organization, p_person, p_role, p_name, p_from, p_episode);
    return null;
  end if;
  insert into audit (organization_id, person, name, role, action, episode_id, detail, from_address)
    values (found_episode.organization_id, p_person, p_name, p_role, 'open', p_episode,
      jsonb_build_object('last', found_episode.last_seq), p_from);
  return json_build_object(
    'id', found_episode.episode_id, 'organizationId', found_episode.organization_id, 'title', found_episode.title,
    'opened', found_episode.opened, 'closed', found_episode.closed,
    'entryCount', found_episode.last_seq, 'lastEntryAt', found_episode.last_at,
    'patient', (select json_build_object('id', patient_id, 'number', number, 'givenName', given_name, 'familyName', family_name,
                  'birthDate', birth_date, 'sex', sex, 'state', state) from patient
                 where organization_id = found_episode.organization_id and patient_id = found_episode.patient_id),
    'entries', chart_entries(found_episode.organization_id, p_episode, 1, found_episode.last_seq));
end $$;
`;

export const chartFunctions = statements(entries, refusal, head, append, open);
