-- An appointment (Termin) of a case, on the wall clock of the municipality. A row that was moved stays, and the new one names it.
create table casework.appointment (
  tenant_id            integer not null default shared.tenant(),
  controller_id        uuid not null default shared.organisation(),
  id                   uuid not null,
  version              integer not null default 0,
  case_id              uuid not null,
  colleague_id         uuid not null,                 -- in whose calendar it stands
  on_day               date not null,
  from_time            time not null,
  to_time              time not null check (to_time > from_time),
  room                 text not null check (length(room) <= 100),   -- of the own office; colleagues see it as taken
  phone                text not null check (length(phone) <= 60),   -- of the office, for calling it off
  bring                text[] not null default '{}' check (bring <@ array[
                         'IDENTITY', 'RESIDENCE', 'LETTERS', 'BANK', 'RENT', 'WAGES', 'INSURANCE', 'HEALTH', 'CERTIFICATES',
                         'FAMILY', 'SCHOOL', 'PHOTO']),
  -- Encrypted with the key of the case.
  place                bytea,
  with_whom            bytea,
  purpose              bytea,
  bring_more           bytea,
  interpreter_name     bytea,
  reason               bytea,                         -- why it was moved or did not take place
  interpreter_mode     text not null,                 -- code list interpreter_mode
  interpreter_language text not null,                 -- code list language, or empty
  interpreter_cost     text not null,                 -- code list interpreter_cost, or empty
  interpreter_key      bytea,                         -- fingerprint of the name, to notice one person promised twice
  interpreter_came     boolean,                       -- known once it took place
  state                text not null default 'PLANNED' check (state in (
                         'PLANNED', 'HELD', 'MOVED', 'MISSED', 'CANCELLED_BY_PERSON', 'CANCELLED_BY_US',
                         'CANCELLED_BY_INTERPRETER')),
  moved_from           uuid,
  created_at           timestamptz not null default now(),
  created_by           uuid not null default shared.actor(),
  ended_at             timestamptz,
  ended_by             uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, moved_from) references casework.appointment (tenant_id, id),
  constraint moved_once unique (tenant_id, moved_from),
  check (moved_from <> id),
  check ((state = 'PLANNED') = (ended_at is null)),
  check (interpreter_came is null or state = 'HELD')
);
create index appointment_of_case on casework.appointment (tenant_id, case_id, on_day);
create index appointment_by_day on casework.appointment (tenant_id, controller_id, on_day, from_time);
create index appointment_of_colleague on casework.appointment (tenant_id, colleague_id, on_day);
call shared.protect_by_controller('casework.appointment');
