-- What is read for a meeting. It names no client, hence no key of a case.
create table governance.paper (
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  body_id    uuid not null,
  meeting_id uuid,
  item_id    uuid,                                    -- it goes where the item goes
  name       text not null check (length(name) between 1 and 200),
  media_type text not null check (length(media_type) between 1 and 200),
  size       integer not null check (size >= 0),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  verdict    text not null check (verdict in ('CLEAN', 'UNCHECKED')),
  content    bytea not null,
  added_by   uuid default shared.actor(),
  added_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, body_id, meeting_id) references governance.meeting (tenant_id, body_id, id),
  foreign key (tenant_id, body_id, item_id) references governance.agenda_item (tenant_id, body_id, id),
  check (num_nonnulls(meeting_id, item_id) = 1)
);
create index on governance.paper (tenant_id, body_id, meeting_id);
create index on governance.paper (tenant_id, body_id, item_id);
call shared.protect_by_tenant('governance.paper');

-- Who was there. Names are kept as they were on that day; a guest has no seat.
create table governance.attendance (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  meeting_id   uuid not null,
  member_id    uuid,
  name         text not null check (length(name) between 1 and 300),
  organisation text not null default '' check (length(organisation) <= 300),
  state        text not null check (state in ('PRESENT', 'EXCUSED', 'ABSENT', 'GUEST')),
  stands_for   uuid,                                  -- the absent member for whom she was there
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references governance.meeting (tenant_id, id),
  foreign key (tenant_id, member_id) references governance.member (tenant_id, id),
  foreign key (tenant_id, stands_for) references governance.member (tenant_id, id),
  check ((state = 'GUEST') = (member_id is null)),
  check (stands_for is null or state = 'PRESENT')
);
create unique index attends_once on governance.attendance (tenant_id, meeting_id, member_id) where member_id is not null;
create unique index one_stands_for on governance.attendance (tenant_id, meeting_id, stands_for) where stands_for is not null;
create index on governance.attendance (tenant_id, meeting_id);
create index on governance.attendance (tenant_id, member_id);
create index on governance.attendance (tenant_id, stands_for);
call shared.protect_by_tenant('governance.attendance');
