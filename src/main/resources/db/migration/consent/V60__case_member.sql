-- Who works on a case, now, before and later: for the pages of the case.
create view consent.case_member with (security_invoker = true) as
select tenant_id, id, case_id, user_id, role, valid_from, valid_to
from   consent.case_membership;
