-- That somebody has died (Todesfall). There is one valid entry for a person; one that was written by mistake is taken back and stays,
-- because what followed from it has to be understood later.
create table casework.death (
  tenant_id      integer not null default shared.tenant(),
  controller_id  uuid not null default shared.organisation(),
  id             uuid not null,
  version        integer not null default 0,
  person_id      uuid not null,
  died_on        date not null,                       -- the first day that it can be
  died_precision text not null check (died_precision in ('DAY', 'MONTH', 'YEAR', 'ESTIMATED')),
  known_by       text not null check (known_by in ('RELATIVES', 'CERTIFICATE', 'OFFICE', 'HOSPITAL', 'OTHER')),
  told_by        bytea,                               -- who said so; encrypted with the key of the tenant
  recorded_at    timestamptz not null default now(),
  recorded_by    uuid not null default shared.actor(),
  revoked_at     timestamptz,
  revoked_by     uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id),
  check ((revoked_at is null) = (revoked_by is null))
);
create unique index one_valid_death on casework.death (tenant_id, person_id) where revoked_at is null;
call shared.protect_by_controller('casework.death');

-- Who has died, for every list, letter and reminder: whoever stands here is not written to and not reminded of anything.
create view casework.deceased with (security_invoker = true) as
select tenant_id, person_id, died_on, died_precision
from   casework.death
where  revoked_at is null;

-- What a death stopped or changed in a case, so that it can be seen and taken back.
create table casework.death_effect (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  death_id      uuid not null,
  case_id       uuid not null,
  kind          text not null check (kind in ('APPOINTMENT', 'REMINDER', 'DEADLINE', 'TASK', 'CLIENT')),
  item_id       uuid not null,                        -- the appointment, reminder or deadline; else the member of the household
  item_version  integer not null,                     -- that it had afterwards: what somebody changed since is not taken back
  before        text,                                 -- of a member of the household: its role until then
  by_hand       boolean not null default false,       -- somebody outside has to be told
  told_at       timestamptz,                          -- and was told
  primary key (tenant_id, id),
  foreign key (tenant_id, death_id) references casework.death (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check (told_at is null or by_hand)
);
create index death_effect_of_death on casework.death_effect (tenant_id, death_id, case_id);
create index death_effect_by_hand on casework.death_effect (tenant_id, case_id) where by_hand and told_at is null;
call shared.protect_by_controller('casework.death_effect');
