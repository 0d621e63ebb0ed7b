-- A link with which somebody sets a password, once; one for each account, so that a new one ends the older. Only its digest is stored.
create table identity.password_link (
  tenant_id  integer not null default shared.tenant(),
  account_id uuid not null,
  digest     bytea not null,
  expires_at timestamptz not null,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id) on delete cascade
);
create index password_link_of_digest on identity.password_link (digest);
call shared.protect_by_tenant('identity.password_link');
-- Whoever opens it has told no municipality; the one row of that link is visible then.
create policy sign_in on identity.password_link for select
  using (digest = decode(nullif(current_setting('app.sign_in_link', true), ''), 'hex'));
