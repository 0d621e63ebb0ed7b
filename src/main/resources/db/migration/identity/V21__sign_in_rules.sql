-- How people of a municipality sign in; without a row what the columns say by default.
create table identity.sign_in_rules (
  tenant_id              integer not null default shared.tenant() primary key,
  second_factor_required boolean not null default false,
  idle_minutes           integer not null default 30 check (idle_minutes between 5 and 60),
  longest_hours          integer not null default 10 check (longest_hours between 1 and 12),
  version                integer not null default 0,
  changed_at             timestamptz not null,
  changed_by             uuid not null
);
call shared.protect_by_tenant('identity.sign_in_rules');
