-- What really left the house (casework-model §4.3, Disclosure): to whom, which categories, on which consent. It is never changed.
create table casework.disclosure (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  recipient     text not null check (recipient in ('PERSON', 'OFFICE')),
  office        bytea,                                -- its name, encrypted with the key of the case
  consent_id    uuid,                                 -- the consent that names the office
  categories    text[] not null check (cardinality(categories) > 0),
  channel       text not null default 'PRINT' check (channel in ('ONLINE_VIEW_SESSION', 'EXPORT', 'PRINT', 'MAIL', 'API')),
  document_id   uuid not null,                        -- the sheet itself, among the documents of the case
  disclosed_at  timestamptz not null default now(),
  disclosed_by  uuid not null default shared.actor(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, document_id) references casework.document (tenant_id, id),
  check ((recipient = 'OFFICE') = (office is not null)),
  check ((recipient = 'OFFICE') = (consent_id is not null))
);
create index disclosure_of_case on casework.disclosure (tenant_id, case_id, disclosed_at desc);
call shared.protect_by_controller('casework.disclosure');
revoke update on casework.disclosure from "${app}";
