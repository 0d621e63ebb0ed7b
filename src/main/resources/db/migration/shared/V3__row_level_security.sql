-- The two kinds of row-level security, written once. Every migration that makes a table calls one of them.

-- Rows that everybody in the municipality may see.
create procedure shared.protect_by_tenant(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy tenant on %s using (tenant_id = shared.tenant()) with check (tenant_id = shared.tenant())', t);
end $$;

-- Rows of one data controller inside the municipality: the organisation that works on the case.
create procedure shared.protect_by_controller(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy controller on %s
    using (tenant_id = shared.tenant() and controller_id = shared.organisation())
    with check (tenant_id = shared.tenant() and controller_id = shared.organisation())', t);
end $$;
