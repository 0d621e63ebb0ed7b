-- A number that opens a locked session again. It opens nothing else: whoever has it alone cannot sign in.
create table identity.pin (
  tenant_id  integer not null default shared.tenant(),
  account_id uuid not null,
  hash       text not null,                            -- of a digest under the key of the tenant: a copy of the database cannot be tried out
  wrong      integer not null default 0 check (wrong between 0 and 3), -- tries since it was right, or since something stronger was shown
  set_at     timestamptz not null,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('identity.pin');
