-- One-time links. The link itself is never stored, only its digest; of the installation, hence without a tenant.
create table identity.setup_link (
  digest     bytea primary key,
  expires_at timestamptz not null,
  used_at    timestamptz
);
