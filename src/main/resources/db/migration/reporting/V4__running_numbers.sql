-- A running number is computed once a week at most, and told in steps of the threshold. Whom it counted stays with it, to see how many come
-- and go; that is raw and read in the shared role alone. Numbers of before begin anew.
drop table reporting.running_count;
create table reporting.running_count (
  tenant_id    integer not null default shared.tenant(),
  family       text    not null check (length(family) between 1 and 80),
  key          text    not null check (length(key) between 1 and 200),
  smallest     integer not null default 5 check (smallest between 3 and 10),  -- with which it was computed
  computed_on  date,                                                          -- null before the first time
  at_least     bigint  check (at_least > 0 and at_least % smallest = 0),      -- null while it is hidden
  members      text[]  not null default '{}',                                 -- digests of those counted
  contributors text[]  not null default '{}',                                 -- of each of them, likewise
  primary key (tenant_id, family, key),
  check (cardinality(members) = cardinality(contributors))
);
call shared.protect_by_tenant('reporting.running_count');
revoke select, delete, truncate on reporting.running_count from "${app}";
grant select (tenant_id, family, key, smallest, computed_on, at_least) on reporting.running_count to "${app}";
grant select (tenant_id, family, key, members, contributors) on reporting.running_count to "${shared}";
create policy counting on reporting.running_count as restrictive for select to "${shared}" using (shared.purpose() = 'DISCLOSURE');
