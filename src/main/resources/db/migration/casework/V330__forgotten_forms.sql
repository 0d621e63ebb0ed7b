-- Where a text was taken out of what several organisations write: whoever had a form open there saves no draft of it any more.
create table casework.forgotten_form (
  tenant_id integer not null default shared.tenant(),
  form      text not null check (length(form) <= 40),
  address   text not null check (length(address) <= 400),  -- where the form is opened, without a query; ids, no names
  at        uuid not null,                                 -- version 7: forms that were rendered before have smaller keys
  primary key (tenant_id, form, address)
);
call shared.protect_by_tenant('casework.forgotten_form');
