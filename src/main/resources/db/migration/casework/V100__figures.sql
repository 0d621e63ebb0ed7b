-- Figures are counted per organisation: its cases, closures, inquiries and contacts are found without those of all others.
create index case_file_of_organisation on casework.case_file (tenant_id, controller_id, opened_on);
create index closure_of_organisation on casework.closure (tenant_id, controller_id, closed_on);

create index person_of_organisation on casework.person (tenant_id, controller_id);
create index person_language_of_organisation on casework.person_language (tenant_id, controller_id);
create index person_communication_of_organisation on casework.person_communication (tenant_id, controller_id);
create index person_address_of_organisation on casework.person_address (tenant_id, controller_id);
create index legal_domain_period_of_organisation on casework.legal_domain_period (tenant_id, controller_id);
create index assessment_of_organisation on casework.assessment (tenant_id, controller_id);

-- Below how many persons a number is hidden from those who may not open their files; a tenant without a row has 5.
create table casework.figure_setting (
  tenant_id integer not null default shared.tenant(),
  smallest  integer not null check (smallest between 3 and 10),
  primary key (tenant_id)
);
call shared.protect_by_tenant('casework.figure_setting');
