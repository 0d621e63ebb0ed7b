-- Whose search showed something of which cases; a search shows passages of notes.
create view audit.case_search with (security_invoker = true) as
select tenant_id, id, at, user_id, organisation_id, subject_ids as case_ids
from   audit.access_entry
where  subject = 'case' and action = 'SEARCH';
