-- Until when an emergency is reviewed, by the working days of the day on which it began; null for those before this column.
alter table consent.break_glass add column review_by date;

create or replace view consent.emergency with (security_invoker = true) as
select tenant_id, id, case_id, user_id, reason_code, started_at, ends_at, ended_at, outcome, informed_on, reviewed_by, reviewed_at, review_by
from   consent.break_glass;
