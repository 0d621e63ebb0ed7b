-- The link with which somebody without an account confirms an offer or proposes changes: one for each offer, once, for 14 days. What opens
-- it is kept nowhere, only its fingerprint.
create table network.confirmation_link (
  tenant_id  integer not null default shared.tenant(),
  offer_id   uuid not null,
  digest     bytea not null check (length(digest) = 32),
  made_at    timestamptz not null,
  made_by    uuid default shared.actor(),
  expires_at timestamptz not null,
  mailed     boolean not null default false,
  used_at    timestamptz,
  primary key (tenant_id, offer_id),
  unique (tenant_id, digest),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.confirmation_link');
