-- About how many people a file may be without a second person; a municipality without a row has 50.
create table casework.export_limit (
  tenant_id integer not null default shared.tenant(),
  version   integer not null default 0,
  persons   integer not null check (persons between 1 and 100000),
  primary key (tenant_id)
);
call shared.protect_by_tenant('casework.export_limit');
