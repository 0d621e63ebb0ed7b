-- In which Land a municipality lies and on which days it does not work besides; without a row it is North Rhine-Westphalia.
create table tenancy.work_calendar (
  tenant_id integer not null default shared.tenant() primary key,
  version   integer not null default 1,
  land      text    not null check (land ~ '^[A-Z]{2}$')        -- ISO 3166-2:DE
);
call shared.protect_by_tenant('tenancy.work_calendar');
revoke delete, truncate on tenancy.work_calendar from "${app}";
grant select on tenancy.work_calendar to "${shared}";

create table tenancy.closed_days (
  tenant_id integer not null default shared.tenant(),
  id        uuid    not null,
  from_day  date    not null,
  to_day    date    not null check (to_day >= from_day and to_day < from_day + 31),
  name      text    not null check (length(name) between 1 and 300),
  primary key (tenant_id, id)
);
create index closed_days_in_order on tenancy.closed_days (tenant_id, from_day);
call shared.protect_by_tenant('tenancy.closed_days');
grant select on tenancy.closed_days to "${shared}";
