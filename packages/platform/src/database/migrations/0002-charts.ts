import { statements } from "./run-statements.ts";

const tables = `
create table episode (
  organization_id uuid not null references organization,
  episode_id uuid not null,
  patient_id uuid not null,
  title text not null,
  opened timestamptz not null default now(),
  closed timestamptz,
  closed_by text,
  last_seq integer not null default 0,
  last_hash text not null default '',
  last_at text,
  primary key (organization_id, episode_id),
  foreign key (organization_id, patient_id) references patient
);
create index episode_id on episode (episode_id);
create index episode_patient on episode (organization_id, patient_id);

create table entry (
  organization_id uuid not null,
  episode_id uuid not null,
  seq integer not null,
  id text not null,
  kind text not null,
  at text not null,
  recorded_at timestamptz not null,
  author jsonb not null,
  origin jsonb not null,
  body jsonb not null,
  prev text not null,
  hash text not null,
  source jsonb,
  about text not null default '',
  confidential boolean not null default true,
  primary key (organization_id, episode_id, seq),
  unique (organization_id, episode_id, id),
  foreign key (organization_id, episode_id) references episode
);

create table request (
  organization_id uuid not null,
  person uuid not null,
  request_id text not null,
  episode_id uuid not null,
  digest text not null,
  first_seq integer not null,
  last_seq integer not null,
  at timestamptz not null default now(),
  primary key (organization_id, person, request_id),
  foreign key (organization_id, episode_id) references episode
);
`;

/** The episodes of the patient who asks; runs as the owner, so that the policy of episode may itself use it. */
const ownEpisodes = `
create function viewer_episodes() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select e.episode_id from episode e join patient_account a using (organization_id, patient_id)
   where a.user_id = viewer_person() and current_setting('app.role', true) = 'patient'
$$;
`;

/**
 * Scores that tell of a person's mind or of the use of substances, by the family of the questionnaire; the roles that see
 * no psychological detail do not see them.
 */
const psychological = `
create function psychological(kind text, body jsonb) returns boolean language sql immutable parallel safe
  return kind = 'score' and coalesce(body ->> 'instrument', '') ~
    '^(phq|gad|pc-ptsd|pcs|tsk|pseq|ort|comm|soapp|audit|dast|promis-(anxiety|depression))(-|$)';
`;

/**
 * Every entry, whoever inserts it, joins the end of its chart: the next number, the hash before it, no gap, and on a closed
 * episode only the amendment that withdraws the closure in force. The database keeps the head, so the application needs
 * no right to change an episode. It also notes what an amendment is about, so that amending a note does not reveal it.
 */
const joining = `
create function entry_joins_chart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head episode%rowtype;
  target entry%rowtype;
  reopens boolean := false;
begin
  select * into head from episode
   where organization_id = new.organization_id and episode_id = new.episode_id for update;
  if not found then raise exception 'no such episode' using errcode = 'PP004'; end if;
  if new.seq <> head.last_seq + 1 or new.prev <> head.last_hash then
    raise exception 'the chart has moved on' using errcode = 'PP001';
  end if;
  if new.kind = 'amendment' then
    select * into target from entry
     where organization_id = new.organization_id and episode_id = new.episode_id and id = new.body ->> 'entry';
    if not found then raise exception 'no such entry' using errcode = 'PP002'; end if;
    reopens := head.closed_by is not null and target.id = head.closed_by and new.body ->> 'action' = 'withdraw';
    -- Whether an episode is closed must be readable from the last closure alone.
    if target.about = 'closure' and not reopens then
      raise exception 'a closure is only ever withdrawn' using errcode = case when head.closed_by is null then 'PP005' else 'PP003' end;
    end if;
  end if;
  if head.closed_by is not null and not reopens then
    raise exception 'the episode is closed' using errcode = 'PP003';
  end if;
  new.about := coalesce(target.about, new.kind);
  new.confidential := new.about = 'note' or coalesce(target.confidential, false)
    or psychological(new.kind, new.body) or coalesce(psychological(new.about, new.body -> 'body'), false);
  update episode set
    last_seq = new.seq, last_hash = new.hash, last_at = greatest(head.last_at, new.at),
    closed_by = case when new.kind = 'closure' then new.id when reopens then null else head.closed_by end,
    closed = case when new.kind = 'closure' then new.recorded_at when reopens then null else head.closed end
   where organization_id = new.organization_id and episode_id = new.episode_id;
  return new;
end $$;

create trigger joins_chart before insert on entry for each row execute function entry_joins_chart();
`;

export const charts = statements(tables, ownEpisodes, psychological, joining);
