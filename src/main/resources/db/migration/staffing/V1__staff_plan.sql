-- Units, posts and who holds them, over time. A state counts from its first to its last day, both included; without a last day it goes on.
-- A change ends one state and begins the next; a correction rewrites the state and leaves a row in staffing.correction.
create table staffing.unit (
  tenant_id integer not null default shared.tenant(),
  id        uuid not null,
  version   integer not null default 1,
  primary key (tenant_id, id)
);
call shared.protect_by_tenant('staffing.unit');

create table staffing.unit_state (
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  unit_id    uuid not null,
  valid_from date not null,
  valid_to   date check (valid_to >= valid_from),
  kind       text not null check (kind in ('DIRECTORATE', 'DEPARTMENT', 'STAFF_UNIT', 'DIVISION', 'TEAM')),
  code       text not null default '' check (length(code) <= 30),             -- Gliederungsziffer
  name       text not null check (length(name) between 1 and 300),
  parent_id  uuid check (parent_id <> unit_id),                               -- null: directly below the head of the administration
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references staffing.unit (tenant_id, id),
  foreign key (tenant_id, parent_id) references staffing.unit (tenant_id, id),
  constraint one_state_of_a_unit_a_day exclude using gist (
    tenant_id with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index unit_state_of_unit on staffing.unit_state (tenant_id, unit_id, valid_from);
create index unit_state_of_parent on staffing.unit_state (tenant_id, parent_id);
call shared.protect_by_tenant('staffing.unit_state');

-- A post (Stelle), or a function that is done beside a post and takes no share of full time.
create table staffing.post (
  tenant_id integer not null default shared.tenant(),
  id        uuid not null,
  kind      text not null check (kind in ('POST', 'FUNCTION')),
  version   integer not null default 1,
  primary key (tenant_id, id)
);
call shared.protect_by_tenant('staffing.post');

create table staffing.post_state (
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  post_id    uuid not null,
  valid_from date not null,
  valid_to   date check (valid_to >= valid_from),
  unit_id    uuid not null,
  title      text not null check (length(title) between 1 and 300),
  share      integer not null check (share between 0 and 100),                -- of full time, in hundredths
  leads      boolean not null default false,                                  -- the unit
  topics     text not null default '' check (length(topics) <= 300),          -- what whoever holds it is asked about
  funding    text not null default '' check (length(funding) <= 300),
  employer   text not null default '' check (length(employer) <= 300),        -- who pays, where it is somebody else
  primary key (tenant_id, id),
  foreign key (tenant_id, post_id) references staffing.post (tenant_id, id),
  foreign key (tenant_id, unit_id) references staffing.unit (tenant_id, id),
  constraint one_state_of_a_post_a_day exclude using gist (
    tenant_id with =, post_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index post_state_of_post on staffing.post_state (tenant_id, post_id, valid_from);
create index post_state_of_unit on staffing.post_state (tenant_id, unit_id);
call shared.protect_by_tenant('staffing.post_state');

-- Somebody who works here: an account of ours, or a plain name. Office contact only.
create table staffing.colleague (
  tenant_id integer not null default shared.tenant(),
  id        uuid not null,
  version   integer not null default 1,
  user_id   uuid,                                                             -- identity.user_name
  name      text not null default '' check (length(name) <= 300),
  phone     text not null default '' check (length(phone) <= 60),
  email     text not null default '' check (length(email) <= 300),
  room      text not null default '' check (length(room) <= 100),
  primary key (tenant_id, id),
  unique (tenant_id, user_id),
  check (user_id is not null or name <> '')
);
call shared.protect_by_tenant('staffing.colleague');

create table staffing.holding (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  post_id      uuid not null,
  colleague_id uuid not null,
  valid_from   date not null,
  valid_to     date check (valid_to >= valid_from),
  share        integer not null check (share between 0 and 100),
  primary key (tenant_id, id),
  foreign key (tenant_id, post_id) references staffing.post (tenant_id, id),
  foreign key (tenant_id, colleague_id) references staffing.colleague (tenant_id, id),
  constraint nobody_holds_a_post_twice exclude using gist (
    tenant_id with =, post_id with =, colleague_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index holding_of_post on staffing.holding (tenant_id, post_id, valid_from);
create index holding_of_colleague on staffing.holding (tenant_id, colleague_id);
call shared.protect_by_tenant('staffing.holding');

-- From when on a vacancy is to be filled, and since when that is planned. The last plan that was made counts.
create table staffing.planned_filling (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  post_id     uuid not null,
  noted_on    date not null,
  planned_for date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, post_id) references staffing.post (tenant_id, id),
  unique (tenant_id, post_id, noted_on)
);
call shared.protect_by_tenant('staffing.planned_filling');

-- What was entered wrongly and has been put right: no change of the organisation, but to be told apart from one.
create table staffing.correction (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  subject_id   uuid not null,                                                 -- a unit or a post
  was          text not null check (length(was) <= 4000),
  reason       text not null check (length(reason) between 1 and 300),
  corrected_at timestamptz not null,
  corrected_by uuid not null default shared.actor(),
  primary key (tenant_id, id)
);
create index correction_of_subject on staffing.correction (tenant_id, subject_id, corrected_at);
call shared.protect_by_tenant('staffing.correction');
revoke update, delete on staffing.correction from "${app}";
