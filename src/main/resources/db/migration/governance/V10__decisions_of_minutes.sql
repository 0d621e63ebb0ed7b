-- Whoever approves minutes and whoever changes what they hold wait for each other.
create function governance.lock_meeting(meeting uuid) returns void language plpgsql as $$
begin
  perform 1 from governance.meeting s where s.tenant_id = shared.tenant() and s.id = meeting for no key update;
end $$;

-- Which decisions approved minutes hold is written down with the approval: the clocks of two machines never agree.
alter table governance.minutes add column decision_ids uuid[] not null default '{}';
alter table governance.minutes no force row level security;  -- the owner changes the rows of all municipalities
alter table governance.decision no force row level security;
alter table governance.minutes disable trigger stays_as_it_is;
update governance.minutes m
set    decision_ids = array(select d.id from governance.decision d
                            where  d.tenant_id = m.tenant_id and d.meeting_id = m.meeting_id and d.recorded_at <= m.approved_at)
where  m.state = 'APPROVED';
alter table governance.minutes enable trigger stays_as_it_is;
alter table governance.decision force row level security;
alter table governance.minutes force row level security;

create function governance.minutes_take_decisions() returns trigger language plpgsql as $$
begin
  perform governance.lock_meeting(new.meeting_id);
  new.decision_ids := array(select d.id from governance.decision d where d.tenant_id = shared.tenant() and d.meeting_id = new.meeting_id);
  return new;
end $$;
create trigger takes_decisions before update of state on governance.minutes
  for each row when (new.state = 'APPROVED' and old.state <> 'APPROVED') execute function governance.minutes_take_decisions();

-- Nobody decides at or comes to a meeting whose minutes are approved, or just being approved, unless they are being corrected.
create or replace function governance.sealed_meeting_stays() returns trigger language plpgsql as $$
declare
  of_meeting uuid := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
begin
  perform governance.lock_meeting(of_meeting);
  if exists (select 1 from governance.minutes m where m.tenant_id = shared.tenant() and m.meeting_id = of_meeting and m.state = 'APPROVED')
     and not exists (select 1 from governance.minutes m where m.tenant_id = shared.tenant() and m.meeting_id = of_meeting and m.state <> 'APPROVED') then
    raise exception 'the minutes of this meeting are approved' using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
