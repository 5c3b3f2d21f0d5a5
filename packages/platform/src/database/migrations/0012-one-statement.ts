import { staffRoles } from "../../viewer.ts";
import { statements } from "./run-statements.ts";

/**
 * The same rules as before, said once for all staff instead of once per role: PostgreSQL sets up every branch of a policy
 * for every row that is added, whichever branch it then takes.
 */
const staff = `(select viewer_role()) in (${staffRoles.map((role) => `'${role}'`).join(", ")}) and organization_id = viewer_organization()`;
const patient = "(select viewer_role()) = 'patient' and episode_id in (select viewer_episodes())";
const mine = `person = viewer_person() and ((${staff}) or (${patient}))`;

const policies = `
drop policy by_role_select on request;
drop policy by_role_insert on request;
drop policy by_role_insert on audit;
create policy by_role_select on request for select to pinpoint_app using (${mine});
create policy by_role_insert on request for insert to pinpoint_app with check (${mine});
create policy by_role_insert on audit for insert to pinpoint_app with check (${mine} and role = current_setting('app.role', true));
`;

/**
 * An append in one statement, that needs to know nothing of the chart before. An entry comes as its content, the canonical JSON of all
 * that does not depend on its place. Under the lock of the chart it is given that place: the hash is taken over the content followed by
 * the hash before, the time and the number (in canonical JSON these names come last), and the row is read out of the very text
 * the hash covers. One writer at a time per episode; a request made before answers what it did then, which is found by writing it down,
 * as its key allows once. What lies before the patient's birth is refused here, and said in words by who asks for the head.
 */
const append = `
drop function chart_append(uuid, uuid, text, text, text, uuid, uuid, text, text, integer, text, jsonb);

create function chart_append(
  p_viewer_organization uuid, p_person uuid, p_role text, p_name text, p_from text,
  p_episode uuid, p_request text, p_digest text, p_earliest text, p_recorded_at text, p_contents text[], p_sources jsonb)
returns json language plpgsql volatile set plan_cache_mode = force_generic_plan as $$
declare
  of_organization uuid := p_viewer_organization;
  head record;
  known request%rowtype;
  content text;
  fields jsonb;
  seq integer;
  prev text;
  hash text;
  hashes text[] := '{}';
begin
  perform enter(p_viewer_organization, p_person, p_role);
  perform pg_advisory_xact_lock(hashtextextended(p_episode::text, 0));
  if of_organization is null then
    select e.organization_id into of_organization from episode e where e.episode_id = p_episode;
  end if;
  select e.last_seq, e.last_hash,
         (select p.birth_date::text from patient p where p.organization_id = e.organization_id and p.patient_id = e.patient_id) as birth
    into head from episode e where e.organization_id = of_organization and e.episode_id = p_episode;
  if not found then return json_build_object('status', 'not-found'); end if;
  if p_earliest collate "C" < head.birth then return json_build_object('status', 'before-birth'); end if;
  insert into request (organization_id, person, request_id, episode_id, digest, first_seq, last_seq)
    values (of_organization, p_person, p_request, p_episode, p_digest, head.last_seq + 1, head.last_seq + cardinality(p_contents))
    on conflict do nothing;
  if not found then
    select * into known from request r
     where r.organization_id = of_organization and r.person = p_person and r.request_id = p_request;
    if not found then
      raise exception 'this request id is taken by what the viewer may not see' using errcode = 'PP006';
    end if;
    return json_build_object('status', 'known', 'digest', known.digest,
      'entries', chart_entries(of_organization, known.episode_id, known.first_seq, known.last_seq));
  end if;
  seq := head.last_seq;
  hash := head.last_hash;
  foreach content in array p_contents loop
    fields := content::jsonb;
    seq := seq + 1;
    prev := hash;
    hash := encode(sha256(convert_to(
      left(content, -1) || ',"prev":"' || prev || '","recordedAt":"' || p_recorded_at || '","seq":' || seq || '}', 'UTF8')), 'hex');
    hashes := hashes || hash;
    insert into entry (organization_id, episode_id, seq, id, kind, at, recorded_at, author, origin, body, prev, hash, source)
      values (of_organization, p_episode, seq, fields ->> 'id', fields ->> 'kind', fields ->> 'at', p_recorded_at::timestamptz,
        fields -> 'author', fields -> 'origin', fields -> 'body', prev, hash, nullif(p_sources -> (seq - head.last_seq - 1), 'null'));
  end loop;
  insert into audit (organization_id, person, name, role, action, episode_id, detail, from_address)
    values (of_organization, p_person, p_name, p_role, 'append', p_episode,
      jsonb_build_object('first', head.last_seq + 1, 'last', seq, 'hash', hash), p_from);
  return json_build_object('status', 'done', 'seq', head.last_seq, 'hash', head.last_hash, 'hashes', hashes);
end $$;
`;

export const oneStatement = statements(policies, append);
