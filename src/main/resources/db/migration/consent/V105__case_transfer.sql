-- A person agrees that another organisation takes over the lead of her case: a purpose of its own, for an organisation that leads cases.
alter table consent.consent_item
  drop constraint consent_item_purpose_code_check,
  add constraint consent_item_purpose_code_check
    check (purpose_code in ('REFERRAL_HANDLING', 'CASEWORK', 'CASE_CONFERENCE', 'CASE_TRANSFER'));

-- A partner of the network never leads a case, so what was shared for that is nothing for it.
create or replace view consent.shared_case with (security_invoker = true) as
select g.tenant_id, g.controller_id, g.id as grant_id, g.case_id, g.person_id, g.categories, g.purpose_code, g.level, g.valid_from, g.valid_until
from   consent.live_grant g
where  g.tenant_id = shared.tenant()
and    g.recipient_id = shared.organisation()
and    (shared.purpose() in (g.purpose_code, 'OVERVIEW')
        or (shared.purpose() = 'PARTNER_OVERVIEW' and g.purpose_code <> 'CASEWORK' and g.purpose_code <> 'CASE_TRANSFER'))
and    not exists (
         select 1
         from   consent.case_exclusion x
         where  x.tenant_id = g.tenant_id
         and    x.case_id = g.case_id
         and    (x.everybody or x.user_id = shared.actor() or x.organisation_id = shared.organisation()));
