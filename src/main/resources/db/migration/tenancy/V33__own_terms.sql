-- What a municipality calls things differently from Lotse: message key to word. What is not in here is called as it comes.
create table tenancy.own_terms (
  tenant_id integer not null default shared.tenant() primary key,
  version   integer not null default 1,
  words     jsonb   not null check (jsonb_typeof(words) = 'object')
);
call shared.protect_by_tenant('tenancy.own_terms');
revoke delete, truncate on tenancy.own_terms from "${app}";
grant select on tenancy.own_terms to "${shared}";
