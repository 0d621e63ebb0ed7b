-- People belong to one controller: two organisations that know the same person have two rows.
create table casework.person (
  tenant_id         integer not null default shared.tenant(),
  controller_id     uuid not null default shared.organisation(),
  id                uuid not null,
  version           integer not null default 0,
  display_name      text not null check (length(display_name) between 1 and 300),  -- "Family, Given", or a pseudonym
  pseudonymous      boolean not null default false,
  birth_date        date,
  birth_precision   text not null default 'UNKNOWN' check (birth_precision in ('DAY', 'MONTH', 'YEAR', 'ESTIMATED', 'UNKNOWN')),
  gender            text,
  address_protected boolean not null default false,   -- hides address, district, school in every output to non-members
  created_at        timestamptz not null default now(),
  created_by        uuid not null default shared.actor(),
  primary key (tenant_id, id),
  check ((birth_date is null) = (birth_precision = 'UNKNOWN'))
);
call shared.protect_by_controller('casework.person');

create table casework.case_file (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  case_number   text not null,
  concerns      text not null check (concerns in ('PERSON', 'HOUSEHOLD')),
  client_id     uuid not null,                        -- the person whom the case is named after
  lead_id       uuid not null,                        -- the account that leads it
  status        text not null check (status in ('OPENING', 'ACTIVE', 'PAUSED', 'CLOSED', 'RESTRICTED', 'ERASED')),
  phase         text not null check (phase in ('ASSESSMENT', 'PLANNING', 'LINKING', 'MONITORING', 'EVALUATION')),
  opened_on     date not null,
  closed_on     date,
  last_contact_on date,
  created_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, case_number),
  foreign key (tenant_id, client_id) references casework.person (tenant_id, id),
  check ((status in ('CLOSED', 'RESTRICTED', 'ERASED')) = (closed_on is not null))
);
create index case_file_of_client on casework.case_file (tenant_id, client_id);
call shared.protect_by_controller('casework.case_file');

-- The last number given in a year; gaps are allowed, repetition is not.
create table casework.case_number (
  tenant_id integer not null default shared.tenant(),
  year      integer not null,
  last      integer not null,
  primary key (tenant_id, year)
);
call shared.protect_by_tenant('casework.case_number');

-- The household as far as the case is concerned with it; the client is a member too.
create table casework.household_member (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  person_id     uuid not null,
  role          text not null,                        -- code list household_role
  valid_from    date,
  valid_to      date check (valid_to >= valid_from),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id),
  unique (tenant_id, case_id, person_id)
);
create index household_member_of_person on casework.household_member (tenant_id, person_id);
call shared.protect_by_controller('casework.household_member');

-- The course of a case (Verlauf): append-only; a correction is a new entry that names the old one.
create table casework.timeline_entry (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  type          text not null,                        -- message key casework.timeline.<type>
  occurred_at   timestamptz not null,
  recorded_at   timestamptz not null default now(),
  author_id     uuid not null default shared.actor(),
  reference_id  uuid,                                 -- the note, contact, plan version … that it tells of
  detail        bytea,                                -- encrypted with the key of the case
  supersedes_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, supersedes_id) references casework.timeline_entry (tenant_id, id)
);
create index timeline_of_case on casework.timeline_entry (tenant_id, case_id, occurred_at desc, id desc);
call shared.protect_by_controller('casework.timeline_entry');
revoke update on casework.timeline_entry from "${app}";
