-- The list of what others share is read a page at a time: its order stands in an index, and what is not shown is not decided.
create index share_grant_received on consent.share_grant (tenant_id, recipient_id, id) where ended_at is null;
create index consent_of_person on consent.consent (tenant_id, person_id, case_id);
create index legal_basis_of_person on consent.legal_basis (tenant_id, person_id, case_id);

-- What might count. Whether it does is asked of consent.shared_case, one by one.
create view consent.received_grant with (security_invoker = true) as
select g.tenant_id, g.id
from   consent.share_grant g
where  g.tenant_id = shared.tenant()
and    g.recipient_id = shared.organisation()
and    g.ended_at is null;
grant select on consent.received_grant to "${shared}";

-- On which cases a person's grants may rest, for policies that are asked for her alone.
create view consent.case_of_basis with (security_invoker = true) as
select c.tenant_id, c.person_id, c.case_id from consent.consent c
union all
select b.tenant_id, b.person_id, b.case_id from consent.legal_basis b;
grant select (case_id) on consent.legal_basis to "${shared}";
grant select on consent.case_of_basis to "${shared}";

-- As before, asked so that one row costs one look into an index.
alter policy recipient on consent.consent
  using (tenant_id = shared.tenant() and shared.purpose() is not null
         and (exists (select 1 from consent.consent_item i where i.tenant_id = consent.tenant_id and i.consent_id = consent.id)
              or (kind = 'CASEWORK' and exists (
                    select 1 from consent.share_grant g where g.tenant_id = consent.tenant_id and g.case_id = consent.case_id))));
