-- Who keeps a list: a law or a standard, the software that computes with it, or each municipality. What the software writes itself is needed.
alter table tenancy.code_list add column kept_by text not null default 'LAW' check (kept_by in ('LAW', 'PRODUCT', 'TENANT'));
alter table tenancy.code_list add column needed text[] not null default '{}';

-- What a municipality has made of a list that it keeps: entries of its own, and what is different about those that came with Lotse.
create table tenancy.own_code (
  tenant_id  integer not null default shared.tenant(),
  list       text    not null,
  code       text    not null check (length(code) between 1 and 80),
  own        boolean not null,                                -- did not come with Lotse
  label      text check (length(label) between 1 and 300),    -- null: as it came
  sort       integer,                                         -- null: as it came
  valid_from date,                                            -- of an own entry
  valid_to   date,                                            -- last day on which it is offered
  struck     boolean not null default false,                  -- taken back before it was used; its label stays readable
  primary key (tenant_id, list, code),
  check (valid_to >= valid_from),
  check (not own or label is not null and sort is not null),
  check (own or valid_from is null and not struck)
);
call shared.protect_by_tenant('tenancy.own_code');
revoke delete, truncate on tenancy.own_code from "${app}";
grant select on tenancy.own_code to "${shared}";

-- Who changes a list says which version she saw.
create table tenancy.own_list (
  tenant_id integer not null default shared.tenant(),
  list      text    not null,
  version   integer not null default 1,
  primary key (tenant_id, list)
);
call shared.protect_by_tenant('tenancy.own_list');
revoke delete, truncate on tenancy.own_list from "${app}";
