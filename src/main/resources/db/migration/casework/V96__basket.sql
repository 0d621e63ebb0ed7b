-- The basket of the organisation (Korb): who got an inquiry, and who has to wait for a place. Position and waiting time are computed.
alter table casework.inquiry
  add column assigned_on   date,
  add column assigned_by   uuid,
  add column waiting_since date,
  add column waited_until  date check (waited_until >= waiting_since),
  add check ((assigned_on is null) = (assigned_by is null)),
  add check (waited_until is null or waiting_since is not null);
create index inquiry_that_waits on casework.inquiry (tenant_id, controller_id, waiting_since)
  where waiting_since is not null and waited_until is null;

-- Handed to another carrier: ended here, unless it comes back.
alter table casework.inquiry drop constraint inquiry_state_check;
alter table casework.inquiry add constraint inquiry_state_check
  check (state in ('RECEIVED', 'CLEARING', 'ADVISED', 'REDIRECTED', 'DECLINED', 'HANDED_OVER', 'CASE_OPENED'));
