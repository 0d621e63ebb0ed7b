-- What the council or a committee orders from the administration (Auftrag). Its state is computed from what stands here, never kept.
create table governance.council_order (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  version         integer not null default 1,
  number          text not null default '' check (length(number) <= 40),        -- of the paper or motion, such as 2026/0123
  title           text not null check (length(title) between 1 and 300),
  wording         text not null default '' check (length(wording) <= 8000),
  body_id         uuid,                                   -- who gave it: a body,
  body_name       text not null default '' check (length(body_name) <= 300),    -- or one that is not kept here
  ordered_on      date not null,
  decision_id     uuid,                                   -- of this body
  link            text not null default '' check (link = '' or link ~ '^https://[!-~]+$' and length(link) <= 1000),
  lead_unit       text not null check (length(lead_unit) between 1 and 300),
  further_units   text not null default '' check (length(further_units) <= 1000),
  responsible_id  uuid,                                   -- an account
  due_on          date check (due_on >= ordered_on),      -- empty: without a deadline; how it moved is in order_deadline
  first_report_on date,
  is_public       boolean not null,
  subject_kind    text check (subject_kind ~ '^[A-Z_]{1,40}$'),
  subject_id      uuid,
  subject_title   text check (length(subject_title) between 1 and 300),
  subject_path    text check (subject_path ~ '^/[!-~]*$' and subject_path !~ '^/[/\\]' and length(subject_path) <= 300),
  recorded_by     uuid default shared.actor(),
  recorded_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, body_id) references governance.body (tenant_id, id),
  foreign key (tenant_id, body_id, decision_id) references governance.decision (tenant_id, body_id, id),
  check ((body_id is null) = (body_name <> '')),
  check (decision_id is null or body_id is not null),
  check (num_nonnulls(subject_kind, subject_id, subject_title, subject_path) in (0, 4))
);
create index on governance.council_order (tenant_id, body_id, decision_id);
create index on governance.council_order (tenant_id, responsible_id);
create index on governance.council_order (tenant_id, ordered_on);
call shared.protect_by_tenant('governance.council_order');

-- Each time the deadline was moved; the order itself holds the one that counts.
create table governance.order_deadline (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  order_id    uuid not null,
  before      date,                                       -- empty: without a deadline
  after       date,
  reason      text not null check (length(reason) between 1 and 1000),
  granted_by  text not null check (length(granted_by) between 1 and 300),
  granted_on  date not null,
  recorded_by uuid default shared.actor(),
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id) references governance.council_order (tenant_id, id),
  check (before is distinct from after)
);
create index on governance.order_deadline (tenant_id, order_id);
call shared.protect_by_tenant('governance.order_deadline');

-- An interim report. A correction is a row of its own that names the one before it; each is corrected once, so the versions are a chain.
create table governance.order_report (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  order_id    uuid not null,
  corrects    uuid,
  reason      text not null default '' check (length(reason) <= 1000),          -- of the correction
  on_day      date not null,
  text        text not null check (length(text) between 1 and 8000),
  body_id     uuid,                                       -- to whom: a body,
  body_name   text not null default '' check (length(body_name) <= 300),        -- or one that is not kept here
  next_due_on date check (next_due_on > on_day),
  recorded_by uuid default shared.actor(),
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, order_id, id),
  unique (tenant_id, order_id, corrects),
  foreign key (tenant_id, order_id) references governance.council_order (tenant_id, id),
  foreign key (tenant_id, order_id, corrects) references governance.order_report (tenant_id, order_id, id),
  foreign key (tenant_id, body_id) references governance.body (tenant_id, id),
  check ((body_id is null) = (body_name <> '')),
  check ((corrects is null) = (reason = '')),
  check (corrects <> id)
);
create index on governance.order_report (tenant_id, body_id);
call shared.protect_by_tenant('governance.order_report');

-- How it ended, and that it was taken up again; the last one counts.
create table governance.order_step (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  order_id    uuid not null,
  kind        text not null check (kind in ('PAPER', 'STATEMENT', 'WITHDRAWN', 'OBSOLETE', 'REOPENED')),
  on_day      date not null,
  paper_id    uuid,                                       -- the council paper that fulfils it
  reason      text not null default '' check (length(reason) <= 1000),
  recorded_by uuid default shared.actor(),
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id) references governance.council_order (tenant_id, id),
  foreign key (tenant_id, paper_id) references governance.council_paper (tenant_id, id),
  check ((kind = 'PAPER') = (paper_id is not null)),
  check (kind = 'PAPER' or reason <> '')
);
create index on governance.order_step (tenant_id, order_id);
create index on governance.order_step (tenant_id, paper_id);
call shared.protect_by_tenant('governance.order_step');

-- Who was reminded of which day; each once.
create table governance.order_reminder (
  tenant_id integer not null default shared.tenant(),
  order_id  uuid not null,
  kind      text not null check (kind in ('SOON', 'LATE', 'REPORT')),
  for_day   date not null,
  user_id   uuid not null,
  told_at   timestamptz not null default now(),
  primary key (tenant_id, order_id, kind, for_day, user_id),
  foreign key (tenant_id, order_id) references governance.council_order (tenant_id, id)
);
call shared.protect_by_tenant('governance.order_reminder');

-- What was ordered, reported, granted and ended is not changed and not deleted; a mistake is mended by another row.
revoke delete, truncate on governance.council_order from "${app}";
revoke update, delete, truncate on governance.order_deadline, governance.order_report, governance.order_step from "${app}";
