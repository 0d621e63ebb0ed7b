-- A contact (Beratung, Gespräch, Telefonat) with the person or about her; its text is a note of the case.
create table casework.consultation (
  tenant_id        integer not null default shared.tenant(),
  controller_id    uuid not null default shared.organisation(),
  id               uuid not null,
  case_id          uuid not null,
  note_id          uuid not null,
  occurred_on      date not null,
  minutes          integer not null check (minutes between 1 and 1440),
  kind             text not null,                     -- code list contact_kind
  channel          text not null,                     -- code list consultation_channel
  interpreter_mode text not null,                     -- code list interpreter_mode
  language         text,                              -- code list language
  participants     uuid[] not null default '{}',      -- persons of the household who took part
  author_id        uuid not null default shared.actor(),
  recorded_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, note_id) references casework.case_note (tenant_id, id)
);
create index consultation_of_case on casework.consultation (tenant_id, case_id, occurred_on desc);
create index consultation_by_day on casework.consultation (tenant_id, controller_id, occurred_on);
call shared.protect_by_controller('casework.consultation');

-- Something to look at again on a day (Wiedervorlage); with or without a case.
create table casework.reminder (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  case_id       uuid,
  assignee_id   uuid not null,
  due_on        date not null,
  text          bytea not null,                       -- encrypted: key of the case, else of the tenant
  origin        text not null default 'MANUAL' check (origin in ('MANUAL', 'RULE', 'TRANSITION', 'PLAN')),
  status        text not null default 'OPEN' check (status in ('OPEN', 'DONE', 'OBSOLETE')),
  created_by    uuid not null default shared.actor(),
  created_at    timestamptz not null default now(),
  ended_at      timestamptz,
  ended_by      uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check ((status = 'OPEN') = (ended_at is null))
);
create index reminder_of_assignee on casework.reminder (tenant_id, assignee_id, due_on) where status = 'OPEN';
create index reminder_of_case on casework.reminder (tenant_id, case_id, due_on) where status = 'OPEN';
call shared.protect_by_controller('casework.reminder');
