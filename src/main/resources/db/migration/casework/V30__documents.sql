-- A document (Unterlage) of a case. Struck out, it keeps only the trace that there was one.
create table casework.document (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  case_id       uuid not null,
  person_id     uuid,                                 -- the member of the household to whom it belongs
  type          text not null,                        -- code list document_type
  dated         date,                                 -- the date on the document
  name          bytea,                                -- of the file, encrypted with the key of the case
  note          bytea,                                -- likewise
  blob_id       uuid,
  media_type    text,
  size          bigint,
  sha256        bytea,                                -- of the content, to notice the same file twice in a case
  added_at      timestamptz not null,
  added_by      uuid not null default shared.actor(),
  struck_at     timestamptz,
  struck_by     uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id),
  check ((struck_at is null) = (struck_by is null)),
  check (num_nonnulls(name, blob_id, media_type, size, sha256) = case when struck_at is null then 5 else 0 end),
  check (struck_at is null or note is null)
);
create index document_of_case on casework.document (tenant_id, case_id, added_at desc, id desc);
create index document_of_person on casework.document (tenant_id, person_id);
call shared.protect_by_controller('casework.document');
revoke delete on casework.document from "${app}";
