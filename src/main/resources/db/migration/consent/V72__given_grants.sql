-- What a case has shared, with what has ended, and whether it counts now.
create view consent.given_grant with (security_invoker = true) as
select g.tenant_id, g.id, g.case_id, coalesce(c.person_id, b.person_id) as person_id, g.recipient_id, g.categories, g.purpose_code, g.level,
       g.valid_from, g.valid_until, c.id as consent_id, l.id is not null as live, g.ended_at, g.end_reason
from   consent.share_grant g
left   join consent.consent_item i on i.tenant_id = g.tenant_id and i.id = g.item_id
left   join consent.consent c on c.tenant_id = i.tenant_id and c.id = i.consent_id
left   join consent.legal_basis b on b.tenant_id = g.tenant_id and b.id = g.basis_id
left   join consent.live_grant l on l.tenant_id = g.tenant_id and l.id = g.id;

-- On what a grant may rest today.
create view consent.grant_basis with (security_invoker = true) as
select c.tenant_id, i.id, true as consented, c.case_id, c.person_id, i.organisation_id as recipient_id, i.categories, i.purpose_code,
       least(c.valid_until, i.valid_until, case when c.signed_on is null then c.sign_by end) as valid_until
from   consent.consent_item i
join   consent.consent c on c.tenant_id = i.tenant_id and c.id = i.consent_id
where  i.organisation_id is not null
and    i.organisation_id <> i.controller_id
and    i.direction in ('SEND', 'BOTH')
and    c.withdrawn_at is null
and    c.valid_from <= current_date
and    c.valid_until >= current_date
and    coalesce(i.valid_until, current_date) >= current_date
and    (c.signed_on is not null or (c.given_how = 'ORAL' and c.sign_by >= current_date))
union all
select b.tenant_id, b.id, false, b.case_id, b.person_id, b.organisation_id, b.categories, b.purpose_code, b.valid_until
from   consent.legal_basis b
where  b.organisation_id is not null
and    b.organisation_id <> b.controller_id
and    b.ended_at is null
and    b.valid_from <= current_date
and    b.valid_until >= current_date
and    (b.outcome = 'APPROVED' or (b.emergency and b.outcome is null));
