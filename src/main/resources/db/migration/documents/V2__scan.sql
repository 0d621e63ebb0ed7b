-- What the virus scanner said of a file. A file without a row is unchecked: no scanner is set up, or it did not answer.
create table documents.scan (
  tenant_id     integer not null default shared.tenant(),
  blob_id       uuid not null,
  controller_id uuid not null default shared.organisation(),
  state         text not null check (state in ('CLEAN', 'INFECTED')),
  finding       text check (length(finding) <= 200),       -- how the scanner names it
  scanned_at    timestamptz not null,
  primary key (tenant_id, blob_id),
  foreign key (tenant_id, blob_id) references documents.blob (tenant_id, id) on delete cascade,
  check ((state = 'INFECTED') = (finding is not null))
);
call shared.protect_by_controller('documents.scan');

-- For other modules.
create view documents.verdict with (security_invoker = true) as
select s.tenant_id, s.blob_id, s.state, s.finding, s.scanned_at from documents.scan s;
