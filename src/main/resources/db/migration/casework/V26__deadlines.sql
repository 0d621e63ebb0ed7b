-- A statutory deadline (Frist) as it was computed and as it is kept. Due and overdue are computed from due_on, never stored.
create table casework.deadline (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  id              uuid not null,
  version         integer not null default 0,
  case_id         uuid not null,
  rule            text not null,                      -- code list deadline_rule
  happened        text not null check (happened in ('POSTED', 'SERVED', 'EXPIRING')),
  happened_on     date not null,
  received_on     date check (received_on >= happened_on),
  computed_due_on date not null,
  due_on          date not null,
  override_reason bytea,                              -- this and the three other texts: encrypted with the key of the case
  office          bytea,
  subject         bytea,
  done_on         date,
  done_note       bytea,
  created_at      timestamptz not null default now(),
  created_by      uuid not null default shared.actor(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check (received_on is null or happened = 'POSTED'),
  check (due_on = computed_due_on or override_reason is not null),
  check (done_note is null or done_on is not null)
);
create index deadline_of_case on casework.deadline (tenant_id, case_id, due_on);
call shared.protect_by_controller('casework.deadline');
