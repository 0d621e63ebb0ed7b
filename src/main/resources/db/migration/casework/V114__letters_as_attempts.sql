-- A letter that asks the person to come or to bring something, and after which she did not appear, is an attempt to reach her, too: the
-- contact that follows would begin the count anew. What was put into her hands is none.
create or replace view casework.contact_attempt with (security_invoker = true) as
select c.tenant_id, c.case_id, c.occurred_on as on_day, c.kind, c.channel, c.author_id as by_id
from   casework.consultation c
where  c.kind in ('NOT_REACHED', 'MISSED_APPOINTMENT')
union all
select a.tenant_id, a.case_id, a.on_day, 'MISSED_APPOINTMENT', null, a.ended_by
from   casework.appointment a
where  a.state = 'MISSED'
union all
select l.tenant_id, l.case_id, d.sent_on, 'LETTER', null, d.recorded_by
from   casework.letter l
join   casework.letter_dispatch d on d.tenant_id = l.tenant_id and d.letter_id = l.id
where  l.recipient = 'PERSON' and l.kind in ('INVITATION', 'MISSING_DOCUMENTS')
and    d.how <> 'HANDED_OVER' and d.taken_back_at is null;
