-- Why somebody is kept out of a case is narrative text: it lies under the key of the case.
alter table consent.case_exclusion drop constraint case_exclusion_reason_check;
alter table consent.case_exclusion alter column reason type bytea using convert_to(reason, 'UTF8');
alter table consent.case_exclusion add constraint excluded_once
  unique nulls not distinct (tenant_id, case_id, user_id, organisation_id, everybody);

-- What holds stands in consent.case_exclusion alone, so that no decision has to ask whether a row still counts. Here lies what has ended.
create table consent.ended_exclusion (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  id              uuid not null,
  case_id         uuid not null,
  user_id         uuid,
  organisation_id uuid,
  reason          bytea not null,                     -- encrypted with the key of the case
  decided_by      uuid not null,
  decided_at      timestamptz not null,
  ended_by        uuid not null default shared.actor(),
  ended_at        timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index ended_exclusion_of_case on consent.ended_exclusion (tenant_id, case_id);
call shared.protect_by_controller('consent.ended_exclusion');
revoke update on consent.ended_exclusion from "${app}";

-- Whom a case must not be offered to, for the pages of those who decide about it.
create view consent.kept_out with (security_invoker = true) as
select tenant_id, case_id, user_id, organisation_id
from   consent.case_exclusion;
