-- From which cases the acting person is excluded, for lists of the organisation that name cases without opening them.
create view consent.excluded_case with (security_invoker = true) as
select distinct x.tenant_id, x.case_id
from   consent.case_exclusion x
where  x.tenant_id = shared.tenant()
and    (x.everybody or x.user_id = shared.actor() or x.organisation_id = shared.organisation());
