-- Running cases that an organisation kept in a spreadsheet before.

-- Which heading of a list means what, as the organisation said the last time.
create table casework.takeover_heading (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  heading       text not null check (length(heading) between 1 and 200),
  field         text not null check (length(field) <= 40),   -- empty: is not taken over
  primary key (tenant_id, controller_id, heading)
);
call shared.protect_by_controller('casework.takeover_heading');

create table casework.takeover (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  id              uuid not null,
  state           text not null check (state in ('MAPPING', 'CHECKING', 'CHECKED', 'TAKING', 'TAKEN', 'UNDOING', 'UNDONE')),
  file_name       text not null check (length(file_name) between 1 and 200),
  content         bytea,                              -- the file, then what was not taken over, encrypted with the key of the tenant
  header_row      integer,
  fields          text[],                             -- what each column means
  default_lead_id uuid,
  renew_by        date,
  created_by      uuid not null default shared.actor(),
  created_at      timestamptz not null default now(),
  primary key (tenant_id, id)
);
call shared.protect_by_controller('casework.takeover');

create table casework.takeover_row (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  takeover_id   uuid not null,
  number        integer not null,                     -- as the spreadsheet counts
  state         text not null check (state in ('READY', 'PROBLEM', 'WAITING', 'DUPLICATE', 'SKIPPED', 'TAKEN', 'FAILED', 'UNDONE', 'KEPT')),
  decision      text check (decision in ('SKIP', 'TAKE')),
  text          bytea not null,                       -- name and messages, encrypted with the key of the tenant
  has_messages  boolean not null,
  case_id       uuid,                                 -- no reference: the row tells of a case that was taken back, too
  primary key (tenant_id, takeover_id, number),
  foreign key (tenant_id, takeover_id) references casework.takeover (tenant_id, id) on delete cascade
);
call shared.protect_by_controller('casework.takeover_row');

-- What a case brought along. The consent on paper carries the work until one is recorded, and shares nothing.
create table casework.taken_over_case (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  case_id       uuid not null,
  takeover_id   uuid not null,
  case_version  integer not null default 0,           -- as the take-over left it
  taken_at      timestamptz not null default now(),
  consultations integer not null check (consultations between 0 and 10000),
  consent_on    date,
  renew_by      date,
  withdrawn_on  date,                                 -- the consent on paper was taken back
  withdrawn_how text check (length(withdrawn_how) <= 40),
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, takeover_id) references casework.takeover (tenant_id, id),
  check ((consent_on is null) = (renew_by is null)),
  check ((withdrawn_on is null) = (withdrawn_how is null)),
  check (withdrawn_on is null or consent_on is not null)
);
create index taken_over_case_of_takeover on casework.taken_over_case (tenant_id, takeover_id);
call shared.protect_by_controller('casework.taken_over_case');

-- A case that is taken back asks every table whether it refers to it.
create index reminder_by_case on casework.reminder (tenant_id, case_id);
create index closure_of_case on casework.closure (tenant_id, case_id);
create index draft_of_case on casework.draft (tenant_id, case_id);
create index phone_note_of_case on casework.phone_note (tenant_id, case_id);
create index walk_in_of_case on casework.walk_in (tenant_id, case_id);
create index inquiry_of_case on casework.inquiry (tenant_id, case_id);
