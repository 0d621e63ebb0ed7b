-- What was answered stays as it was answered: the giving side takes back only what nobody has answered yet.
drop policy giver on casework.inquiry_handover;
create policy giver on casework.inquiry_handover for select
  using (tenant_id = shared.tenant() and from_organisation = shared.organisation());
create policy hand_over on casework.inquiry_handover for insert
  with check (tenant_id = shared.tenant() and from_organisation = shared.organisation() and state = 'SENT');
create policy call_back on casework.inquiry_handover for update
  using (tenant_id = shared.tenant() and from_organisation = shared.organisation() and state = 'SENT')
  with check (tenant_id = shared.tenant() and from_organisation = shared.organisation() and state in ('SENT', 'WITHDRAWN'));
