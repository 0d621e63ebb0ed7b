-- Somebody who got the number of a case asks its lead for access. A number that names no case, or one from which she is kept out, leaves
-- the same row without a case, so that the answer to her is the same.
create table consent.access_request (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid,
  asker_id      uuid not null default shared.actor(),
  asked_at      timestamptz not null default now(),
  number        bytea not null,                       -- as it was typed, encrypted with the key of the tenant
  reason        bytea not null,                       -- likewise: the asker has no case whose key it could be
  decision      text check (decision in ('ALLOWED', 'DECLINED')),
  allowed_to    date,
  decision_note bytea,                                -- why it was declined, encrypted with the key of the case
  decided_by    uuid,
  decided_at    timestamptz,
  primary key (tenant_id, id),
  check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
  check (decision is null or case_id is not null),
  check ((decision = 'ALLOWED') = (allowed_to is not null))
);
create index access_request_of_asker on consent.access_request (tenant_id, asker_id, asked_at);
create index access_request_of_case on consent.access_request (tenant_id, case_id) where case_id is not null;
call shared.protect_by_controller('consent.access_request');

-- What waits for the lead of a case. Who is kept out in the meantime has not asked.
create view consent.open_request with (security_invoker = true) as
select r.tenant_id, r.id, r.case_id, r.asker_id, r.asked_at
from   consent.access_request r
where  r.case_id is not null and r.decision is null
and    not exists (select 1 from consent.case_exclusion x
                   where x.tenant_id = r.tenant_id and x.case_id = r.case_id and (x.everybody or x.user_id = r.asker_id));
