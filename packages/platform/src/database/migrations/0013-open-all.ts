import { statements } from "./run-statements.ts";

/**
 * Reads every open chart of the viewer's organization that the policies let them see, and writes down for each that it was read: one
 * statement, so that what is written down is what was seen. One row per entry, what a chart is about in its first row, the charts
 * after one another. A patient belongs to no organization and gets none here.
 */
const openAll = `
create function chart_open_all(p_viewer_organization uuid, p_person uuid, p_role text, p_name text, p_from text)
returns table (about json, id text, episode uuid, seq integer, kind text, at text, "recordedAt" text, author jsonb, origin jsonb, body jsonb, prev text, hash text)
language plpgsql volatile as $$
#variable_conflict use_column
begin
  perform enter(p_viewer_organization, p_person, p_role);
  return query
    with opened as materialized (
      select e.* from episode e where e.organization_id = p_viewer_organization and e.closed is null
    ), noted as (
      insert into audit (organization_id, person, name, role, action, episode_id, detail, from_address)
        select organization_id, p_person, p_name, p_role, 'open', episode_id, jsonb_build_object('last', last_seq, 'together', true), p_from
          from opened
    )
    select case when row_number() over (partition by o.episode_id order by x.seq) = 1 then json_build_object(
             'id', o.episode_id, 'organizationId', o.organization_id, 'title', o.title,
             'opened', o.opened, 'closed', o.closed, 'entries', o.last_seq, 'lastEntryAt', o.last_at,
             'patient', json_build_object('id', p.patient_id, 'number', p.number, 'givenName', p.given_name,
               'familyName', p.family_name, 'birthDate', p.birth_date, 'sex', p.sex, 'state', p.state)) end,
           x.id, o.episode_id, x.seq, x.kind, x.at,
           to_char(x.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           x.author, x.origin, x.body, x.prev, x.hash
      from opened o
      join patient p on p.organization_id = o.organization_id and p.patient_id = o.patient_id
      left join entry x on x.organization_id = o.organization_id and x.episode_id = o.episode_id
     order by o.episode_id, x.seq;
end $$;
`;

export const openAllCharts = statements(openAll);
