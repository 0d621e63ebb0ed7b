-- What goes along with a case beside what its grant opens: deadlines and appointments that are still to come, and – where the person wants
-- it – a protected address. What does not go along ends with the case.
create table casework.transfer_item (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  referral_id   uuid not null,
  grant_id      uuid not null,
  case_id       uuid not null,
  kind          text not null check (kind in ('DEADLINE', 'APPOINTMENT', 'ADDRESS', 'PROTECTION')),
  thing_id      uuid,                                 -- the deadline or appointment
  goes_along    boolean not null,
  due_on        date,
  text          bytea not null,                       -- encrypted with the key of the case
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references casework.referral (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check ((thing_id is not null) = (kind in ('DEADLINE', 'APPOINTMENT')))
);
create index transfer_item_of_referral on casework.transfer_item (tenant_id, referral_id);
create index transfer_item_of_case on casework.transfer_item (tenant_id, case_id);
call shared.protect_by_controller('casework.transfer_item');
revoke update on casework.transfer_item from "${app}";
call shared.open_to_recipients('casework.transfer_item',
  'tenant_id, controller_id, id, referral_id, grant_id, case_id, kind, goes_along, due_on, text',
  'goes_along and grant_id in (select s.grant_id from consent.shared_case s)');

-- What a case began with at the organisation that took it over: its own copy, as it was read at that moment.
create table casework.taken_case (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  case_id       uuid not null,
  from_id       uuid not null,                        -- the organisation that led it before
  referral_id   uuid not null,
  taken_at      timestamptz not null default now(),
  taken_by      uuid not null default shared.actor(),
  content       bytea not null,                       -- encrypted with the key of the new case
  primary key (tenant_id, case_id),
  unique (tenant_id, referral_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, referral_id) references casework.referral (tenant_id, id)
);
call shared.protect_by_controller('casework.taken_case');
revoke update on casework.taken_case from "${app}";
