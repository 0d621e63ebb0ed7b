-- Cases that the acting person or her organisation is kept out of: a role alone, such as the lead's, shows nothing of them either.
create view consent.barred_case with (security_invoker = true) as
select distinct x.tenant_id, x.case_id
from   consent.case_exclusion x
where  x.everybody or x.user_id = shared.actor() or x.organisation_id = shared.organisation();
