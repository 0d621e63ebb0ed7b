-- Figures are counted per organisation: its cases, closures, inquiries and contacts are found without those of all others.
create index case_file_of_organisation on casework.case_file (tenant_id, controller_id, opened_on);
create index closure_of_organisation on casework.closure (tenant_id, controller_id, closed_on);

-- Who was concerned by a consultation: the one place that says so. The consultation counts once, the persons by each who is named
-- here; where nobody is named, it is the person whom the case is named after.
create view casework.consultation_person with (security_invoker = true) as
select k.tenant_id, k.id as consultation_id, k.case_id, p.person_id
from   casework.consultation k
cross  join lateral unnest(k.participants) as p (person_id)
union
select k.tenant_id, k.id, k.case_id, c.client_id
from   casework.consultation k
join   casework.case_file c on c.tenant_id = k.tenant_id and c.id = k.case_id
where  cardinality(k.participants) = 0;

-- Below how many persons a number is hidden from those who may not open their files; a tenant without a row has 5.
create table casework.figure_setting (
  tenant_id integer not null default shared.tenant(),
  smallest  integer not null check (smallest between 3 and 10),
  primary key (tenant_id)
);
call shared.protect_by_tenant('casework.figure_setting');
