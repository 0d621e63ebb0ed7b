-- What has been taken out of a text that several organisations write must not live on in a draft of any of them. The shared role forgets
-- such drafts for this purpose alone; it sees what they are compared by, and not whose they are.
grant select (tenant_id, id, form, address, case_id, fields, saved_at), delete on casework.draft to "${shared}";
create policy forgetting on casework.draft to "${shared}"
  using (tenant_id = shared.tenant() and case_id is null and shared.purpose() = 'FORGETTING');
create policy only_forgetting on casework.draft as restrictive to "${shared}"
  using (case_id is null and shared.purpose() = 'FORGETTING');
