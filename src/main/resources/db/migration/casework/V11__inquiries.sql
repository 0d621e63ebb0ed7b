-- An inquiry (Anfrage): somebody asks for help and is not a case yet; it may stay anonymous. What was not asked is the empty text.
create table casework.inquiry (
  tenant_id          integer not null default shared.tenant(),
  controller_id      uuid not null default shared.organisation(),
  id                 uuid not null,
  version            integer not null default 0,
  state              text not null default 'RECEIVED'
                     check (state in ('RECEIVED', 'CLEARING', 'ADVISED', 'REDIRECTED', 'DECLINED', 'CASE_OPENED')),
  received_on        date not null,
  responsible_id     uuid not null default shared.actor(),     -- who clears it
  name               text not null check (length(name) <= 300),  -- or a pseudonym, or "anonym"; empty once it stands in a case
  channel            text not null,                            -- code list inquiry_channel
  institution        text not null,                            -- code list referring_institution
  institution_name   text not null check (length(institution_name) <= 300),
  language           text not null,                            -- code list language
  interpreter        boolean not null,
  district           text not null,                            -- code list district
  phone_safe         text not null check (phone_safe in ('', 'YES', 'NO', 'TIMES')),
  advised_elsewhere  text not null check (advised_elsewhere in ('', 'YES', 'NO', 'UNKNOWN')),
  priority           text not null check (priority in ('ACUTE', 'HIGH', 'NORMAL')),
  indication         text[] not null check (indication <@ array['COMPLEX_NEED', 'SEVERAL_PROVIDERS', 'REGULAR_WAYS_FAIL',
                                                                'LACK_OF_RESOURCES', 'WISH']),
  -- Encrypted with the key of the tenant, as there is no case yet.
  concern            bytea,
  phone              bytea,
  phone_times        bytea,
  elsewhere_where    bytea,
  -- The outcome.
  outcome_on         date,
  outcome_note       bytea,
  minutes            integer check (minutes between 1 and 1440),
  redirected_to      text check (length(redirected_to) between 1 and 300),
  decline_reason     text,                                     -- code list decline_reason
  case_id            uuid,
  created_at         timestamptz not null default now(),
  created_by         uuid not null default shared.actor(),
  -- Where it stands in the list: open ones first, acute ones before all others, then who waits longest; below them the latest.
  place integer not null generated always as (
    case when state in ('RECEIVED', 'CLEARING')
      then (received_on - date '2000-01-01') - case when priority = 'ACUTE' then 100000 else 0 end
      else 1000000 - (received_on - date '2000-01-01') end) stored,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check ((state in ('RECEIVED', 'CLEARING')) = (outcome_on is null)),
  check ((state = 'ADVISED') = (minutes is not null)),
  check ((state = 'REDIRECTED') = (redirected_to is not null)),
  check ((state = 'DECLINED') = (decline_reason is not null)),
  check ((state = 'CASE_OPENED') = (case_id is not null)),
  -- What stands in a case is read there and vanishes with its key.
  check (state <> 'CASE_OPENED' or (name = '' and num_nonnulls(concern, phone, phone_times, elsewhere_where, outcome_note) = 0))
);
create index inquiry_in_order on casework.inquiry (tenant_id, controller_id, place, id);
create index open_inquiry on casework.inquiry (tenant_id, controller_id) where state in ('RECEIVED', 'CLEARING');
call shared.protect_by_controller('casework.inquiry');

-- As casework.name_key, as long as the inquiry is open.
create table casework.inquiry_name_key (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  inquiry_id    uuid not null,
  key           text collate "C" not null check (length(key) <= 40),
  primary key (tenant_id, inquiry_id, key) include (controller_id),
  foreign key (tenant_id, inquiry_id) references casework.inquiry (tenant_id, id) on delete cascade
);
call shared.protect_by_controller('casework.inquiry_name_key');

-- One-off advice (Kurzberatung) as it is counted: beside the cases, and without a way back to the inquiry, so that it outlives it.
create table casework.one_off_advice (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  advised_on    date not null,
  minutes       integer not null check (minutes between 1 and 1440),
  channel       text not null,
  institution   text not null,
  language      text not null,
  interpreter   boolean not null,
  district      text not null,
  primary key (tenant_id, id)
);
create index one_off_advice_by_day on casework.one_off_advice (tenant_id, controller_id, advised_on);
call shared.protect_by_controller('casework.one_off_advice');
