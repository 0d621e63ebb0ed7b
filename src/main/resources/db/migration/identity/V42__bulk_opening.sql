-- Whose files somebody opened last; rows go after a day. Nothing is computed from it but the one limit.
create table identity.file_opening (
  tenant_id integer not null default shared.tenant(),
  user_id   uuid not null default shared.actor(),
  opened_id uuid not null,                      -- the person the file is about
  at        timestamptz not null,
  primary key (tenant_id, user_id, opened_id)
);
create index on identity.file_opening (tenant_id, user_id, at);
call shared.protect_by_tenant('identity.file_opening');

-- Somebody has reached the limit; data protection reads it. She goes on once she has shown that it is she.
create table identity.bulk_opening (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  user_id         uuid not null default shared.actor(),
  organisation_id uuid not null default shared.organisation(),
  noticed_at      timestamptz not null,
  confirmed_at    timestamptz,
  primary key (tenant_id, id)
);
create unique index on identity.bulk_opening (tenant_id, user_id) where confirmed_at is null;
create index on identity.bulk_opening (tenant_id, user_id, confirmed_at);
create index on identity.bulk_opening (tenant_id, organisation_id, noticed_at);
call shared.protect_by_tenant('identity.bulk_opening');

create view identity.many_files_opened with (security_invoker = true) as
  select tenant_id, id, user_id, organisation_id, noticed_at, confirmed_at from identity.bulk_opening;
