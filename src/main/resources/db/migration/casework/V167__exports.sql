-- A file that somebody has asked for (Herunterladen): made in the background, decided again when it is made and when it is fetched,
-- gone after a day. What left the house stays in casework.export_disclosure.
create table casework.export (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  kind          text not null check (kind in ('CASE', 'CASES', 'REMINDERS')),
  format        text not null check (format in ('ZIP', 'XLSX', 'CSV')),
  filter        jsonb not null,                       -- what the list was asked for
  cases         uuid[] not null,                      -- whom it is about; only these get into the file
  persons       integer not null check (persons >= 0),
  reason        bytea not null,                       -- encrypted with the key of the tenant
  state         text not null check (state in ('WAITING', 'DECLINED', 'WORKING', 'READY', 'LOST')),
  requested_by  uuid not null default shared.actor(),
  requested_at  timestamptz not null,
  decided_by    uuid check (decided_by <> requested_by),
  decided_at    timestamptz,
  file_key      bytea,                                -- of this file alone, wrapped under the key of the tenant
  pieces        integer,
  size          bigint,
  manifest      jsonb not null default '{}',          -- rows by category
  ready_at      timestamptz,
  primary key (tenant_id, id),
  check ((kind = 'CASE') = (format = 'ZIP')),
  check ((decided_by is null) = (decided_at is null)),
  check ((state = 'READY') = (num_nonnulls(file_key, pieces, size, ready_at) = 4))
);
create index export_of_person on casework.export (tenant_id, requested_by, requested_at desc);
create index export_that_waits on casework.export (tenant_id, controller_id) where state = 'WAITING';
create index export_by_age on casework.export (tenant_id, controller_id, requested_at);
call shared.protect_by_controller('casework.export');

-- Its bytes, encrypted with its key.
create table casework.export_piece (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  export_id     uuid not null,
  number        integer not null,
  content       bytea not null,
  primary key (tenant_id, export_id, number),
  foreign key (tenant_id, export_id) references casework.export (tenant_id, id) on delete cascade
);
alter table casework.export_piece alter column content set storage external;
call shared.protect_by_controller('casework.export_piece');

-- What really left the house, case by case: written when the file is fetched, never changed.
create table casework.export_disclosure (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  export_id     uuid not null,                        -- that is gone after a day
  kind          text not null check (kind in ('CASE', 'CASES', 'REMINDERS')),
  cases         uuid[] not null,
  manifest      jsonb not null,                       -- rows by category
  channel       text not null default 'EXPORT' check (channel = 'EXPORT'),
  reason        bytea not null,                       -- encrypted with the key of the tenant
  confirmed_by  uuid,
  disclosed_at  timestamptz not null,
  disclosed_by  uuid not null default shared.actor(),
  primary key (tenant_id, id)
);
create index export_disclosure_of_case on casework.export_disclosure using gin (cases);
call shared.protect_by_controller('casework.export_disclosure');
revoke update, delete on casework.export_disclosure from "${app}";
