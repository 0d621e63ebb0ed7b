-- Sharing without consent, decided: what an emergency asks for, who ended it, and when the person is told.
alter table consent.legal_basis
  add column ground text check (ground in ('LIFE', 'CHILD')),
  add column not_advised bytea,                       -- why there was no time for advice; encrypted with the key of the case
  add column review_by date,                          -- an emergency is reviewed by then at the latest
  add column tell_again_on date,                      -- when it is asked again whether the person can be told
  add column ended_by uuid,
  add check (emergency = (ground is not null)),
  add check (emergency = (review_by is not null)),
  add check (num_nonnulls(advised_on, not_advised) <= 1 and (ground is distinct from 'CHILD' or num_nonnulls(advised_on, not_advised) = 1)),
  add check (not emergency or valid_until <= valid_from + 14),
  add check (num_nonnulls(not_told, tell_again_on) in (0, 2)),
  add check (num_nonnulls(ended_at, ended_by) in (0, 2));
grant update (tell_again_on, ended_by) on consent.legal_basis to "${app}";

-- Said is said: a second person decides once, and what has ended or was told stays so.
create function consent.basis_stays_decided() returns trigger language plpgsql as $$
begin
  if old.outcome is not null and (new.outcome, new.approved_by, new.approved_at) is distinct from (old.outcome, old.approved_by, old.approved_at)
     or old.ended_at is not null and new.ended_at is distinct from old.ended_at
     or old.told_on is not null and new.told_on is distinct from old.told_on then
    raise exception 'what was decided about a legal basis stays' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stays_decided before update on consent.legal_basis for each row execute function consent.basis_stays_decided();

alter table consent.share_grant drop constraint share_grant_end_reason_check;
alter table consent.share_grant add check (end_reason in ('WITHDRAWN', 'EXPIRED', 'REFERRAL_CLOSED', 'CASE_CLOSED', 'REPLACED', 'ERROR', 'BASIS_ENDED'));

-- For lists: codes, days and who decided, no word of the content; without the cases that the acting person is kept out of.
create view consent.shared_without_consent with (security_invoker = true) as
select b.tenant_id, b.id, b.case_id, b.person_id, b.organisation_id, b.categories, b.norm, b.emergency, b.ground, b.valid_from, b.valid_until,
       b.decided_by, b.decided_at, b.review_by, b.approved_by, b.approved_at, b.outcome, b.told_on, b.tell_again_on, b.ended_at,
       coalesce(b.outcome, 'APPROVED') = 'APPROVED' and (b.emergency or b.outcome is not null)
         and b.ended_at is null and current_date between b.valid_from and b.valid_until as live
from   consent.legal_basis b
where  not exists (
         select 1 from consent.barred_case x where x.tenant_id = b.tenant_id and x.case_id = b.case_id);
