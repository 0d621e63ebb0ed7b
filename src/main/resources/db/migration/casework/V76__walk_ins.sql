-- Who came to the open consultation hour (Offene Sprechstunde) today. The list belongs to the organisation; it is shown on its day and
-- deleted some days later.
create table casework.walk_in (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  on_day        date not null,
  number        integer not null check (number > 0),   -- of the day, by which somebody is called who gives no name
  name          bytea,                                  -- or a nickname; encrypted with the key of the tenant
  concern       bytea,                                  -- likewise
  language      text not null,                          -- code list language, or empty
  urgent        boolean not null,
  arrived_at    timestamptz not null default now(),
  state         text not null default 'WAITING' check (state in ('WAITING', 'CALLED', 'ENDED')),
  called_by     uuid,
  called_at     timestamptz,
  outcome       text check (outcome in ('ADVICE', 'INQUIRY', 'CASE', 'DONE', 'LEFT')),
  case_id       uuid,                                   -- the case in which the talk goes on
  ended_at      timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, controller_id, on_day, number),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check ((state = 'ENDED') = (outcome is not null) and (state = 'ENDED') = (ended_at is not null)),
  check (num_nonnulls(called_by, called_at) in (0, 2)),
  check (state <> 'CALLED' or called_by is not null),
  check (case_id is null or outcome = 'CASE')
);
call shared.protect_by_controller('casework.walk_in');

-- How many came on a day. It names nobody, so it stays when the list is gone.
create table casework.walk_in_day (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  on_day        date not null,
  arrivals      integer not null check (arrivals > 0),
  primary key (tenant_id, controller_id, on_day)
);
call shared.protect_by_controller('casework.walk_in_day');
