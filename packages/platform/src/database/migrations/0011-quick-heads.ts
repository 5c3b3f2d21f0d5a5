import { statements } from "./run-statements.ts";

/**
 * As before, in one statement by the key of the episode. Each entry a draft names is looked for by its own key: asked for as a list,
 * PostgreSQL read the whole chart, and an append took the longer the more had been written.
 */
const head = `
create or replace function chart_head(
  p_viewer_organization uuid, p_person uuid, p_role text, p_name text, p_from text, p_episode uuid, p_request text, p_ids text[])
returns json language plpgsql volatile set plan_cache_mode = force_generic_plan as $$
declare
  of_organization uuid := p_viewer_organization;
  head json;
begin
  perform enter(p_viewer_organization, p_person, p_role);
  if of_organization is null then
    select organization_id into of_organization from episode where episode_id = p_episode;
  end if;
  select json_build_object(
      'organizationId', e.organization_id, 'seq', e.last_seq, 'hash', e.last_hash, 'closedBy', e.closed_by,
      'patient', (select json_build_object('birthDate', birth_date, 'sex', sex, 'state', state) from patient p
                   where p.organization_id = e.organization_id and p.patient_id = e.patient_id),
      'known', (select json_build_object('digest', digest, 'entries', chart_entries(organization_id, episode_id, first_seq, last_seq))
                  from request r
                 where r.organization_id = e.organization_id and r.person = p_person and r.request_id = p_request),
      'named', (select coalesce(json_object_agg(id, kind) filter (where kind is not null), '{}')
                  from (select asked.id, (select kind from entry x
                                           where x.organization_id = e.organization_id and x.episode_id = e.episode_id and x.id = asked.id) as kind
                          from unnest(p_ids) as asked (id) offset 0) as found))
    into head
    from episode e
   where e.organization_id = of_organization and e.episode_id = p_episode;
  if head is null then
    perform note_refusal(p_viewer_organization, p_person, p_role, p_name, p_from, p_episode);
  end if;
  return head;
end $$;
`;

export const quickHeads = statements(head);
