-- The two ways in which the lead of a case goes to another organisation: it is handed over (OWNERSHIP_TRANSFER), or the other one asks for
-- it (TRANSFER_REQUEST). A request is a row of the asking organisation about a case of its recipient, which it knows by a grant.
alter table casework.referral
  drop constraint referral_mode_check,
  add constraint referral_mode_check check (mode in (
    'PSEUDONYMOUS_INQUIRY', 'WARM_HANDOVER', 'REFERRAL', 'OWNERSHIP_TRANSFER', 'TRANSFER_REQUEST')),
  drop constraint referral_decline_reason_check,
  add constraint referral_decline_reason_check check (decline_reason in (
    'NOT_ELIGIBLE', 'NO_CAPACITY', 'WRONG_ADDRESS', 'LANGUAGE_BARRIER', 'CLIENT_DISAGREES', 'WORK_GOES_ON', 'OTHER')),
  drop constraint referral_outcome_check,
  add constraint referral_outcome_check check (outcome in (
    'SERVICE_PROVIDED', 'PARTLY', 'CLIENT_DID_NOT_ATTEND', 'NOT_ELIGIBLE', 'NO_CAPACITY', 'WRONG_ADDRESS', 'LANGUAGE_BARRIER',
    'TAKEN_OVER', 'OTHER')),
  -- The lead moves with the acceptance, in one step: there is nothing between the two.
  add constraint lead_moves_at_once check (mode <> 'OWNERSHIP_TRANSFER' or state not in ('ACCEPTED', 'IN_PROGRESS')),
  add constraint lead_moves_alone check ((outcome = 'TAKEN_OVER') = (state = 'COMPLETED' and mode in ('OWNERSHIP_TRANSFER', 'TRANSFER_REQUEST')));

create unique index one_transfer_at_a_time on casework.referral (tenant_id, case_id) where mode = 'OWNERSHIP_TRANSFER' and state = 'SENT';
create unique index one_request_at_a_time on casework.referral (tenant_id, controller_id, case_id)
  where mode = 'TRANSFER_REQUEST' and state in ('SENT', 'ACCEPTED', 'IN_PROGRESS');

create or replace function casework.referral_step() returns trigger language plpgsql as $$
begin
  if old.state = new.state and old.state in ('ACCEPTED', 'IN_PROGRESS') and old.recipient_id = shared.organisation() then return new; end if;
  if old.controller_id = shared.organisation() and old.state in ('SENT', 'ACCEPTED', 'IN_PROGRESS')
     and new.state in ('REVOKED', 'ENDED_BY_CONSENT') then return new; end if;
  -- The case of a request is the recipient's: it ends what its person or its end takes away.
  if old.mode = 'TRANSFER_REQUEST' and old.recipient_id = shared.organisation() and old.state in ('SENT', 'ACCEPTED', 'IN_PROGRESS')
     and new.state in ('DECLINED', 'COMPLETED', 'ENDED_BY_CONSENT') then return new; end if;
  if old.mode = 'OWNERSHIP_TRANSFER' and old.recipient_id = shared.organisation()
     and (old.state, new.state) in (('SENT', 'COMPLETED'), ('SENT', 'DECLINED')) then return new; end if;
  if old.mode <> 'OWNERSHIP_TRANSFER' and old.recipient_id = shared.organisation() and (old.state, new.state) in (
       ('SENT', 'ACCEPTED'), ('SENT', 'DECLINED'), ('ACCEPTED', 'IN_PROGRESS'), ('ACCEPTED', 'COMPLETED'), ('IN_PROGRESS', 'COMPLETED'))
     then return new; end if;
  raise exception 'this side cannot take a referral from % to %', old.state, new.state using errcode = 'check_violation';
end $$;

-- What an asking organisation writes belongs to nobody's case but that of the one that reads it.
drop policy recipient on casework.referral_text;
create policy recipient on casework.referral_text for select to "${shared}"
  using (tenant_id = shared.tenant() and shared.purpose() is not null and addressee_id = shared.organisation() and (to_sender or exists (
      select 1
      from   casework.referral r
      where  r.tenant_id = referral_text.tenant_id and r.id = referral_text.referral_id
      and    r.state not in ('REVOKED', 'ENDED_BY_CONSENT')
      and    (r.mode in ('PSEUDONYMOUS_INQUIRY', 'TRANSFER_REQUEST')
              or r.grant_id in (select s.grant_id from consent.shared_case s)))));
