-- Structural signals (Strukturhinweis): one observed obstacle each, in coarse codes. No client, no case: whose case it came from is known to
-- casework alone and dies there. Its organisation sees the row; beyond that it is counted, never shown (docs/disclosure.md). Who counts
-- does so in a role of its own, for this purpose alone, and sees of each row what is needed to count it.
create table structure.signal (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  from_case     boolean not null,                     -- else a hint without a case, shown by itself once a second person has read it
  barrier       text not null,                        -- code list barrier_type
  life_area     text,                                 -- code list life_area
  legal_domain  text,                                 -- code list legal_domain: where it broke
  to_domain     text,                                 -- code list legal_domain: the one that was to take over
  office        text,                                 -- code list office: a kind of office, never a person
  topic         text,                                 -- code list offer_topic
  target_group  text,                                 -- code list target_group
  district      text,                                 -- code list district
  month         date not null check (extract(day from month) = 1),
  severity      smallint not null default 2 check (severity between 1 and 3),
  level         text not null default 'LOCAL' check (level in ('LOCAL', 'LAND', 'BUND')),
  wait_days     integer check (wait_days between 1 and 3650),
  source        text not null check (source in ('REFERRAL_DECLINED', 'STEP_NOT_POSSIBLE', 'OFFER_NOT_POSSIBLE', 'TRANSITION_GAP', 'WAITING_TIME', 'MANUAL')),
  worker_id     uuid not null default shared.actor(), -- so that distinct people can be counted
  primary key (tenant_id, id),
  check (to_domain is null or legal_domain is not null)
);
create index on structure.signal (tenant_id, month);
create index on structure.signal (tenant_id, controller_id);
create index on structure.signal (tenant_id, barrier, legal_domain);
call shared.protect_by_controller('structure.signal');

-- What somebody wrote with it. From a case it comes here only after a second person has read it; without a case it waits here for that.
create table structure.signal_text (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  signal_id     uuid not null,
  from_case     boolean not null default true,
  version       integer not null default 1,
  text          text not null check (length(text) between 1 and 1000),
  state         text not null default 'WAITING' check (state in ('WAITING', 'RELEASED', 'REFUSED')),
  reason        text not null default '' check (length(reason) <= 1000),      -- why it was refused
  author_id     uuid not null default shared.actor(),
  reviewer_id   uuid,
  reviewed_on   date,
  primary key (tenant_id, signal_id),
  foreign key (tenant_id, signal_id) references structure.signal (tenant_id, id) on delete cascade,
  check ((state = 'WAITING') = (reviewer_id is null)),
  check ((reviewer_id is null) = (reviewed_on is null)),
  check (reviewer_id <> author_id)
);
call shared.protect_by_controller('structure.signal_text');

-- A hint without a case tells of nobody: the whole municipality may read it once somebody else than its author has.
create policy hint on structure.signal for select to "${app}" using (tenant_id = shared.tenant() and not from_case);
create policy hint on structure.signal_text for select to "${app}" using (tenant_id = shared.tenant() and not from_case);
create policy hint_review on structure.signal_text for update to "${app}"
  using (tenant_id = shared.tenant() and not from_case and state = 'WAITING' and author_id <> shared.actor())
  with check (tenant_id = shared.tenant() and not from_case and state <> 'WAITING');
revoke update on structure.signal_text from "${app}";
grant update (version, text, state, reason, reviewer_id, reviewed_on) on structure.signal_text to "${app}";

grant usage on schema structure to "${shared}";
grant select (tenant_id, controller_id, id, from_case, barrier, life_area, legal_domain, to_domain, office, topic, target_group, district, month,
  severity, level, wait_days, source, worker_id) on structure.signal to "${shared}";
create policy counting on structure.signal for select to "${shared}"
  using (tenant_id = shared.tenant() and shared.purpose() = 'STRUCTURE');
