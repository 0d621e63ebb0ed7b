-- The calendar of one's own for a program of one's own. Only the digest of its address is kept.
create table notifications.feed (
  tenant_id  integer not null default shared.tenant(),
  user_id    uuid not null default shared.actor(),
  digest     bytea not null check (length(digest) = 32),
  made_at    timestamptz not null default now(),
  expires_at timestamptz not null,
  used_on    date,
  primary key (tenant_id, user_id),
  unique (tenant_id, digest)
);
call shared.protect_by_tenant('notifications.feed');
