-- Offices to which the own organisation writes, for all its colleagues: no private addresses.
create table casework.office_address (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  address       text not null check (length(address) between 1 and 1000),   -- in lines, as on the envelope
  last_used_at  timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint office_address_once unique (tenant_id, controller_id, address)
);
call shared.protect_by_controller('casework.office_address');

-- A letter (Schreiben) that was made in a case. Its PDF lies among the documents of the case; struck out there, it leaves only a trace.
create table casework.letter (
  tenant_id        integer not null default shared.tenant(),
  controller_id    uuid not null default shared.organisation(),
  id               uuid not null,
  case_id          uuid not null,
  person_id        uuid not null,                     -- the member of the household whom it concerns
  document_id      uuid not null,
  kind             text not null,                     -- as in letter_template
  template_version integer not null check (template_version >= 0),   -- 0: the text that was shipped
  recipient        text not null check (recipient in ('PERSON', 'OFFICE', 'NOBODY')),
  address          bytea,                             -- this and the two texts: encrypted with the key of the case
  subject          bytea,
  body             bytea,
  docx_blob_id     uuid,
  made_at          timestamptz not null,
  made_by          uuid not null default shared.actor(),
  primary key (tenant_id, id),
  constraint letter_of_document unique (tenant_id, document_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id),
  foreign key (tenant_id, document_id) references casework.document (tenant_id, id),
  check (num_nonnulls(subject, body, docx_blob_id) in (0, 3)),
  check (address is null or subject is not null)
);
create index letter_of_case on casework.letter (tenant_id, case_id, made_at desc, id desc);
create index letter_of_person on casework.letter (tenant_id, person_id);
create index letter_by_maker on casework.letter (tenant_id, made_by) where docx_blob_id is not null;
call shared.protect_by_controller('casework.letter');
revoke delete on casework.letter from "${app}";

-- How it left the house; ahead by fax and then by post are two rows. A letter without a row is not sent yet.
create table casework.letter_dispatch (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  letter_id     uuid not null,
  sent_on       date not null,
  how           text not null check (how in ('POST', 'REGISTERED', 'HANDED_OVER', 'LETTER_BOX', 'FAX', 'EMAIL', 'PORTAL')),
  recipient     bytea,                                -- to whom, encrypted with the key of the case; null when the letter was struck out
  recorded_at   timestamptz not null,
  recorded_by   uuid not null default shared.actor(),
  primary key (tenant_id, id),
  foreign key (tenant_id, letter_id) references casework.letter (tenant_id, id)
);
create index dispatch_of_letter on casework.letter_dispatch (tenant_id, letter_id, sent_on);
call shared.protect_by_controller('casework.letter_dispatch');
revoke delete on casework.letter_dispatch from "${app}";
