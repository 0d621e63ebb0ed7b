-- Who has the limited view of a case, now, before and later: for the pages of the case.
create view consent.limited_member with (security_invoker = true) as
select tenant_id, id, case_id, user_id, valid_from, valid_to
from   consent.limited_substitution;
