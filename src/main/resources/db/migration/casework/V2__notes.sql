create table casework.case_note (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  author_id     uuid not null default shared.actor(),
  written_at    timestamptz not null,
  text          bytea not null,                       -- encrypted with the key of the case
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
create index note_of_case on casework.case_note (tenant_id, case_id, written_at desc);
call shared.protect_by_controller('casework.case_note');

-- Words of notes as digests under a key of the case: findable in one's own cases, meaningless elsewhere.
create table casework.note_word (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  case_id       uuid not null,
  word          bytea not null,
  note_id       uuid not null,
  primary key (tenant_id, case_id, word, note_id),
  foreign key (tenant_id, note_id) references casework.case_note (tenant_id, id) on delete cascade
);
create index note_word_of_note on casework.note_word (tenant_id, note_id);
call shared.protect_by_controller('casework.note_word');
