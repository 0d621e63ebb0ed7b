-- Themes: what stands behind many signals, described by coordination and carried to a decision. A theme takes signals by rules of codes,
-- never one by one, so that nobody has to look at a single one from a case; hints without a case are named by themselves.
create table structure.theme (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  version     integer not null default 1,
  number      integer not null check (number > 0),    -- of the municipality, without gaps
  title       text not null check (length(title) between 1 and 300),
  description text not null default '' check (length(description) <= 8000),
  affected    text not null default '' check (length(affected) <= 2000),      -- which groups
  level       text not null default 'LOCAL' check (level in ('LOCAL', 'LAND', 'BUND')),
  priority    text check (priority in ('A', 'B', 'C')),
  stage       text not null default 'COLLECTING' check (stage in ('COLLECTING', 'SUBMITTED', 'ACCEPTED', 'DEFERRED', 'REJECTED', 'ESCALATED',
                'IN_PROJECT', 'FOR_APPROVAL', 'IMPLEMENTING', 'CHECKING', 'CLOSED')),
  stage_since date not null,
  body_id     uuid,                                   -- of governance: the one that decides
  group_id    uuid,                                   -- of governance: the one that works on it
  author_id   uuid not null default shared.actor(),
  created_on  date not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
call shared.protect_by_tenant('structure.theme');

create table structure.theme_rule (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  theme_id     uuid not null,
  barrier      text not null,                         -- each code that is not null has to be the signal's
  life_area    text,
  legal_domain text,
  to_domain    text,
  office       text,
  topic        text,
  district     text,
  primary key (tenant_id, id),
  foreign key (tenant_id, theme_id) references structure.theme (tenant_id, id) on delete cascade
);
create index on structure.theme_rule (tenant_id, theme_id);
create index on structure.theme_rule (tenant_id, barrier);
call shared.protect_by_tenant('structure.theme_rule');

-- What happened to a theme, in order; never changed.
create table structure.theme_event (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  theme_id    uuid not null,
  happened_on date not null,
  from_stage  text,
  to_stage    text,
  text        text not null check (length(text) between 1 and 2000),
  decision_id uuid,                                   -- of governance
  author_id   uuid not null default shared.actor(),
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id),
  foreign key (tenant_id, theme_id) references structure.theme (tenant_id, id)
);
create index on structure.theme_event (tenant_id, theme_id, happened_on);
call shared.protect_by_tenant('structure.theme_event');
revoke update, delete, truncate on structure.theme_event from "${app}";

-- Which signals a theme takes. Whoever reads it sees of the signals what the own role sees: the organisation its own, whoever counts all.
create view structure.theme_signal with (security_invoker = true) as
  select s.tenant_id, r.theme_id, s.id as signal_id
  from   structure.theme_rule r
  join   structure.signal s
    on   s.tenant_id = r.tenant_id and s.barrier = r.barrier
   and   (r.life_area is null or r.life_area = s.life_area)
   and   (r.legal_domain is null or r.legal_domain = s.legal_domain)
   and   (r.to_domain is null or r.to_domain = s.to_domain)
   and   (r.office is null or r.office = s.office)
   and   (r.topic is null or r.topic = s.topic)
   and   (r.district is null or r.district = s.district)
  group by s.tenant_id, r.theme_id, s.id;

grant select (tenant_id, id, theme_id, barrier, life_area, legal_domain, to_domain, office, topic, district) on structure.theme_rule to "${shared}";
create policy counting on structure.theme_rule for select to "${shared}"
  using (tenant_id = shared.tenant() and shared.purpose() = 'STRUCTURE');
grant select on structure.theme_signal to "${shared}";
