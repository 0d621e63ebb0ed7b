-- What was set differently, by whom and when, written in the transaction of the change and never changed afterwards.
create table tenancy.setting_change (
  tenant_id  integer     not null default shared.tenant(),
  id         uuid        not null,
  area       text        not null check (length(area) between 1 and 40),
  what       text        not null check (length(what) between 1 and 700),
  before     text        not null check (length(before) <= 4000),  -- as people read it; empty: there was nothing
  after      text        not null check (length(after) <= 4000),   -- empty: there is nothing any more
  changed_at timestamptz not null,
  changed_by uuid        not null default shared.actor(),
  primary key (tenant_id, id)
);
create index setting_changes_of_area on tenancy.setting_change (tenant_id, area, changed_at, id);
call shared.protect_by_tenant('tenancy.setting_change');
revoke update, delete, truncate on tenancy.setting_change from "${app}";

create view tenancy.changed_setting with (security_invoker = true) as
  select tenant_id, id, area, what, before, after, changed_at, changed_by from tenancy.setting_change;
