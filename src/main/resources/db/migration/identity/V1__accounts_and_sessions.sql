create table identity.account (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  organisation_id uuid not null,
  -- Unique in the installation, because one sign-in page may serve several municipalities.
  username        text not null unique check (username = lower(username) and length(username) between 1 and 100),
  display_name    text not null check (length(display_name) between 1 and 300),
  password_hash   text,
  roles           text[] not null,
  enabled         boolean not null default true,
  created_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references tenancy.organisation (tenant_id, id),
  check (roles <@ array['CASE_MANAGER', 'PROVIDER_LEAD', 'COORDINATION', 'NETWORK_PARTNER', 'CENTRE_LEAD', 'MEASURE_OWNER',
                        'ADMINISTRATION', 'BODY_MEMBER', 'EDITOR', 'DATA_PROTECTION', 'TENANT_ADMIN', 'STATE_VIEWER'])
);
call shared.protect_by_tenant('identity.account');
-- While somebody signs in, the municipality is not known yet: the one row of the name that was typed is visible then.
create policy sign_in on identity.account for select
  using (username = nullif(current_setting('app.sign_in', true), ''));

create view identity.user_name with (security_invoker = true) as
  select tenant_id, id, organisation_id, display_name, roles, enabled from identity.account;

create table identity.sign_in_failure (
  key      text primary key,               -- a digest of the user name or the network address, never the value itself
  failures integer not null,
  last_at  timestamptz not null
);

create table identity.session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval integer not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create index on identity.session (expiry_time);
create index on identity.session (principal_name);

create table identity.session_attributes (
  session_primary_id char(36) not null references identity.session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
