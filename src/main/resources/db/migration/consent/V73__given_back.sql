-- A recipient that has done its work gives back what it could read.
grant update (ended_at, end_reason) on consent.share_grant to "${shared}";
create policy gives_back on consent.share_grant for update to "${shared}"
  using (tenant_id = shared.tenant() and recipient_id = shared.organisation())
  with check (tenant_id = shared.tenant() and recipient_id = shared.organisation() and ended_at is not null and end_reason = 'REFERRAL_CLOSED');
