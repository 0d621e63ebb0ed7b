-- Meetings, what waits for them, and what they decide.
create table governance.meeting (
  tenant_id      integer not null default shared.tenant(),
  id             uuid not null,
  version        integer not null default 1,
  body_id        uuid not null,
  title          text not null default '' check (length(title) <= 300),
  on_day         date not null,
  from_time      time not null,
  to_time        time not null,
  place          text not null default '' check (length(place) <= 300),
  link           text not null default '' check (length(link) <= 1000),
  note           text not null default '' check (length(note) <= 4000),
  postponed_from date,                                -- the day on which it was to be before
  cancelled_at   timestamptz,
  reason         text not null default '' check (length(reason) <= 1000),      -- why it was postponed or cancelled
  invited_at     timestamptz,
  changes        integer not null default 0,          -- RFC 5545, SEQUENCE: rises with day, time, place and cancellation
  recorded_by    uuid default shared.actor(),
  recorded_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, body_id, id),
  foreign key (tenant_id, body_id) references governance.body (tenant_id, id),
  check (to_time > from_time),
  check (place <> '' or link <> '')
);
create index on governance.meeting (tenant_id, body_id, on_day);
create index on governance.meeting (tenant_id, on_day);
call shared.protect_by_tenant('governance.meeting');

-- An item of an agenda; without a meeting it waits for one. One that was not dealt with is deferred: it stays where it stood, and waits anew.
create table governance.agenda_item (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  version      integer not null default 1,
  body_id      uuid not null,
  meeting_id   uuid,
  position     integer not null default 0,
  title        text not null check (length(title) between 1 and 300),
  text         text not null default '' check (length(text) <= 8000),
  state        text not null default 'OPEN' check (state in ('OPEN', 'DECIDED', 'DEFERRED', 'WITHDRAWN')),
  subject_kind text check (subject_kind ~ '^[A-Z_]{1,40}$'),
  subject_id   uuid,
  subject_path text check (subject_path ~ '^/[!-~]*$' and subject_path !~ '^/[/\\]' and length(subject_path) <= 300),
  recorded_by  uuid default shared.actor(),
  recorded_at  timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, meeting_id, id),
  unique (tenant_id, body_id, id),
  foreign key (tenant_id, body_id) references governance.body (tenant_id, id),
  foreign key (tenant_id, body_id, meeting_id) references governance.meeting (tenant_id, body_id, id),
  check ((subject_kind is null) = (subject_id is null)),
  check ((subject_kind is null) = (subject_path is null)),
  check (meeting_id is not null or state in ('OPEN', 'WITHDRAWN'))
);
create unique index subject_waits_once on governance.agenda_item (tenant_id, body_id, subject_kind, subject_id) where state = 'OPEN' and subject_id is not null;
create index on governance.agenda_item (tenant_id, body_id, meeting_id);
call shared.protect_by_tenant('governance.agenda_item');

-- The last number that a body has given in a year; taken under a lock of its row, so that none is left out and none is given twice.
create table governance.decision_count (
  tenant_id integer not null default shared.tenant(),
  body_id   uuid not null,
  year      integer not null,
  last      integer not null check (last > 0),
  primary key (tenant_id, body_id, year),
  foreign key (tenant_id, body_id) references governance.body (tenant_id, id)
);
call shared.protect_by_tenant('governance.decision_count');

create table governance.decision (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  body_id      uuid not null,
  meeting_id   uuid not null,
  item_id      uuid not null,
  year         integer not null,
  number       integer not null check (number > 0),
  kind         text not null check (kind in ('RESOLVED', 'RECOMMENDED', 'NOTED')),
  outcome      text not null default '' check (outcome ~ '^[A-Z_]{0,40}$'),    -- of the subject; empty for a free decision
  text         text not null check (length(text) between 1 and 8000),
  decided_on   date not null,
  yes          integer check (yes between 0 and 1000),
  no           integer check (no between 0 and 1000),
  abstained    integer check (abstained between 0 and 1000),
  subject_kind text,
  subject_id   uuid,
  recorded_by  uuid default shared.actor(),
  recorded_at  timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, body_id, id),
  unique (tenant_id, body_id, year, number),
  foreign key (tenant_id, body_id, meeting_id) references governance.meeting (tenant_id, body_id, id),
  foreign key (tenant_id, meeting_id, item_id) references governance.agenda_item (tenant_id, meeting_id, id),
  check (num_nonnulls(yes, no, abstained) in (0, 3)),
  check (year = extract(year from decided_on))
);
create index on governance.decision (tenant_id, body_id, meeting_id);
create index on governance.decision (tenant_id, meeting_id, item_id);
create index on governance.decision (tenant_id, subject_kind, subject_id);
call shared.protect_by_tenant('governance.decision');

-- What was decided stays as it was decided: the application may neither change nor delete it. A mistake is mended by another decision.
revoke update, delete, truncate on governance.decision from "${app}";
