-- The support plan (Hilfeplan) in versions: one draft and one agreed version at a time; what was agreed stays as it was.
create table casework.plan_version (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  number        integer not null check (number > 0),
  status        text not null default 'DRAFT' check (status in ('DRAFT', 'AGREED', 'SUPERSEDED', 'ENDED')),
  previous_id   uuid,                                 -- the version that it began as a copy of
  author_id     uuid not null default shared.actor(),
  created_at    timestamptz not null default now(),
  agreed_on     date,
  agreed_how    text check (agreed_how in ('SIGNED', 'ORAL_WITNESSED', 'DECLINED')),
  witness       bytea,                                -- texts are encrypted with the key of the case
  explained_in  text,                                 -- code list language
  interpreting  text,                                 -- code list interpreter_mode
  interpreter   bytea,
  next_meeting_on date,
  next_meeting_at bytea,                              -- time and place
  ended_on      date,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, number),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, previous_id) references casework.plan_version (tenant_id, id),
  check ((status = 'DRAFT') = (agreed_on is null)),
  check (num_nulls(agreed_on, agreed_how, explained_in, interpreting) in (0, 4)),
  check (agreed_how is distinct from 'ORAL_WITNESSED' or witness is not null),
  check ((status in ('SUPERSEDED', 'ENDED')) = (ended_on is not null)),
  check (ended_on >= agreed_on)
);
create unique index one_draft_of_a_plan on casework.plan_version (tenant_id, case_id) where status = 'DRAFT';
create unique index one_agreed_plan on casework.plan_version (tenant_id, case_id) where status = 'AGREED';
call shared.protect_by_controller('casework.plan_version');

-- A goal and a step live on through the versions of their plan; the wording belongs to a version, the progress to the thing itself.
create table casework.goal (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
create index goal_of_case on casework.goal (tenant_id, case_id);
call shared.protect_by_controller('casework.goal');

create table casework.step (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
create index step_of_case on casework.step (tenant_id, case_id);
call shared.protect_by_controller('casework.step');

create table casework.plan_goal (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  plan_id       uuid not null,
  goal_id       uuid not null,
  version       integer not null default 0,
  life_area     text not null,                        -- code list life_area
  own_words     bytea not null,                       -- in the person's own words, in any language
  plain_words   bytea not null,
  indicator     bytea,                                -- how to tell that it is reached
  target_date   date,
  primary key (tenant_id, plan_id, goal_id),
  foreign key (tenant_id, plan_id) references casework.plan_version (tenant_id, id),
  foreign key (tenant_id, goal_id) references casework.goal (tenant_id, id)
);
create index plan_goal_of_goal on casework.plan_goal (tenant_id, goal_id);
call shared.protect_by_controller('casework.plan_goal');

create table casework.plan_step (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  plan_id       uuid not null,
  step_id       uuid not null,
  goal_id       uuid not null,
  version       integer not null default 0,
  what          bytea not null,
  responsible   text not null check (responsible in ('CLIENT', 'CASE_MANAGER', 'ORGANISATION')),
  organisation  bytea,                                -- named when somebody else is responsible
  place         bytea,
  kind          text not null,                        -- code list support_action
  legal_domain  text,                                 -- code list legal_domain
  due_on        date,
  member_id     uuid,                                 -- for whom; null: everybody
  primary key (tenant_id, plan_id, step_id),
  foreign key (tenant_id, plan_id, goal_id) references casework.plan_goal (tenant_id, plan_id, goal_id) on delete cascade,
  foreign key (tenant_id, step_id) references casework.step (tenant_id, id),
  foreign key (tenant_id, member_id) references casework.household_member (tenant_id, id),
  check ((responsible = 'ORGANISATION') = (organisation is not null))
);
create index plan_step_of_step on casework.plan_step (tenant_id, step_id);
create index plan_step_of_goal on casework.plan_step (tenant_id, plan_id, goal_id);
create index plan_step_of_member on casework.plan_step (tenant_id, member_id);
call shared.protect_by_controller('casework.plan_step');

-- How far a goal is reached, over time: 0 not, 1 partly, 2 largely, 3 fully (domain.md §2.4). Append-only.
create table casework.goal_rating (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  goal_id       uuid not null,
  attainment    smallint not null check (attainment between 0 and 3),
  rated_on      date not null,
  note          bytea,
  author_id     uuid not null default shared.actor(),
  recorded_at   timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id),
  foreign key (tenant_id, goal_id) references casework.goal (tenant_id, id)
);
create index goal_rating_of_goal on casework.goal_rating (tenant_id, goal_id, rated_on desc, recorded_at desc);
call shared.protect_by_controller('casework.goal_rating');
revoke update on casework.goal_rating from "${app}";

-- Where a step stands; the last row counts, without one it is planned. Append-only.
create table casework.step_state (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  step_id       uuid not null,
  number        integer not null check (number > 0),  -- two people who change the same state meet here
  status        text not null check (status in ('PLANNED', 'RUNNING', 'DONE', 'NOT_POSSIBLE')),
  barrier_type  text,                                 -- code list barrier_type
  reason        bytea,
  author_id     uuid not null default shared.actor(),
  recorded_at   timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id),
  unique (tenant_id, step_id, number),
  foreign key (tenant_id, step_id) references casework.step (tenant_id, id),
  check ((status = 'NOT_POSSIBLE') = (barrier_type is not null)),
  check ((status = 'NOT_POSSIBLE') = (reason is not null))
);
call shared.protect_by_controller('casework.step_state');
revoke update on casework.step_state from "${app}";

create function casework.keep_plan() returns trigger language plpgsql as $$
declare ended casework.plan_version;
begin
  if tg_op = 'DELETE' then
    if old.status = 'DRAFT' or casework.is_being_erased(old.case_id) then return old; end if;
  elsif old.status = 'DRAFT' then
    if new.status in ('DRAFT', 'AGREED') then return new; end if;
  else
    ended := old;
    ended.status := new.status;
    ended.ended_on := new.ended_on;
    if old.status = 'AGREED' and new.status in ('SUPERSEDED', 'ENDED') and new is not distinct from ended then return new; end if;
  end if;
  raise exception 'an agreed plan is never changed' using errcode = 'restrict_violation';
end $$;
create trigger keep_plan before update or delete on casework.plan_version
  for each row execute function casework.keep_plan();

create function casework.keep_plan_part() returns trigger language plpgsql as $$
declare plan casework.plan_version;
begin
  select * into plan from casework.plan_version p
  where  p.tenant_id = shared.tenant() and p.id = coalesce(new.plan_id, old.plan_id);
  if plan.status = 'DRAFT' and (tg_op <> 'UPDATE' or new.plan_id = old.plan_id)
     or tg_op = 'DELETE' and casework.is_being_erased(plan.case_id) then
    return coalesce(new, old);
  end if;
  raise exception 'an agreed plan is never changed' using errcode = 'restrict_violation';
end $$;
create trigger keep_plan_goal before insert or update or delete on casework.plan_goal
  for each row execute function casework.keep_plan_part();
create trigger keep_plan_step before insert or update or delete on casework.plan_step
  for each row execute function casework.keep_plan_part();
