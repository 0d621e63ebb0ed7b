-- What an organisation sees of the cases of others. A transaction that reads them changes to a role of its own ("${shared}", by
-- set local role), which may read named columns of named tables, of others only, and only what a live grant opens. The application's
-- usual role keeps the policies it has: whatever forgets a predicate shows nothing of anybody else.

grant usage on schema shared to "${shared}";

-- For what the transaction reads other organisations' cases; null where it does not.
create function shared.purpose() returns text
    language sql stable parallel safe
    return nullif(current_setting('app.purpose', true), '');

-- Opens columns of a table of controllers to recipients, where the condition holds.
create procedure shared.open_to_recipients(t regclass, columns text, condition text) language plpgsql as $$
begin
  execute format('grant select (%s) on %s to "${shared}"', columns, t);
  execute format('create policy recipient on %s for select to "${shared}"
    using (tenant_id = shared.tenant() and shared.purpose() is not null and (%s))', t, condition);
  execute format('create policy not_own on %s as restrictive for select to "${shared}"
    using (controller_id <> shared.organisation())', t);
end $$;
