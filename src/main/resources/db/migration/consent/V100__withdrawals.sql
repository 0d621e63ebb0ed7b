-- What a person reads out when she calls: it is printed on the sheet. A column of its own, because under row-level security an index serves
-- plain equality alone.
alter table consent.consent add column reference text generated always as (right(id::text, 12)) stored;
create index consent_by_reference on consent.consent (tenant_id, reference);

-- One recipient is taken out, the rest of the consent stands.
alter table consent.consent_item
  add column withdrawn_at timestamptz,
  add column withdrawn_on date,
  add column withdrawn_how text check (withdrawn_how in ('IN_PERSON', 'PHONE', 'LETTER', 'EMAIL', 'OTHER', 'UNKNOWN')),
  add column withdrawn_by uuid,
  add check (num_nonnulls(withdrawn_at, withdrawn_on, withdrawn_how, withdrawn_by) in (0, 4));
grant update (withdrawn_at, withdrawn_on, withdrawn_how, withdrawn_by) on consent.consent_item to "${app}";

-- Sharing rests on the work: what a person's newest consent to the work on the case no longer carries, her consent to share does not carry
-- on by itself, be it withdrawn or run out (casework-model §4, invariant 5: never after the end of the basis). Where she never gave one –
-- somebody of the household, a case taken over with its paper – the consent to share stands alone.
create view consent.lapsed_work with (security_invoker = true) as
select w.tenant_id, w.case_id, w.person_id
from   consent.consent w
where  w.kind = 'CASEWORK'
and    (w.signed_on is not null or w.given_how = 'ORAL')
and    (w.withdrawn_at is not null or w.valid_from > current_date or w.valid_until < current_date
        or (w.signed_on is null and w.sign_by < current_date))
and    not exists (
         select 1
         from   consent.consent n
         where  n.tenant_id = w.tenant_id and n.case_id = w.case_id and n.person_id = w.person_id and n.kind = 'CASEWORK'
         and    (n.signed_on is not null or n.given_how = 'ORAL')
         and    (n.recorded_at, n.id) > (w.recorded_at, w.id));

create or replace view consent.live_grant with (security_invoker = true) as
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
         and i.withdrawn_at is null
         and c.valid_from <= current_date
         and c.valid_until >= current_date
         and coalesce(i.valid_until, current_date) >= current_date
         and (c.signed_on is not null or (c.given_how = 'ORAL' and c.sign_by >= current_date))
         and not exists (
               select 1 from consent.lapsed_work l
               where  l.tenant_id = g.tenant_id and l.case_id = g.case_id and l.person_id = c.person_id))
     or (b.ended_at is null
         and b.valid_from <= current_date
         and b.valid_until >= current_date
         and (b.outcome = 'APPROVED' or (b.emergency and b.outcome is null))));

-- On what a grant may rest today. What a later consent has replaced is no basis any more.
create or replace view consent.grant_basis with (security_invoker = true) as
select c.tenant_id, i.id, true as consented, c.case_id, c.person_id, i.organisation_id as recipient_id, i.categories, i.purpose_code,
       least(c.valid_until, i.valid_until, case when c.signed_on is null then c.sign_by end) as valid_until
from   consent.consent_item i
join   consent.consent c on c.tenant_id = i.tenant_id and c.id = i.consent_id
join   consent.consent_standing s on s.tenant_id = c.tenant_id and s.id = c.id
where  i.organisation_id is not null
and    i.organisation_id <> i.controller_id
and    i.direction in ('SEND', 'BOTH')
and    i.withdrawn_at is null
and    not s.superseded
and    c.withdrawn_at is null
and    c.valid_from <= current_date
and    c.valid_until >= current_date
and    coalesce(i.valid_until, current_date) >= current_date
and    (c.signed_on is not null or (c.given_how = 'ORAL' and c.sign_by >= current_date))
and    not exists (
         select 1 from consent.lapsed_work l
         where  l.tenant_id = c.tenant_id and l.case_id = c.case_id and l.person_id = c.person_id)
union all
select b.tenant_id, b.id, false, b.case_id, b.person_id, b.organisation_id, b.categories, b.purpose_code, b.valid_until
from   consent.legal_basis b
where  b.organisation_id is not null
and    b.organisation_id <> b.controller_id
and    b.ended_at is null
and    b.valid_from <= current_date
and    b.valid_until >= current_date
and    (b.outcome = 'APPROVED' or (b.emergency and b.outcome is null));

-- The recipients' role asks the same: of consents to the work it may see days and nothing else, and of the cases that are shared with it.
grant select (withdrawn_at) on consent.consent_item to "${shared}";
grant select (kind, case_id, recorded_at) on consent.consent to "${shared}";
grant select on consent.lapsed_work to "${shared}";
alter policy recipient on consent.consent
  using (tenant_id = shared.tenant() and shared.purpose() is not null
         and (id in (select i.consent_id from consent.consent_item i)
              or (kind = 'CASEWORK' and case_id in (select g.case_id from consent.share_grant g))));

-- Who has ever agreed to something, for whoever takes down that she takes it back. No word of it is shown by this.
create view consent.consent_giver with (security_invoker = true) as
select c.tenant_id, c.id as consent_id, c.case_id, c.person_id, c.reference, c.recorded_at, c.withdrawn_at is null as standing
from   consent.consent c;

-- On what each grant rests, and until when.
create or replace view consent.given_grant with (security_invoker = true) as
select g.tenant_id, g.id, g.case_id, coalesce(c.person_id, b.person_id) as person_id, g.recipient_id, g.categories, g.purpose_code, g.level,
       g.valid_from, g.valid_until, c.id as consent_id, l.id is not null as live, g.ended_at, g.end_reason, c.reference
from   consent.share_grant g
left   join consent.consent_item i on i.tenant_id = g.tenant_id and i.id = g.item_id
left   join consent.consent c on c.tenant_id = i.tenant_id and c.id = i.consent_id
left   join consent.legal_basis b on b.tenant_id = g.tenant_id and b.id = g.basis_id
left   join consent.live_grant l on l.tenant_id = g.tenant_id and l.id = g.id;
