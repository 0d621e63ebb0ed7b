-- Bodies (Gremien) and who sits in them. Nothing about clients. Rows are the municipality's; who reads which body is decided by its seats.
create table governance.body (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  version     integer not null default 1,
  kind        text not null check (kind in ('STEERING_GROUP', 'PROJECT_GROUP', 'WORKING_GROUP', 'COUNCIL', 'COMMITTEE', 'ADVISORY_BODY', 'EXPERT_GROUP')),
  name        text not null check (length(name) between 1 and 300),
  task        text not null default '' check (length(task) <= 8000),
  parent_id   uuid,                                   -- the body that mandated it
  active_from date not null,
  active_to   date check (active_to >= active_from),
  votes       boolean not null default false,         -- whether votes are counted
  quorum      text not null default 'NONE' check (quorum in ('NONE', 'ONE_THIRD', 'MORE_THAN_HALF', 'TWO_THIRDS')),
  named       boolean not null default false,         -- whether mails may say its name
  recorded_by uuid default shared.actor(),
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references governance.body (tenant_id, id),
  check (parent_id <> id)
);
create index on governance.body (tenant_id, parent_id);
call shared.protect_by_tenant('governance.body');

-- A seat: of an account, or of somebody from outside. A mandate that is over stays, because minutes refer to it.
create table governance.member (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  version      integer not null default 1,
  body_id      uuid not null,
  user_id      uuid,                                  -- an account
  name         text not null default '' check (length(name) <= 300),
  organisation text not null default '' check (length(organisation) <= 300),
  mail         text not null default '' check (length(mail) <= 254),
  role         text not null check (role in ('CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'ADVISORY', 'SECRETARY', 'GUEST')),
  mandate_from date not null,
  mandate_to   date check (mandate_to >= mandate_from),
  deputy_for   uuid,                                  -- the member for whom she stands in
  recorded_by  uuid default shared.actor(),
  recorded_at  timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, body_id, id),
  foreign key (tenant_id, body_id) references governance.body (tenant_id, id),
  foreign key (tenant_id, body_id, deputy_for) references governance.member (tenant_id, body_id, id),
  check ((user_id is null) = (name <> '')),
  check (deputy_for <> id),
  constraint one_seat_at_a_time exclude using gist (
    tenant_id with =, body_id with =, user_id with =, daterange(mandate_from, mandate_to, '[]') with &&) where (user_id is not null)
);
create index on governance.member (tenant_id, body_id, deputy_for);
create index on governance.member (tenant_id, user_id) where user_id is not null;
call shared.protect_by_tenant('governance.member');
