-- A slip that somebody without a case takes along to an offer. Nothing tells who it is: no name, no colleague, no hour.
create table network.referral_slip (
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,                           -- made by chance: it tells no moment either
  sheet_id   uuid not null,                           -- those that were handed out on one sheet
  offer_id   uuid not null,
  code       text not null check (code ~ '^[A-Z2-9]{8}$'),
  language   text not null check (length(language) <= 20),
  created_on date not null,
  outcome    text check (outcome in ('ARRIVED', 'NO_CAPACITY', 'NOT_RESPONSIBLE', 'NOT_ELIGIBLE', 'LANGUAGE', 'CLOSED')),
  outcome_on date,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique (tenant_id, sheet_id, offer_id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade,
  check ((outcome is null) = (outcome_on is null))
);
call shared.protect_by_tenant('network.referral_slip');
create index on network.referral_slip (tenant_id, sheet_id);
create index on network.referral_slip (tenant_id, offer_id);
create index on network.referral_slip (tenant_id, created_on);
