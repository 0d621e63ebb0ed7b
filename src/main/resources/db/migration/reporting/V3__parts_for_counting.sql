-- What was contributed to a quarter is raw: the application's role writes it and does not read it. Whoever computes a table of it does so in
-- the shared role, for this purpose alone.
grant usage on schema reporting to "${shared}";
revoke select on reporting.snapshot_part from "${app}";
grant select (tenant_id, snapshot_id, position, codes, contributor, count) on reporting.snapshot_part to "${shared}";
create policy counting on reporting.snapshot_part as restrictive for select to "${shared}" using (shared.purpose() = 'DISCLOSURE');
