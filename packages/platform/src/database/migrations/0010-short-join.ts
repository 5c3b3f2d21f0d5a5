import { statements } from "./run-statements.ts";

/**
 * As before. The usual entry (no amendment, an open episode, the right place) joins by one update, whose condition is the check;
 * everything else, and every refusal, goes the long way that says what is wrong.
 */
const joining = `
create or replace function entry_joins_chart() returns trigger language plpgsql security definer
set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  head episode%rowtype;
  target entry%rowtype;
  reopens boolean := false;
begin
  if new.kind <> 'amendment' then
    update episode set
      last_seq = new.seq, last_hash = new.hash, last_at = greatest(last_at, new.at),
      closed_by = case when new.kind = 'closure' then new.id end,
      closed = case when new.kind = 'closure' then new.recorded_at end
     where organization_id = new.organization_id and episode_id = new.episode_id
       and last_seq = new.seq - 1 and last_hash = new.prev and closed_by is null;
    if found then
      new.about := new.kind;
      new.confidential := new.kind = 'note' or psychological(new.kind, new.body);
      return new;
    end if;
  end if;
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
`;

export const shortJoin = statements(joining);
