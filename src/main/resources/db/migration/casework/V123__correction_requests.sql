-- That the lead of a case was asked to look at something that perhaps stands in the wrong one; once is enough.
create table casework.correction_request (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  case_id       uuid not null,
  thing_id      uuid not null,                        -- the note or the document
  requested_at  timestamptz not null,
  requested_by  uuid not null default shared.actor(),
  primary key (tenant_id, case_id, thing_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
call shared.protect_by_controller('casework.correction_request');
revoke update, delete on casework.correction_request from "${app}";
