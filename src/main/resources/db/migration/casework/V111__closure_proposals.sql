-- Attempts to reach the person of a case in vain: contacts that say so, and appointments to which nobody came. A feature that sends
-- letters adds its own by replacing this view.
create view casework.contact_attempt with (security_invoker = true) as
select c.tenant_id, c.case_id, c.occurred_on as on_day, c.kind, c.channel, c.author_id as by_id
from   casework.consultation c
where  c.kind in ('NOT_REACHED', 'MISSED_APPOINTMENT')
union all
select a.tenant_id, a.case_id, a.on_day, 'MISSED_APPOINTMENT', null, a.ended_by
from   casework.appointment a
where  a.state = 'MISSED';

-- Until when nobody wants to be asked again whether a case is to be closed. The proposal itself is computed and never stored.
create table casework.closure_deferral (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  case_id       uuid not null,
  until         date not null,
  deferred_by   uuid not null default shared.actor(),
  deferred_at   timestamptz not null default now(),
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
call shared.protect_by_controller('casework.closure_deferral');
