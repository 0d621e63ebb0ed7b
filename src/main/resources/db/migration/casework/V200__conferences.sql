-- A conversation of several about one case (Gespräch zu mehreren, case conference). Who comes from outside reads the items that her
-- organisation's grant covers, as long as it lives; a conversation about somebody who stays unnamed needs no grant and names nobody.
create table casework.conference (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  id              uuid not null,
  version         integer not null default 0,
  case_id         uuid not null,
  appointment_id  uuid not null,                      -- day, time, place and interpreter
  anonymous       boolean not null,
  channel         text not null,                      -- code list consultation_channel
  takes_part      boolean not null,                   -- whether the person whose case it is does
  state           text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  -- Encrypted with the key of the case.
  reason          bytea not null,                     -- why one meets; for the own organisation alone
  not_taking_part bytea,                              -- why the person does not
  description     bytea,                              -- of the case, without a name
  created_at      timestamptz not null default now(),
  created_by      uuid not null default shared.actor(),
  ended_at        timestamptz,
  ended_by        uuid,
  primary key (tenant_id, id),
  unique (tenant_id, id, anonymous),                  -- so that a participant can say it too
  unique (tenant_id, appointment_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, appointment_id) references casework.appointment (tenant_id, id),
  check (anonymous = (description is not null)),
  check (not (anonymous and takes_part)),             -- who sits there is not unnamed
  check (anonymous or takes_part = (not_taking_part is null)),
  check ((state = 'PLANNED') = (ended_at is null))
);
create index conference_of_case on casework.conference (tenant_id, case_id);
call shared.protect_by_controller('casework.conference');
revoke update, delete on casework.conference from "${app}";
grant update (version, appointment_id, channel, takes_part, state, reason, not_taking_part, description, ended_at, ended_by)
  on casework.conference to "${app}";

create function casework.conference_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a conference that is over is not changed' using errcode = 'check_violation';
end $$;
create trigger stays_as_it_is before update on casework.conference for each row when (old.state <> 'PLANNED') execute function casework.conference_stays();

create table casework.conference_item (
  tenant_id      integer not null default shared.tenant(),
  controller_id  uuid not null default shared.organisation(),
  id             uuid not null,
  version        integer not null default 0,
  conference_id  uuid not null,
  position       integer not null,
  categories     text[] not null check (categories <@ array[
                   'IDENTITY', 'CONTACT', 'HOUSEHOLD', 'RESIDENCE_STATUS', 'LANGUAGE', 'EDUCATION', 'WORK', 'BENEFITS', 'HOUSING',
                   'HEALTH', 'DISABILITY', 'FAMILY_LAW', 'VIOLENCE_PROTECTION', 'DEBT', 'RELIGION_BELIEF', 'PLAN', 'NOTES',
                   'DOCUMENTS', 'APPOINTMENTS']),
  title          bytea not null,                      -- encrypted with the key of the case
  question       bytea,                               -- what is to be decided; encrypted likewise
  compartment_id uuid,
  author_id      uuid not null default shared.actor(),
  primary key (tenant_id, id),
  foreign key (tenant_id, conference_id) references casework.conference (tenant_id, id)
);
create index conference_item_of on casework.conference_item (tenant_id, conference_id, position);
call shared.protect_by_controller('casework.conference_item');
create policy not_protected on casework.conference_item as restrictive for select to "${shared}" using (compartment_id is null);
create policy compartment on casework.conference_item as restrictive to "${app}"
  using (compartment_id is null or compartment_id in (select o.compartment_id from consent.open_compartment o))
  with check (compartment_id is null or compartment_id in (select o.compartment_id from consent.open_compartment o));

create table casework.conference_participant (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  id              uuid not null,
  version         integer not null default 0,
  conference_id   uuid not null,
  anonymous       boolean not null,
  user_id         uuid,                               -- a colleague, or
  organisation_id uuid check (organisation_id <> controller_id),
  grant_id        uuid,                               -- what that organisation may hear; none where nobody is named
  answer          text not null default 'OPEN' check (answer in ('OPEN', 'ACCEPTED', 'DECLINED')),
  comes           text not null default '' check (length(comes) <= 300),   -- who of the organisation
  invited_at      timestamptz not null default now(),
  answered_at     timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, conference_id, user_id),
  unique (tenant_id, conference_id, organisation_id),
  foreign key (tenant_id, conference_id, anonymous) references casework.conference (tenant_id, id, anonymous),
  check (num_nonnulls(user_id, organisation_id) = 1),
  check (organisation_id is not null or grant_id is null),
  check (organisation_id is null or anonymous = (grant_id is null)),
  check ((answer = 'OPEN') = (answered_at is null))
);
create index conference_participant_to on casework.conference_participant (tenant_id, organisation_id) where organisation_id is not null;
alter table casework.conference_participant enable row level security;
alter table casework.conference_participant force row level security;
create policy host on casework.conference_participant to "${app}"
  using (tenant_id = shared.tenant() and controller_id = shared.organisation())
  with check (tenant_id = shared.tenant() and controller_id = shared.organisation());
create policy guest_reads on casework.conference_participant for select to "${app}"
  using (tenant_id = shared.tenant() and organisation_id = shared.organisation());
create policy guest_answers on casework.conference_participant for update to "${app}"
  using (tenant_id = shared.tenant() and organisation_id = shared.organisation())
  with check (tenant_id = shared.tenant() and organisation_id = shared.organisation());
revoke update, truncate on casework.conference_participant from "${app}";
grant update (version, grant_id, answer, comes, answered_at) on casework.conference_participant to "${app}";

-- Each side changes what is its own: the host what may be heard, the guest who comes.
create function casework.conference_answer() returns trigger language plpgsql as $$
begin
  if old.controller_id = shared.organisation() then
    if (old.answer, old.comes) is distinct from (new.answer, new.comes) then
      raise exception 'only who was invited answers' using errcode = 'check_violation';
    end if;
  elsif old.grant_id is distinct from new.grant_id then
    raise exception 'only the host shares' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger conference_answer before update on casework.conference_participant for each row execute function casework.conference_answer();

create table casework.conference_minutes (
  tenant_id      integer not null default shared.tenant(),
  controller_id  uuid not null default shared.organisation(),
  item_id        uuid not null,
  version        integer not null default 1,
  person_present boolean not null,
  -- Encrypted with the key of the case.
  said           bytea,
  decision       bytea,
  own_view       bytea,                               -- how the person sees it, in her words
  step           bytea,
  step_who       text not null,                       -- PERSON, the id of a participant, or empty
  step_until     date,
  written_by     uuid not null default shared.actor(),
  written_at     timestamptz not null default now(),
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references casework.conference_item (tenant_id, id),
  check ((step is null) = (step_until is null))
);
call shared.protect_by_controller('casework.conference_minutes');

create table casework.conference_present (
  tenant_id      integer not null default shared.tenant(),
  controller_id  uuid not null default shared.organisation(),
  item_id        uuid not null,
  participant_id uuid not null,
  primary key (tenant_id, item_id, participant_id),
  foreign key (tenant_id, item_id) references casework.conference_item (tenant_id, id),
  foreign key (tenant_id, participant_id) references casework.conference_participant (tenant_id, id)
);
create index conference_present_who on casework.conference_present (tenant_id, participant_id);
call shared.protect_by_controller('casework.conference_present');

-- What is wrong in finished minutes, or was missing.
create table casework.conference_addendum (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  item_id       uuid not null,
  text          bytea not null,                       -- encrypted with the key of the case
  author_id     uuid not null default shared.actor(),
  written_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, item_id) references casework.conference_item (tenant_id, id)
);
create index conference_addendum_of on casework.conference_addendum (tenant_id, item_id);
call shared.protect_by_controller('casework.conference_addendum');
revoke update, delete on casework.conference_addendum from "${app}";

-- What belongs to an item in a protected area lies in it too.
create procedure casework.follow_item(t regclass) language plpgsql as $$
begin
  execute format('create policy item on %s as restrictive to "${app}" using (exists (
    select 1 from casework.conference_item i where i.tenant_id = %s.tenant_id and i.id = %s.item_id))', t, t, t);
end $$;
call casework.follow_item('casework.conference_minutes');
call casework.follow_item('casework.conference_present');
call casework.follow_item('casework.conference_addendum');
drop procedure casework.follow_item(regclass);

-- Agenda and minutes are fixed when the conference is over.
create function casework.conference_item_stays() returns trigger language plpgsql as $$
begin
  if exists (
       select 1 from casework.conference c
       where  c.tenant_id = coalesce(new.tenant_id, old.tenant_id) and c.id = coalesce(new.conference_id, old.conference_id)
       and    c.state <> 'PLANNED') then
    raise exception 'the agenda of a conference that is over stays' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger stays_as_it_is before insert or delete or update of version, position, categories, title, question on casework.conference_item
  for each row execute function casework.conference_item_stays();

create function casework.conference_minutes_stay() returns trigger language plpgsql as $$
begin
  if exists (
       select 1
       from   casework.conference_item i
       join   casework.conference c on c.tenant_id = i.tenant_id and c.id = i.conference_id
       where  i.tenant_id = coalesce(new.tenant_id, old.tenant_id) and i.id = coalesce(new.item_id, old.item_id)
       and    c.state <> 'PLANNED') then
    raise exception 'finished minutes stay as they are' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger stay_as_they_are before insert or update or delete on casework.conference_minutes for each row execute function casework.conference_minutes_stay();
create trigger stay_as_they_are before insert or update or delete on casework.conference_present for each row execute function casework.conference_minutes_stay();

-- What the organisations from outside read. The reason of the conference is not among it, and nothing of an item beyond the grant.
call shared.open_to_recipients('casework.conference_participant',
  'tenant_id, controller_id, id, version, conference_id, anonymous, organisation_id, grant_id, answer, comes, invited_at',
  $$organisation_id = shared.organisation()
    and (anonymous or grant_id in (select s.grant_id from casework.shared_client s where s.purpose_code = 'CASE_CONFERENCE'))$$);
call shared.open_to_recipients('casework.conference',
  'tenant_id, controller_id, id, case_id, appointment_id, anonymous, channel, takes_part, description, state',
  $$exists (
      select 1
      from   casework.conference_participant p
      left   join casework.shared_client s on s.tenant_id = p.tenant_id and s.grant_id = p.grant_id
      where  p.tenant_id = conference.tenant_id and p.conference_id = conference.id
      and    case when p.anonymous
                  then not exists (select 1 from consent.case_exclusion x
                                   where x.tenant_id = conference.tenant_id and x.case_id = conference.case_id)
                  else s.case_id = conference.case_id end)$$);
call shared.open_to_recipients('casework.conference_item',
  'tenant_id, controller_id, id, conference_id, position, categories, title, question, compartment_id',
  $$exists (
      select 1
      from   casework.conference c
      join   casework.conference_participant p on p.tenant_id = c.tenant_id and p.conference_id = c.id
      left   join casework.shared_client s on s.tenant_id = p.tenant_id and s.grant_id = p.grant_id
      where  c.tenant_id = conference_item.tenant_id and c.id = conference_item.conference_id
      and    (p.anonymous or conference_item.categories <@ s.categories))$$);
call shared.open_to_recipients('casework.conference_minutes',
  'tenant_id, controller_id, item_id, person_present, said, decision, own_view, step, step_who, step_until',
  $$exists (
      select 1
      from   casework.conference_item i
      join   casework.conference c on c.tenant_id = i.tenant_id and c.id = i.conference_id
      where  i.tenant_id = conference_minutes.tenant_id and i.id = conference_minutes.item_id and c.state = 'HELD')$$);
call shared.open_to_recipients('casework.conference_present', 'tenant_id, controller_id, item_id, participant_id',
  $$exists (select 1 from casework.conference_minutes m where m.tenant_id = conference_present.tenant_id and m.item_id = conference_present.item_id)
    and participant_id in (select p.id from casework.conference_participant p)$$);
call shared.open_to_recipients('casework.conference_addendum', 'tenant_id, controller_id, id, item_id, text, written_at',
  $$exists (select 1 from casework.conference_item i where i.tenant_id = conference_addendum.tenant_id and i.id = conference_addendum.item_id)$$);
-- When and where they meet; whoever is invited knows it without a grant for appointments.
create policy guest on casework.appointment for select to "${shared}"
  using (tenant_id = shared.tenant() and shared.purpose() is not null
         and id in (select c.appointment_id from casework.conference c where c.tenant_id = appointment.tenant_id));
