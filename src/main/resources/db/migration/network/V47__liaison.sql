-- What the centre has to do with an organisation (founding document 003: one contact point for associations). For staff only.

alter table network.contact add column version integer not null default 1;

-- That somebody may be named in public: who agreed, when and how. Without one that holds, contact.may_be_named is false.
create table network.naming_consent (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  contact_id   uuid not null,
  given_by     text not null check (length(given_by) between 1 and 300),
  given_on     date not null,
  given_how    text not null check (given_how in ('SPOKEN', 'WRITTEN', 'MAIL')),
  withdrawn_on date check (withdrawn_on >= given_on),
  recorded_by  uuid not null default shared.actor(),
  recorded_at  timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, contact_id) references network.contact (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.naming_consent');
create unique index one_naming_consent_that_holds on network.naming_consent (tenant_id, contact_id) where withdrawn_on is null;
create index on network.naming_consent (tenant_id, contact_id);

create table network.liaison_agreement (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  version         integer not null default 1,
  organisation_id uuid not null,
  title           text not null check (length(title) between 1 and 300),
  content         text not null default '' check (length(content) <= 8000),
  valid_from      date not null,
  valid_to        date check (valid_to >= valid_from),
  recorded_by     uuid not null default shared.actor(),
  recorded_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.liaison_agreement');
create index on network.liaison_agreement (tenant_id, organisation_id);

create table network.liaison_meeting (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  version         integer not null default 1,
  organisation_id uuid not null,
  met_on          date not null,
  subject         text not null check (length(subject) between 1 and 300),
  participants    text not null default '' check (length(participants) <= 2000),
  minutes         text not null default '' check (length(minutes) <= 8000),
  recorded_by     uuid not null default shared.actor(),
  recorded_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.liaison_meeting');
create index on network.liaison_meeting (tenant_id, organisation_id);

create table network.liaison_task (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  meeting_id  uuid not null,
  task        text not null check (length(task) between 1 and 1000),
  responsible text not null default '' check (length(responsible) <= 300),
  due_on      date,
  done_on     date,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references network.liaison_meeting (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.liaison_task');
create index on network.liaison_task (tenant_id, meeting_id);

create table network.liaison_request (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  version         integer not null default 1,
  organisation_id uuid not null,
  received_on     date not null,
  from_whom       text not null check (length(from_whom) between 1 and 300),
  question        text not null check (length(question) between 1 and 4000),
  due_on          date not null check (due_on >= received_on),
  responsible_id  uuid,                               -- the account that answers; without one whoever recorded it
  answered_on     date check (answered_on >= received_on),
  answer          text not null default '' check (length(answer) <= 8000),
  reminded_on     date,                               -- the last day on which somebody was told
  recorded_by     uuid not null default shared.actor(),
  recorded_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id) on delete cascade,
  check (answered_on is null or answer <> '')
);
call shared.protect_by_tenant('network.liaison_request');
create index on network.liaison_request (tenant_id, organisation_id);
create index open_liaison_request on network.liaison_request (tenant_id, due_on) where answered_on is null;
