-- Everybody in the municipality reads a letterhead, and only its own organisation writes it.
drop policy tenant on tenancy.letterhead;
create policy tenant on tenancy.letterhead for select using (tenant_id = shared.tenant());
create policy own on tenancy.letterhead
  using (tenant_id = shared.tenant() and organisation_id = shared.organisation())
  with check (tenant_id = shared.tenant() and organisation_id = shared.organisation());
