-- Blocked registers (Auskunftssperre, § 51 BMG). The flag itself is person.address_protected; here stands why.
create table casework.address_protection (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  person_id     uuid not null,
  version       integer not null default 1,
  reason        bytea,                                -- encrypted with the key of the tenant
  ends_on       date,                                 -- the register's block ends after two years (§ 51 Abs. 4 BMG)
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id)
);
call shared.protect_by_controller('casework.address_protection');

-- Cases in which somebody who lives in the household is protected: whoever lives with them has the same address.
create view casework.case_with_protected_address with (security_invoker = true) as
select distinct h.tenant_id, h.case_id
from   casework.household_member h
join   casework.person p on p.tenant_id = h.tenant_id and p.id = h.person_id
where  p.address_protected
and    (h.valid_to is null or h.valid_to >= current_date);

-- Whose address, district, school and workplace the acting person may see. Every output of one of these joins this view
-- (casework-model §4.6, invariant 21).
create view casework.shown_place with (security_invoker = true) as
select p.tenant_id, p.id as person_id
from   casework.person p
where  (not p.address_protected
        and not exists (
              select 1
              from   casework.household_member h
              join   casework.case_with_protected_address c on c.tenant_id = h.tenant_id and c.case_id = h.case_id
              where  h.tenant_id = p.tenant_id
              and    h.person_id = p.id
              and    (h.valid_to is null or h.valid_to >= current_date)))
or     exists (
         select 1
         from   casework.household_member h
         join   consent.visible_case v on v.tenant_id = h.tenant_id and v.case_id = h.case_id
         where  h.tenant_id = p.tenant_id
         and    h.person_id = p.id
         and    v.role in ('LEAD', 'CO_WORKER', 'SUPERVISOR'));
