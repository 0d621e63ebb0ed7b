-- Who came in and who did not, to find out about attacks. What somebody typed as a name is not kept: it may be a password.
create table identity.sign_in (
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  at         timestamptz not null,
  account_id uuid,                                     -- null where nobody can be named
  way        text not null check (way in ('PASSWORD', 'PASSKEY', 'PROVIDER', 'SECOND_FACTOR', 'PROOF', 'UNLOCK')),
  outcome    text not null check (outcome in ('IN', 'WRONG', 'UNKNOWN', 'WAIT', 'REFUSED')),
  network    text not null check (length(network) <= 20), -- the beginning of the address
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id) on delete cascade
);
create index sign_in_of_account on identity.sign_in (tenant_id, account_id);
create index sign_in_by_time on identity.sign_in (tenant_id, at);
call shared.protect_by_tenant('identity.sign_in');
revoke update, truncate on identity.sign_in from "${app}";
