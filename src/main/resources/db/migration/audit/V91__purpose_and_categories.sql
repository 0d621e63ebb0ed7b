-- What for, and how much: rows until now were own work, and showed a thing as a whole.
alter table audit.access_entry
  add column purpose text not null default 'CASEWORK' check (purpose in (
    'CASEWORK', 'REFERRAL_HANDLING', 'CASE_CONFERENCE', 'SUPERVISION', 'SUBSTITUTION', 'DATA_SUBJECT_REQUEST', 'QUALITY_AUDIT',
    'LEGAL_OBLIGATION', 'EMERGENCY')),
  add column categories text[] not null default '{}',  -- content categories that were shown; none: nothing was left out
  add column sharer_id uuid;                           -- the organisation that shared it; null: it is that of who looked
alter table audit.access_entry drop constraint access_entry_action_check;
alter table audit.access_entry add constraint access_entry_action_check check (action in (
  'LIST', 'VIEW', 'SEARCH', 'EXPORT', 'PRINT', 'CHANGE', 'DENIED', 'BREAK_GLASS', 'READ_LOG'));

-- A document, letter or consent is looked at in its case, in one row; so the column is written and not computed any more.
alter table audit.access_entry alter column case_id drop expression;
comment on column audit.access_entry.case_id is 'the one case that was looked at, or in which the thing stands';

create or replace view audit.case_access with (security_invoker = true) as
select tenant_id, id, case_id, at, user_id, organisation_id, action, basis, purpose, categories
from   audit.access_entry
where  case_id is not null;

-- The log as data protection reads it: ids and codes only.
create view audit.access with (security_invoker = true) as
select tenant_id, id, at, user_id, organisation_id, sharer_id, action, purpose, subject, subject_ids, case_id, categories, basis
from   audit.access_entry;
