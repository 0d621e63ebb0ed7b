-- Emergency access (Notfallzugriff) to a case of the own organisation: for an hour at most, told at once, reviewed by somebody else.
create table consent.break_glass (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  user_id       uuid not null default shared.actor(),
  reason_code   text not null check (reason_code in ('DANGER', 'CHILD_PROTECTION', 'DEADLINE', 'PERSON_WAITS', 'OTHER')),
  reason        bytea not null,                       -- encrypted with the key of the case
  started_at    timestamptz not null default now(),
  ends_at       timestamptz not null check (ends_at > started_at and ends_at <= started_at + interval '60 minutes'),
  ended_at      timestamptz,                          -- before its time
  ended_by      uuid,
  outcome       text check (outcome in ('JUSTIFIED', 'NOT_JUSTIFIED')),
  review_note   bytea,                                -- encrypted with the key of the case
  informed_on   date,                                 -- when the person was told
  not_informed  bytea,                                -- or why not, encrypted likewise
  reviewed_by   uuid check (reviewed_by <> user_id),
  reviewed_at   timestamptz,
  primary key (tenant_id, id),
  check (num_nonnulls(ended_at, ended_by) in (0, 2)),
  check (num_nonnulls(outcome, reviewed_by, reviewed_at) in (0, 3)),
  check (num_nonnulls(informed_on, not_informed) = case when outcome is null then 0 else 1 end)
);
create index break_glass_of_user on consent.break_glass (tenant_id, user_id, case_id) where ended_at is null;
create index break_glass_of_case on consent.break_glass (tenant_id, case_id, started_at);
create index break_glass_to_review on consent.break_glass (tenant_id, controller_id, started_at) where outcome is null;
call shared.protect_by_controller('consent.break_glass');
revoke delete, truncate on consent.break_glass from "${app}";

-- Two questions, two views: consent.visible_case says which cases are one's own – lists, counts and searches begin there. This one says
-- whether one may open a case now, which an emergency allows besides. Nothing of it reaches a list, and an exclusion wins here as well.
create view consent.openable_case with (security_invoker = true) as
select v.tenant_id, v.case_id, v.role, null::uuid as break_glass_id
from   consent.visible_case v
union all
select b.tenant_id, b.case_id, 'BREAK_GLASS', b.id
from   consent.break_glass b
where  b.tenant_id = shared.tenant()
and    b.user_id = shared.actor()
and    b.ended_at is null
and    b.ends_at > now()
and    not exists (
         select 1
         from   consent.case_exclusion x
         where  x.tenant_id = b.tenant_id
         and    x.case_id = b.case_id
         and    (x.everybody or x.user_id = shared.actor() or x.organisation_id = shared.organisation()))
and    not exists (select 1 from consent.visible_case v where v.tenant_id = b.tenant_id and v.case_id = b.case_id);

-- For the pages of those who are told and who review; without the texts.
create view consent.emergency with (security_invoker = true) as
select tenant_id, id, case_id, user_id, reason_code, started_at, ends_at, ended_at, outcome, informed_on, reviewed_by, reviewed_at
from   consent.break_glass;
