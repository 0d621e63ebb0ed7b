-- Council papers (Ratsvorlagen): what the administration lays before council and committees. Names no client, hence no key of a case.
create table governance.council_paper (
  tenant_id      integer not null default shared.tenant(),
  id             uuid not null,
  version        integer not null default 1,
  number         text check (number ~ '^[0-9]{4}/[0-9]{1,6}$'),                -- given by the council's information system
  ris_link       text not null default '' check (ris_link = '' or ris_link ~ '^https://[!-~]+$' and length(ris_link) <= 1000),
  state          text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'DONE', 'WITHDRAWN')),
  revision       integer not null default 0 check (revision >= 0),             -- the text that is in force; 0 before it was submitted
  reason         text not null default '' check (length(reason) <= 1000),      -- why it was withdrawn
  -- The text in force, of a draft the text as it stands: a copy of its revision, which lists and other features read.
  subject        text not null check (length(subject) between 1 and 300),
  publicity      text not null default 'PUBLIC' check (publicity in ('PUBLIC', 'NOT_PUBLIC')),
  kind           text not null check (kind in ('DECISION', 'REPORT', 'NOTIFICATION', 'SESSION')),
  file_reference text not null default '' check (length(file_reference) <= 100),
  author_unit    text not null default '' check (length(author_unit) <= 300),
  lead_unit      text not null default '' check (length(lead_unit) <= 300),
  clerk          text not null default '' check (length(clerk) <= 300),
  proposal       text not null default '' check (length(proposal) <= 20000),
  facts          text not null default '' check (length(facts) <= 40000),
  -- What it comes from: a thing of another module.
  origin_kind    text check (origin_kind ~ '^[A-Z_]{1,40}$'),
  origin_id      uuid,
  origin_title   text check (length(origin_title) <= 300),
  origin_path    text check (origin_path ~ '^/[!-~]*$' and origin_path !~ '^/[/\\]' and length(origin_path) <= 300),
  recorded_by    uuid default shared.actor(),
  recorded_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, number),
  check (num_nonnulls(origin_kind, origin_id, origin_title, origin_path) in (0, 4)),
  check (state in ('DRAFT', 'WITHDRAWN') or revision > 0),
  check (state <> 'DRAFT' or revision = 0)
);
create index on governance.council_paper (tenant_id, origin_kind, origin_id) where origin_id is not null;
call shared.protect_by_tenant('governance.council_paper');

-- Each text that was submitted, and the one that is being written. What was submitted stays as it was.
create table governance.council_revision (
  tenant_id      integer not null default shared.tenant(),
  paper_id       uuid not null,
  revision       integer not null check (revision > 0),
  subject        text not null check (length(subject) between 1 and 300),
  publicity      text not null default 'PUBLIC' check (publicity in ('PUBLIC', 'NOT_PUBLIC')),
  kind           text not null check (kind in ('DECISION', 'REPORT', 'NOTIFICATION', 'SESSION')),
  file_reference text not null default '' check (length(file_reference) <= 100),
  author_unit    text not null default '' check (length(author_unit) <= 300),
  lead_unit      text not null default '' check (length(lead_unit) <= 300),
  clerk          text not null default '' check (length(clerk) <= 300),
  proposal       text not null default '' check (length(proposal) <= 20000),
  facts          text not null default '' check (length(facts) <= 40000),
  reason         text not null default '' check (length(reason) <= 1000),      -- why it replaces the one before
  submitted_on   date,                                                         -- null while it is being written
  recorded_by    uuid default shared.actor(),
  recorded_at    timestamptz not null default now(),
  primary key (tenant_id, paper_id, revision),
  foreign key (tenant_id, paper_id) references governance.council_paper (tenant_id, id)
);
create unique index one_open_text on governance.council_revision (tenant_id, paper_id) where submitted_on is null;
call shared.protect_by_tenant('governance.council_revision');

-- The sequence of bodies (Beratungsfolge) and what each of them said.
create table governance.council_station (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  version     integer not null default 1,
  paper_id    uuid not null,
  position    integer not null check (position > 0),
  body_id     uuid,                                   -- a body in Lotse,
  name        text not null default '' check (length(name) <= 300),            -- or the name of another one
  role        text not null check (role in ('HEARING', 'PRELIMINARY', 'DECISION')),
  on_day      date,
  result      text check (result in ('RESOLVED', 'CHANGED', 'NOTED', 'REJECTED', 'POSTPONED', 'WITHDRAWN')),
  decision_id uuid,                                   -- where it was decided in Lotse
  remark      text not null default '' check (length(remark) <= 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references governance.council_paper (tenant_id, id),
  foreign key (tenant_id, body_id) references governance.body (tenant_id, id),
  foreign key (tenant_id, body_id, decision_id) references governance.decision (tenant_id, body_id, id),
  check ((body_id is null) = (name <> '')),
  check (decision_id is null or body_id is not null)
);
create index on governance.council_station (tenant_id, paper_id);
create index on governance.council_station (tenant_id, body_id);
create index on governance.council_station (tenant_id, body_id, decision_id);
call shared.protect_by_tenant('governance.council_station');

-- What it costs and brings in: lines of the budget, of each revision.
create table governance.council_budget_line (
  tenant_id      integer not null default shared.tenant(),
  id             uuid not null,
  version        integer not null default 1,
  paper_id       uuid not null,
  revision       integer not null,
  plan           text not null check (plan in ('CONSUMPTIVE', 'INVESTIVE')),   -- Teilergebnisplan, Teilfinanzplan
  year           integer not null check (year between 1990 and 2200),
  product_number text not null default '' check (length(product_number) <= 50),
  product_name   text not null default '' check (length(product_name) <= 300),
  account_group  text not null default '' check (length(account_group) <= 300),
  income_cents   bigint not null default 0 check (income_cents between 0 and 10000000000000),
  expense_cents  bigint not null default 0 check (expense_cents between 0 and 10000000000000),
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id, revision) references governance.council_revision (tenant_id, paper_id, revision),
  check (income_cents + expense_cents > 0)
);
create index on governance.council_budget_line (tenant_id, paper_id, revision);
call shared.protect_by_tenant('governance.council_budget_line');

-- Files (Anlagen): part of every revision from the one that added it to the one before it was taken out.
create table governance.council_annex (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  paper_id     uuid not null,
  added_in     integer not null check (added_in > 0),
  taken_out_in integer check (taken_out_in > added_in),
  name         text not null check (length(name) between 1 and 200),
  media_type   text not null check (length(media_type) between 1 and 200),
  size         integer not null check (size >= 0),
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  verdict      text not null check (verdict in ('CLEAN', 'UNCHECKED')),
  content      bytea not null,
  added_by     uuid default shared.actor(),
  added_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references governance.council_paper (tenant_id, id)
);
create index on governance.council_annex (tenant_id, paper_id);
call shared.protect_by_tenant('governance.council_annex');

create function governance.submitted_text_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a submitted text is not changed' using errcode = 'check_violation';
end $$;
create trigger stays_as_it_is before update or delete on governance.council_revision
  for each row when (old.submitted_on is not null) execute function governance.submitted_text_stays();

create function governance.submitted_line_stays() returns trigger language plpgsql as $$
declare
  of_paper uuid := case when tg_op = 'DELETE' then old.paper_id else new.paper_id end;
  of_revision integer := case when tg_op = 'DELETE' then old.revision else new.revision end;
begin
  if exists (select 1 from governance.council_revision r where r.tenant_id = shared.tenant() and r.submitted_on is not null
             and (r.paper_id = of_paper and r.revision = of_revision or tg_op = 'UPDATE' and r.paper_id = old.paper_id and r.revision = old.revision)) then
    raise exception 'a submitted text is not changed' using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger stays_as_it_is before insert or update or delete on governance.council_budget_line
  for each row execute function governance.submitted_line_stays();

create function governance.submitted_annex_stays() returns trigger language plpgsql as $$
begin
  if exists (select 1 from governance.council_revision r where r.tenant_id = old.tenant_id and r.paper_id = old.paper_id and r.submitted_on is not null
             and r.revision >= old.added_in and (old.taken_out_in is null or r.revision < old.taken_out_in)) then
    raise exception 'an annex of a submitted text stays' using errcode = 'check_violation';
  end if;
  return old;
end $$;
create trigger stays_as_it_is before delete on governance.council_annex for each row execute function governance.submitted_annex_stays();
revoke truncate on governance.council_revision, governance.council_budget_line, governance.council_annex from "${app}";
