-- A colleague is away from the first to the last day, both included. Why is nobody's business here: there is no reason.
create table casework.absence (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  user_id       uuid not null,
  from_day      date not null,
  to_day        date not null check (to_day >= from_day),
  returned_on   date check (returned_on between from_day and to_day),   -- she is back earlier, from this day on
  substitute_id uuid check (substitute_id <> user_id),
  entered_by    uuid not null default shared.actor(),
  entered_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint one_absence_at_a_time exclude using gist (
    tenant_id with =, user_id with =, daterange(from_day, coalesce(returned_on, to_day + 1), '[)') with &&)
);
create index absence_of_user on casework.absence (tenant_id, user_id, to_day);
call shared.protect_by_controller('casework.absence');

-- All cases of a colleague given to another in one step, with a result for each case. Nobody reads a case for it.
create table casework.transfer (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  kind          text not null check (kind in ('SUBSTITUTE', 'ASSIGN')),
  absence_id    uuid,
  giver_id      uuid not null,                        -- whose cases
  taker_id      uuid not null check (taker_id <> giver_id),
  from_day      date not null,
  to_day        date check (to_day >= from_day),
  done_by       uuid not null default shared.actor(),
  done_at       timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, absence_id) references casework.absence (tenant_id, id),
  check ((kind = 'SUBSTITUTE') = (to_day is not null))
);
create index transfer_of_absence on casework.transfer (tenant_id, absence_id);
call shared.protect_by_controller('casework.transfer');

create table casework.transfer_case (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  transfer_id     uuid not null,
  case_id         uuid not null,
  result          text not null check (result in ('FULL', 'LIMITED', 'ASSIGNED', 'ALREADY', 'EXCLUDED')),
  substitution_id uuid,                               -- what ends when the colleague is back
  primary key (tenant_id, transfer_id, case_id),
  foreign key (tenant_id, transfer_id) references casework.transfer (tenant_id, id) on delete cascade,
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check ((result in ('FULL', 'LIMITED')) = (substitution_id is not null))
);
call shared.protect_by_controller('casework.transfer_case');

-- What became of the appointments of somebody who is away. Whom one has to call because an appointment is off stands on the
-- substitute's day until it is done.
create table casework.absence_appointment (
  tenant_id      integer not null default shared.tenant(),
  controller_id  uuid not null default shared.organisation(),
  absence_id     uuid not null,
  appointment_id uuid not null,
  outcome        text not null check (outcome in ('TAKEN_OVER', 'CALLED_OFF')),
  told_at        timestamptz,
  told_by        uuid,
  primary key (tenant_id, absence_id, appointment_id),
  foreign key (tenant_id, absence_id) references casework.absence (tenant_id, id) on delete cascade,
  foreign key (tenant_id, appointment_id) references casework.appointment (tenant_id, id) on delete cascade,
  check ((told_at is null) = (told_by is null))
);
create index absence_of_appointment on casework.absence_appointment (tenant_id, appointment_id);
call shared.protect_by_controller('casework.absence_appointment');

-- How many cases somebody leads is asked for assignment.
create index case_file_by_lead on casework.case_file (tenant_id, controller_id, lead_id) where status in ('OPENING', 'ACTIVE');
