-- Files of other directories that are read in, where their entries stand here, and what was taken of them.

create table network.import_source (           -- another directory, as the editors call it
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  name       text not null check (length(name) between 1 and 200),
  sheet      text,                              -- of the last workbook with several
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
call shared.protect_by_tenant('network.import_source');

create table network.import_heading (          -- which heading means what there, as somebody said the last time
  tenant_id integer not null default shared.tenant(),
  source_id uuid not null,
  heading   text not null check (length(heading) between 1 and 200),
  field     text not null check (length(field) <= 40),   -- empty: is left out
  primary key (tenant_id, source_id, heading),
  foreign key (tenant_id, source_id) references network.import_source (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.import_heading');

create table network.intake (
  tenant_id     integer not null default shared.tenant(),
  id            uuid not null,
  source_id     uuid not null,
  version       integer not null default 1,     -- counts its checks, so that nobody confirms another than she has seen
  form          text not null check (form in ('LIST', 'JSON', 'PACKAGE')),
  state         text not null check (state in ('MAPPING', 'CHECKING', 'CHECKED', 'TAKING', 'TAKEN', 'UNDOING', 'UNDONE')),
  changed_since boolean not null default false, -- nothing was taken, because something had become different since the check
  file_name     text not null check (length(file_name) between 1 and 200),
  content       bytea,                          -- gone once it was taken
  sheet         text,
  header_row    integer,
  fields        text[],                         -- what each column means
  decisions     jsonb not null default '{}',    -- what somebody decided, by the key of the question
  created_by    text not null default '' check (length(created_by) <= 300),
  created_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, source_id) references network.import_source (tenant_id, id)
);
call shared.protect_by_tenant('network.intake');
create index on network.intake (tenant_id, source_id);
create index on network.intake (tenant_id, created_at desc);

create table network.intake_row (               -- what becomes of each entry of the file
  tenant_id   integer not null default shared.tenant(),
  intake_id   uuid not null,
  number      integer not null,                 -- in the order in which it is taken
  line        integer not null,                 -- where it stands in the file
  entity      text not null check (entity in ('ORGANISATION', 'LOCATION', 'OFFER', 'OTHER')),
  external_id text not null check (length(external_id) <= 300),
  name        text not null check (length(name) <= 300),
  state       text not null check (state in ('NEW', 'CHANGE', 'SAME', 'DUPLICATE', 'SKIP', 'REFUSED', 'KEPT', 'GONE',
                                             'MADE', 'CHANGED', 'UNDONE', 'STAYED')),
  says        text[] not null default '{}',
  questions   jsonb not null default '[]',      -- what is asked or proposed
  differences jsonb not null default '[]',      -- field, what stands here, what comes
  entity_id   uuid,                             -- no reference: the row tells of the file, not of the entry
  primary key (tenant_id, intake_id, number),
  foreign key (tenant_id, intake_id) references network.intake (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.intake_row');

create table network.external_record (          -- an entry of another directory, and the one of ours that it is
  tenant_id   integer not null default shared.tenant(),
  source_id   uuid not null,
  entity      text not null check (entity in ('ORGANISATION', 'LOCATION', 'OFFER', 'OTHER')),
  external_id text not null check (length(external_id) <= 300),
  entity_id   uuid,                             -- null: somebody left it out, or it is only kept; no reference: what is deleted here stays known
  name        text not null default '' check (length(name) <= 300),
  hash        text not null,                    -- of the entry as the source has it
  imported    jsonb not null,                   -- the fields as they were imported last
  kept        jsonb not null default '{}',      -- what has no field here
  accepted    text[] not null default '{}',     -- repairs that somebody accepted
  imported_at timestamptz not null default now(),
  gone_since  timestamptz,                      -- the source does not have it any more
  primary key (tenant_id, source_id, entity, external_id),
  foreign key (tenant_id, source_id) references network.import_source (tenant_id, id)
);
call shared.protect_by_tenant('network.external_record');
create index on network.external_record (tenant_id, entity_id);

create table network.intake_change (            -- how it stood before and after, to take an import back
  tenant_id     integer not null default shared.tenant(),
  intake_id     uuid not null,
  number        integer not null,
  entity        text not null check (entity in ('ORGANISATION', 'LOCATION', 'OFFER', 'OTHER')),
  entity_id     uuid,
  external_id   text not null,
  before        jsonb,                          -- null: was made, or not touched
  after         jsonb,                          -- null: was not touched
  record_before jsonb,                          -- what was known of the entry of the source
  primary key (tenant_id, intake_id, number),
  foreign key (tenant_id, intake_id) references network.intake (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.intake_change');

create table network.merge (                    -- two entries that became one
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  entity     text not null check (entity in ('ORGANISATION', 'LOCATION', 'OFFER')),
  kept_id    uuid not null,
  merged_id  uuid not null,
  name       text not null check (length(name) <= 300),
  merged     text not null check (length(merged) <= 300),
  edits      jsonb not null,                    -- what became different in which entry
  records    jsonb not null,                    -- entries of other directories that were the one that is gone
  merged_by  text not null default '' check (length(merged_by) <= 300),
  merged_at  timestamptz not null default now(),
  undone_at  timestamptz,
  primary key (tenant_id, id)
);
call shared.protect_by_tenant('network.merge');
create index on network.merge (tenant_id, kept_id);
create index on network.merge (tenant_id, merged_id);

create table network.distinct_pair (            -- alike, but somebody knows that they are two
  tenant_id integer not null default shared.tenant(),
  entity    text not null check (entity in ('ORGANISATION', 'LOCATION', 'OFFER')),
  one_id    uuid not null,
  other_id  uuid not null check (one_id < other_id),
  primary key (tenant_id, entity, one_id, other_id)
);
call shared.protect_by_tenant('network.distinct_pair');
