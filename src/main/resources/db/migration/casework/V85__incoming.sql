-- What came in with the post: when it has come, and which deadline it has set going.
alter table casework.document
  add column received_on date,
  add column deadline_id uuid,
  add foreign key (tenant_id, deadline_id) references casework.deadline (tenant_id, id);
create index document_of_deadline on casework.document (tenant_id, deadline_id) where deadline_id is not null;

-- A file that was uploaded for a case and is not saved as a document yet. It belongs to whoever uploaded it, and is gone after a day.
create table casework.incoming_file (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  name          bytea not null,                        -- encrypted with the key of the case
  blob_id       uuid not null,
  media_type    text not null,
  sha256        bytea not null,
  size          bigint not null,
  dated         date,                                  -- where the file says so itself, such as the attachment of a mail
  added_at      timestamptz not null,
  added_by      uuid not null default shared.actor(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
create index incoming_file_of_case on casework.incoming_file (tenant_id, case_id, added_by, added_at);
create index incoming_file_of_yesterday on casework.incoming_file (tenant_id, controller_id, added_at);
call shared.protect_by_controller('casework.incoming_file');
