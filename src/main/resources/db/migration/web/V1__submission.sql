-- Forms that were carried out, so that a second sending of the same form is not.
create table web.submission (
  tenant_id integer not null default shared.tenant(),
  user_id   uuid not null,
  key       uuid not null,
  path      text,
  at        timestamptz not null default now(),
  primary key (tenant_id, user_id, key)
);
create index on web.submission (tenant_id, at);
call shared.protect_by_tenant('web.submission');
