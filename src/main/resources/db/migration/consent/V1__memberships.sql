-- Who works on a case. The rows live here, because the one access decision lives here.

create table consent.case_membership (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  user_id       uuid not null,
  role          text not null check (role in ('LEAD', 'CO_WORKER', 'SUBSTITUTE', 'SUPERVISOR', 'CONFERENCE_GUEST')),
  valid_from    date not null default current_date,
  valid_to      date check (valid_to >= valid_from),
  primary key (tenant_id, id),
  -- One person has one role in a case at a time, so that a case appears once in every list.
  constraint one_role_at_a_time exclude using gist (
    tenant_id with =, case_id with =, user_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index case_membership_of_user on consent.case_membership (tenant_id, user_id, case_id);
create index case_membership_of_case on consent.case_membership (tenant_id, case_id);
call shared.protect_by_controller('consent.case_membership');

-- An explicit "not this person, not this organisation, nobody any more"; it always wins.
create table consent.case_exclusion (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  id              uuid not null,
  case_id         uuid not null,
  user_id         uuid,
  organisation_id uuid,
  everybody       boolean not null default false,   -- the case is restricted (gesperrt)
  reason          text not null check (length(reason) between 1 and 1000),
  decided_by      uuid not null default shared.actor(),
  decided_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  check (num_nonnulls(user_id, organisation_id) + everybody::integer = 1)
);
create index case_exclusion_of_case on consent.case_exclusion (tenant_id, case_id);
call shared.protect_by_controller('consent.case_exclusion');

-- The access decision in its one SQL form: the cases that the acting person may open now, and why.
-- Lists, details, counts, search and statistics join it; nothing asks in another way.
create view consent.visible_case with (security_invoker = true) as
select m.tenant_id, m.case_id, m.role, m.valid_to
from   consent.case_membership m
where  m.tenant_id = shared.tenant()
and    m.user_id = shared.actor()
and    m.valid_from <= current_date
and    (m.valid_to is null or m.valid_to >= current_date)
and    not exists (
         select 1
         from   consent.case_exclusion x
         where  x.tenant_id = m.tenant_id
         and    x.case_id = m.case_id
         and    (x.everybody or x.user_id = shared.actor() or x.organisation_id = shared.organisation()));
