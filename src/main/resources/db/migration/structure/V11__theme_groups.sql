-- A rule names one or two characteristics of signals. A single one is a cell of a table by one dimension, which stays readable even where
-- a town has few signals; so a rule need not name the barrier any more (docs/disclosure.md, ADR 0027).
alter table structure.theme_rule alter column barrier drop not null;
alter table structure.theme_rule add check (num_nonnulls(barrier, life_area, legal_domain, office, topic, district) between 1 and 2);
alter table structure.theme_rule add check (to_domain is null or legal_domain is not null);

create or replace view structure.theme_signal with (security_invoker = true) as
  select s.tenant_id, r.theme_id, s.id as signal_id
  from   structure.theme_rule r
  join   structure.signal s
    on   s.tenant_id = r.tenant_id
   and   (r.barrier is null or r.barrier = s.barrier)
   and   (r.life_area is null or r.life_area = s.life_area)
   and   (r.legal_domain is null or r.legal_domain = s.legal_domain)
   and   (r.to_domain is null or r.to_domain = s.to_domain)
   and   (r.office is null or r.office = s.office)
   and   (r.topic is null or r.topic = s.topic)
   and   (r.district is null or r.district = s.district)
  group by s.tenant_id, r.theme_id, s.id;

-- The topic under which the directory has what could help, so that its changes can be shown beside the theme.
alter table structure.theme add column topic text;
-- Where a theme was joined with another one, that went on with its rules.
alter table structure.theme add column merged_into uuid;
alter table structure.theme add foreign key (tenant_id, merged_into) references structure.theme (tenant_id, id);
create index on structure.theme (tenant_id, merged_into);

-- Hints without a case that coordination put to a theme by hand, each by itself: they tell of nobody.
create table structure.theme_hint (
  tenant_id integer not null default shared.tenant(),
  theme_id  uuid not null,
  signal_id uuid not null,                            -- of its organisation, which alone hands its row over; never taken back
  author_id uuid not null default shared.actor(),
  primary key (tenant_id, theme_id, signal_id),
  foreign key (tenant_id, theme_id) references structure.theme (tenant_id, id)
);
create index on structure.theme_hint (tenant_id, signal_id);
call shared.protect_by_tenant('structure.theme_hint');

-- What was agreed about a theme (Zielvereinbarung).
create table structure.agreement (
  tenant_id integer not null default shared.tenant(),
  theme_id  uuid not null,
  version   integer not null default 1,
  text      text not null check (length(text) between 1 and 4000),
  parties   text not null check (length(parties) between 1 and 1000),
  from_on   date not null,
  until_on  date,
  primary key (tenant_id, theme_id),
  foreign key (tenant_id, theme_id) references structure.theme (tenant_id, id),
  check (until_on >= from_on)
);
call shared.protect_by_tenant('structure.agreement');

-- What is done about a theme. Late is computed, never stored.
create table structure.measure (
  tenant_id integer not null default shared.tenant(),
  id        uuid not null,
  theme_id  uuid not null,
  version   integer not null default 1,
  title     text not null check (length(title) between 1 and 300),
  lead_unit text not null check (length(lead_unit) between 1 and 300),
  due_on    date not null,
  state     text not null default 'PLANNED' check (state in ('PLANNED', 'RUNNING', 'DONE', 'DROPPED')),
  primary key (tenant_id, id),
  foreign key (tenant_id, theme_id) references structure.theme (tenant_id, id)
);
create index on structure.measure (tenant_id, theme_id, due_on);
call shared.protect_by_tenant('structure.measure');
