-- What was agreed between offices (Verfahrensabsprache) and can be called on again: who does what, from when on, by which decision. Each saving
-- is a revision that stays as it was; the highest one counts.
create table structure.procedure (
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  revision   integer not null default 1 check (revision > 0),                 -- the one that counts
  theme_id   uuid,
  valid_from date not null,
  valid_to   date check (valid_to >= valid_from),
  primary key (tenant_id, id),
  foreign key (tenant_id, theme_id) references structure.theme (tenant_id, id)
);
create index on structure.procedure (tenant_id, theme_id);
call shared.protect_by_tenant('structure.procedure');

create table structure.procedure_revision (
  tenant_id    integer not null default shared.tenant(),
  procedure_id uuid not null,
  revision     integer not null check (revision > 0),
  title        text not null check (length(title) between 1 and 300),
  summary      text not null default '' check (length(summary) <= 4000),
  source       text not null default '' check (length(source) <= 300),        -- the decision it rests on, in words
  domains      text[] not null,                                               -- code list legal_domain
  reason       text not null default '' check (length(reason) <= 1000),       -- why it was revised
  author_id    uuid not null default shared.actor(),
  saved_at     timestamptz not null default clock_timestamp(),
  primary key (tenant_id, procedure_id, revision),
  foreign key (tenant_id, procedure_id) references structure.procedure (tenant_id, id)
);
call shared.protect_by_tenant('structure.procedure_revision');
revoke update, delete, truncate on structure.procedure_revision from "${app}";

create table structure.procedure_duty (
  tenant_id    integer not null default shared.tenant(),
  procedure_id uuid not null,
  revision     integer not null,
  place        integer not null check (place > 0),
  office       text not null,                         -- code list office
  what         text not null check (length(what) between 1 and 500),
  due          text not null default '' check (length(due) <= 200),           -- such as „vier Wochen vorher“
  primary key (tenant_id, procedure_id, revision, place),
  foreign key (tenant_id, procedure_id, revision) references structure.procedure_revision (tenant_id, procedure_id, revision)
);
call shared.protect_by_tenant('structure.procedure_duty');
revoke update, delete, truncate on structure.procedure_duty from "${app}";

create table structure.procedure_question (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  procedure_id uuid not null,
  question     text not null check (length(question) between 1 and 1000),
  asker_id     uuid not null default shared.actor(),
  asked_on     date not null,
  answer       text check (length(answer) between 1 and 2000),
  answerer_id  uuid,
  answered_on  date,
  primary key (tenant_id, id),
  foreign key (tenant_id, procedure_id) references structure.procedure (tenant_id, id),
  check (num_nulls(answer, answerer_id, answered_on) in (0, 3))
);
create index on structure.procedure_question (tenant_id, procedure_id);
call shared.protect_by_tenant('structure.procedure_question');
