-- What somebody shows beside a password. An administrator takes all of it away at once (a lost phone), never a mail alone.
create table identity.app_code (
  tenant_id  integer not null default shared.tenant(),
  account_id uuid not null,
  pending    bytea,                                    -- of an app that has not shown a code yet; both encrypted with the key of the tenant
  secret     bytea,
  last_step  bigint not null default 0,                -- RFC 6238, 5.2: no step is accepted twice
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('identity.app_code');

create table identity.recovery_code (
  tenant_id  integer not null default shared.tenant(),
  account_id uuid not null,
  digest     bytea not null,                           -- keyed; the code itself has 120 bits and is on paper only
  used_at    timestamptz,
  primary key (tenant_id, account_id, digest),
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('identity.recovery_code');

create table identity.passkey (
  tenant_id          integer not null default shared.tenant(),
  id                 uuid not null,
  account_id         uuid not null,
  credential_id      bytea not null,
  public_key         bytea not null,
  sign_count         bigint not null,
  uv_initialized     boolean not null,
  transports         text[] not null,
  backup_eligible    boolean not null,
  backup_state       boolean not null,
  attestation_object bytea,
  client_data        bytea,
  label              text not null check (length(label) between 1 and 100),
  created_at         timestamptz not null,
  last_used_at       timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, credential_id),
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id) on delete cascade
);
create index passkey_of_account on identity.passkey (tenant_id, account_id);
create index passkey_of_sign_in on identity.passkey (credential_id);
call shared.protect_by_tenant('identity.passkey');
-- As with the user name: who signs in with a passkey has told no municipality; the one row of that key is visible then.
create policy sign_in on identity.passkey for select
  using (credential_id = decode(nullif(current_setting('app.sign_in_key', true), ''), 'hex'));

-- What happened to the ways in which somebody signs in. It is told to the person, whoever did it.
create table identity.account_event (
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  account_id uuid not null,
  kind       text not null,
  detail     text not null default '' check (length(detail) <= 300),
  by_id      uuid not null,
  at         timestamptz not null,
  told       boolean not null,                         -- what the person did herself needs no telling
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id) on delete cascade
);
create index account_event_of_account on identity.account_event (tenant_id, account_id, at);
call shared.protect_by_tenant('identity.account_event');
