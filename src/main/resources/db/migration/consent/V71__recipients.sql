-- The grants that count now, whoever asks. A join on the columns of the basis, never a flag: what was withdrawn is gone with the commit.
create view consent.live_grant with (security_invoker = true) as
select g.tenant_id, g.controller_id, g.id, g.case_id, coalesce(c.person_id, b.person_id) as person_id, g.recipient_id, g.categories,
       g.purpose_code, g.level, g.valid_from, g.valid_until, c.id as consent_id, b.id as basis_id
from   consent.share_grant g
left   join consent.consent_item i on i.tenant_id = g.tenant_id and i.id = g.item_id
left   join consent.consent c on c.tenant_id = i.tenant_id and c.id = i.consent_id
left   join consent.legal_basis b on b.tenant_id = g.tenant_id and b.id = g.basis_id
where  g.ended_at is null
and    g.valid_from <= current_date
and    g.valid_until >= current_date
and    ((c.withdrawn_at is null
         and c.valid_from <= current_date
         and c.valid_until >= current_date
         and coalesce(i.valid_until, current_date) >= current_date
         and (c.signed_on is not null or (c.given_how = 'ORAL' and c.sign_by >= current_date)))
     or (b.ended_at is null
         and b.valid_from <= current_date
         and b.valid_until >= current_date
         and (b.outcome = 'APPROVED' or (b.emergency and b.outcome is null))));

-- The access decision for the cases of other organisations, in its one SQL form: lists, counts and searches join it, the policies of
-- shared content ask it. Seen with the recipients' role alone. A partner of the network works with what is handed to it, not on the case.
create view consent.shared_case with (security_invoker = true) as
select g.tenant_id, g.controller_id, g.id as grant_id, g.case_id, g.person_id, g.categories, g.purpose_code, g.level, g.valid_from, g.valid_until
from   consent.live_grant g
where  g.tenant_id = shared.tenant()
and    g.recipient_id = shared.organisation()
and    (shared.purpose() in (g.purpose_code, 'OVERVIEW') or (shared.purpose() = 'PARTNER_OVERVIEW' and g.purpose_code <> 'CASEWORK'))
and    not exists (
         select 1
         from   consent.case_exclusion x
         where  x.tenant_id = g.tenant_id
         and    x.case_id = g.case_id
         and    (x.everybody or x.user_id = shared.actor() or x.organisation_id = shared.organisation()));

grant usage on schema consent to "${shared}";
grant select on consent.live_grant, consent.shared_case to "${shared}";
call shared.open_to_recipients('consent.share_grant',
  'tenant_id, controller_id, id, case_id, recipient_id, categories, purpose_code, level, item_id, basis_id, valid_from, valid_until, ended_at',
  'recipient_id = shared.organisation()');
call shared.open_to_recipients('consent.consent_item',
  'tenant_id, controller_id, id, consent_id, organisation_id, valid_until',
  'organisation_id = shared.organisation()');
call shared.open_to_recipients('consent.consent',
  'tenant_id, controller_id, id, person_id, given_how, sign_by, signed_on, valid_from, valid_until, withdrawn_at',
  'id in (select i.consent_id from consent.consent_item i)');
call shared.open_to_recipients('consent.legal_basis',
  'tenant_id, controller_id, id, person_id, organisation_id, valid_from, valid_until, emergency, outcome, ended_at',
  'organisation_id = shared.organisation()');
call shared.open_to_recipients('consent.case_exclusion',
  'tenant_id, controller_id, case_id, user_id, organisation_id, everybody',
  'everybody or user_id = shared.actor() or organisation_id = shared.organisation()');
