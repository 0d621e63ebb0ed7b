-- From how many running cases for a full-time post on the traffic light (Ampel) turns amber and red; a municipality without a row has none.
create table casework.workload_limit (
  tenant_id  integer not null default shared.tenant(),
  version    integer not null default 1,
  amber_from integer not null check (amber_from between 1 and 1000),
  red_from   integer not null check (red_from between amber_from + 1 and 1001),
  set_by     uuid not null default shared.actor(),
  set_at     timestamptz not null default now(),
  primary key (tenant_id)
);
call shared.protect_by_tenant('casework.workload_limit');
