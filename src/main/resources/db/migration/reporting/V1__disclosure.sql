-- Below how many a number is hidden in this municipality; without a row 5.
create table reporting.setting (
  tenant_id integer     not null default shared.tenant(),
  smallest  integer     not null check (smallest between 3 and 10),
  version   integer     not null default 1,
  set_by    uuid        default shared.actor(),
  set_at    timestamptz not null default clock_timestamp(),
  primary key (tenant_id)
);
call shared.protect_by_tenant('reporting.setting');

-- What was contributed to a family of tables in a quarter, as it was when the first table of it was released. Later tables are made of it,
-- so that no difference between two of them tells what came in between.
create table reporting.snapshot (
  tenant_id    integer     not null default shared.tenant(),
  id           uuid        not null,
  family       text        not null check (length(family) between 1 and 80),
  population   text        not null check (length(population) <= 80),
  year         integer     not null check (year between 2000 and 2200),
  quarter      integer     not null check (quarter between 1 and 4),
  smallest     integer     not null check (smallest between 3 and 10),  -- as it was set then
  contributors integer     not null check (contributors > 0),
  zeros        text        not null check (zeros in ('HIDDEN', 'SHOWN')),
  frozen_at    timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, family, population, year, quarter)
);
call shared.protect_by_tenant('reporting.snapshot');
revoke delete, truncate on reporting.snapshot from "${app}";

create table reporting.snapshot_dimension (
  tenant_id   integer not null default shared.tenant(),
  snapshot_id uuid    not null,
  position    integer not null check (position >= 0),
  name        text    not null,
  codes       text[]  not null,
  primary key (tenant_id, snapshot_id, position),
  foreign key (tenant_id, snapshot_id) references reporting.snapshot (tenant_id, id)
);
call shared.protect_by_tenant('reporting.snapshot_dimension');
revoke update, delete, truncate on reporting.snapshot_dimension from "${app}";

-- Coarse codes and how often; contributors are numbered within the snapshot, nobody is named.
create table reporting.snapshot_part (
  tenant_id   integer not null default shared.tenant(),
  snapshot_id uuid    not null,
  position    integer not null check (position >= 0),
  codes       text[]  not null,
  contributor integer not null,
  count       integer not null check (count > 0),
  primary key (tenant_id, snapshot_id, position),
  foreign key (tenant_id, snapshot_id) references reporting.snapshot (tenant_id, id)
);
call shared.protect_by_tenant('reporting.snapshot_part');
revoke update, delete, truncate on reporting.snapshot_part from "${app}";

-- A table that was released, by its dimensions (positions in the snapshot).
create table reporting.release (
  tenant_id   integer     not null default shared.tenant(),
  snapshot_id uuid        not null,
  by          integer[]   not null,
  fingerprint text        not null check (length(fingerprint) = 64),  -- of its cells, as they were answered
  released_at timestamptz not null,
  released_by uuid        default shared.actor(),
  primary key (tenant_id, snapshot_id, by),
  foreign key (tenant_id, snapshot_id) references reporting.snapshot (tenant_id, id)
);
call shared.protect_by_tenant('reporting.release');
revoke update, delete, truncate on reporting.release from "${app}";

-- Each cell of them once, a code for each dimension of the snapshot or * for a sum; shown is null for a hidden one.
create table reporting.release_cell (
  tenant_id   integer not null default shared.tenant(),
  snapshot_id uuid    not null,
  codes       text[]  not null,
  shown       bigint,
  primary key (tenant_id, snapshot_id, codes),
  foreign key (tenant_id, snapshot_id) references reporting.snapshot (tenant_id, id)
);
call shared.protect_by_tenant('reporting.release_cell');
revoke update, delete, truncate on reporting.release_cell from "${app}";

-- A running number as it was shown last, with digests of those counted, by which is seen how many came and went since.
create table reporting.running_count (
  tenant_id   integer     not null default shared.tenant(),
  family      text        not null check (length(family) between 1 and 80),
  key         text        not null check (length(key) between 1 and 200),
  members     text[]      not null,  -- empty while the number is hidden
  released_at timestamptz not null,
  primary key (tenant_id, family, key)
);
call shared.protect_by_tenant('reporting.running_count');
revoke delete, truncate on reporting.running_count from "${app}";
