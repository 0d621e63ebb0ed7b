-- Minutes: a text for each item, in revisions. An approved one is never changed; what was wrong in it is mended by a new one that names it.
create table governance.minutes (
  tenant_id     integer not null default shared.tenant(),
  id            uuid not null,
  version       integer not null default 1,
  body_id       uuid not null,
  meeting_id    uuid not null,
  revision      integer not null check (revision > 0),
  state         text not null default 'DRAFT' check (state in ('DRAFT', 'CIRCULATED', 'APPROVED')),
  corrects      uuid,                                 -- the approved revision that it corrects
  reason        text not null default '' check (length(reason) <= 1000),
  body_name     text not null default '' check (length(body_name) <= 300),      -- as it was called when they were approved
  circulated_at timestamptz,
  approved_at   timestamptz,
  approved_by   uuid,
  approver_name text not null default '' check (length(approver_name) <= 300),
  recorded_by   uuid default shared.actor(),
  recorded_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, meeting_id, id),
  unique (tenant_id, meeting_id, revision),
  foreign key (tenant_id, body_id, meeting_id) references governance.meeting (tenant_id, body_id, id),
  foreign key (tenant_id, meeting_id, corrects) references governance.minutes (tenant_id, meeting_id, id),
  check ((revision = 1) = (corrects is null)),
  check ((state = 'APPROVED') = (approved_at is not null)),
  check (state = 'DRAFT' or circulated_at is not null)
);
create unique index one_open_revision on governance.minutes (tenant_id, meeting_id) where state <> 'APPROVED';
create index on governance.minutes (tenant_id, body_id, meeting_id);
create index on governance.minutes (tenant_id, meeting_id, corrects);
call shared.protect_by_tenant('governance.minutes');

-- The text of an item, under the number and the title that it had.
create table governance.minutes_text (
  tenant_id  integer not null default shared.tenant(),
  minutes_id uuid not null,
  item_id    uuid not null,
  number     integer not null check (number > 0),
  title      text not null check (length(title) between 1 and 300),
  text       text not null default '' check (length(text) <= 20000),
  primary key (tenant_id, minutes_id, item_id),
  foreign key (tenant_id, minutes_id) references governance.minutes (tenant_id, id),
  foreign key (tenant_id, item_id) references governance.agenda_item (tenant_id, id)
);
create index on governance.minutes_text (tenant_id, item_id);
call shared.protect_by_tenant('governance.minutes_text');

-- Who was there, as the approved minutes say it; until then the attendance of the meeting counts.
create table governance.minutes_person (
  tenant_id    integer not null default shared.tenant(),
  minutes_id   uuid not null,
  place        integer not null,
  name         text not null,
  organisation text not null default '',
  state        text not null check (state in ('PRESENT', 'EXCUSED', 'ABSENT', 'GUEST')),
  stands_for   text not null default '',
  primary key (tenant_id, minutes_id, place),
  foreign key (tenant_id, minutes_id) references governance.minutes (tenant_id, id)
);
call shared.protect_by_tenant('governance.minutes_person');

-- What a member wants to have corrected in circulated minutes.
create table governance.objection (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  minutes_id  uuid not null,
  item_id     uuid,
  text        text not null check (length(text) between 1 and 4000),
  author_id   uuid not null default shared.actor(),
  made_at     timestamptz not null default now(),
  answer      text not null default '' check (length(answer) <= 4000),
  accepted    boolean,                                -- null while nobody has answered
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, minutes_id) references governance.minutes (tenant_id, id),
  foreign key (tenant_id, item_id) references governance.agenda_item (tenant_id, id),
  check ((accepted is null) = (answered_at is null))
);
create index on governance.objection (tenant_id, minutes_id);
create index on governance.objection (tenant_id, item_id);
call shared.protect_by_tenant('governance.objection');

create function governance.minutes_stay() returns trigger language plpgsql as $$
begin
  raise exception 'approved minutes are not changed' using errcode = 'check_violation';
end $$;
create trigger stays_as_it_is before update or delete on governance.minutes
  for each row when (old.state = 'APPROVED') execute function governance.minutes_stay();

create function governance.part_of_minutes_stays() returns trigger language plpgsql as $$
declare
  of_minutes uuid := case when tg_op = 'DELETE' then old.minutes_id else new.minutes_id end;
begin
  if exists (select 1 from governance.minutes m where m.tenant_id = shared.tenant() and m.state = 'APPROVED'
             and (m.id = of_minutes or tg_op = 'UPDATE' and m.id = old.minutes_id)) then
    raise exception 'approved minutes are not changed' using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger stays_as_it_is before insert or update or delete on governance.minutes_text for each row execute function governance.part_of_minutes_stays();
create trigger stays_as_it_is before insert or update or delete on governance.minutes_person for each row execute function governance.part_of_minutes_stays();
create trigger stays_as_it_is before insert or update or delete on governance.objection for each row execute function governance.part_of_minutes_stays();

-- A meeting with approved minutes was when and where it was.
create function governance.meeting_stays() returns trigger language plpgsql as $$
begin
  if exists (select 1 from governance.minutes m where m.tenant_id = old.tenant_id and m.meeting_id = old.id and m.state = 'APPROVED') then
    raise exception 'a meeting with approved minutes is not changed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stays_as_it_is before update of title, on_day, from_time, to_time, place, cancelled_at, body_id on governance.meeting
  for each row execute function governance.meeting_stays();

-- Nobody decides at or comes to a meeting whose minutes are approved, unless they are being corrected.
create function governance.sealed_meeting_stays() returns trigger language plpgsql as $$
declare
  of_meeting uuid := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
begin
  if exists (select 1 from governance.minutes m where m.tenant_id = shared.tenant() and m.meeting_id = of_meeting and m.state = 'APPROVED')
     and not exists (select 1 from governance.minutes m where m.tenant_id = shared.tenant() and m.meeting_id = of_meeting and m.state <> 'APPROVED') then
    raise exception 'the minutes of this meeting are approved' using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger sealed before insert on governance.decision for each row execute function governance.sealed_meeting_stays();
create trigger sealed before insert or update or delete on governance.attendance for each row execute function governance.sealed_meeting_stays();

-- What somebody is to do until when.
create table governance.task (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  version     integer not null default 1,
  body_id     uuid not null,
  meeting_id  uuid,
  decision_id uuid,
  title       text not null check (length(title) between 1 and 300),
  note        text not null default '' check (length(note) <= 4000),
  member_id   uuid,                                   -- whoever has this seat,
  user_id     uuid,                                   -- or an account without one
  due_on      date,
  state       text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
  ended_on    date,
  reminded_on date,                                   -- the last day on which somebody was told
  recorded_by uuid default shared.actor(),
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, body_id) references governance.body (tenant_id, id),
  foreign key (tenant_id, body_id, meeting_id) references governance.meeting (tenant_id, body_id, id),
  foreign key (tenant_id, body_id, decision_id) references governance.decision (tenant_id, body_id, id),
  foreign key (tenant_id, body_id, member_id) references governance.member (tenant_id, body_id, id),
  check (num_nonnulls(member_id, user_id) = 1),
  check ((state = 'OPEN') = (ended_on is null))
);
create index on governance.task (tenant_id, body_id, meeting_id);
create index on governance.task (tenant_id, body_id, decision_id);
create index on governance.task (tenant_id, body_id, member_id);
create index open_task on governance.task (tenant_id, due_on) where state = 'OPEN';
call shared.protect_by_tenant('governance.task');
