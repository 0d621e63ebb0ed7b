-- Why an offer did not work for somebody, or that there is none: what a case knows of gaps. It dies with its case.
create table casework.offer_not_possible (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  member_id     uuid,                                 -- for whom it was sought; null: the household
  offer_id      uuid,                                 -- of the directory, which keeps its entries; null: none was found
  topic         text not null,                        -- code list offer_topic
  reason        text not null check (reason in ('NO_CAPACITY', 'NOT_ELIGIBLE', 'LANGUAGE', 'TOO_FAR', 'WAITING_TIME', 'DOES_NOT_EXIST')),
  recorded_on   date not null,
  author_id     uuid not null default shared.actor(),
  recorded_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, case_id, member_id, offer_id, topic, reason, recorded_on),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, member_id) references casework.household_member (tenant_id, id),
  check (offer_id is not null or reason = 'DOES_NOT_EXIST')
);
create index on casework.offer_not_possible (tenant_id, member_id);
call shared.protect_by_controller('casework.offer_not_possible');
