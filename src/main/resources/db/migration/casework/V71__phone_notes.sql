-- A phone note (Telefonnotiz): taken down in the middle of something else, assigned to a case, to an inquiry or to nobody, now or later.
create table casework.phone_note (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  id              uuid not null,
  author_id       uuid not null default shared.actor(),
  taken_at        timestamptz not null default now(),
  minutes         integer not null check (minutes between 1 and 1440),
  -- Encrypted with the key of the tenant, as long as it is in no case.
  text            bytea,
  caller          bytea,
  phone           bytea,
  inquiry_id      uuid,
  -- In a case it is a contact: its words are a note of the case and stand here no more.
  case_id         uuid,
  note_id         uuid,
  assigned_at     timestamptz,
  contact_before  date,                               -- the case's last contact before this one, for taking it back
  primary key (tenant_id, id),
  foreign key (tenant_id, inquiry_id) references casework.inquiry (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, note_id) references casework.case_note (tenant_id, id),
  check (num_nonnulls(case_id, inquiry_id) <= 1),
  check ((case_id is null) = (note_id is null)),
  check ((case_id is null) = (text is not null)),
  check (case_id is null or num_nonnulls(caller, phone) = 0),
  check ((num_nonnulls(case_id, inquiry_id) = 1) = (assigned_at is not null))
);
create index open_phone_note on casework.phone_note (tenant_id, author_id, taken_at) where case_id is null and inquiry_id is null;
create index phone_note_of_inquiry on casework.phone_note (tenant_id, inquiry_id) where inquiry_id is not null;
call shared.protect_by_controller('casework.phone_note');
