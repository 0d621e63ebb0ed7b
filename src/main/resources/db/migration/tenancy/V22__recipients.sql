-- The words of code lists and the names of organisations, for those who read what others share.
grant usage on schema tenancy to "${shared}";
grant select on tenancy.code, tenancy.code_list, tenancy.organisation_name to "${shared}";
grant select (tenant_id, id, name, short_name, kind) on tenancy.organisation to "${shared}";
