-- What somebody sent after her session had ended; given back to her when she signs in again, then deleted.
create table identity.kept_form (
  tenant_id integer not null default shared.tenant(),
  id        uuid not null,
  user_id   uuid not null,
  path      text not null,
  fields    bytea not null,                           -- encrypted with the key of the tenant
  kept_at   timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index on identity.kept_form (tenant_id, user_id, kept_at);
call shared.protect_by_tenant('identity.kept_form');
