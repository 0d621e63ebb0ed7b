-- What somebody has answered on the guided path and cannot be seen elsewhere; what can be seen is computed.
create table setup.answer (
  tenant_id integer not null default shared.tenant(),
  step      text not null check (length(step) between 1 and 60),
  at        timestamptz not null default clock_timestamp(),
  by_id     uuid default shared.actor(),
  primary key (tenant_id, step)
);
call shared.protect_by_tenant('setup.answer');
