-- Counts the changes of role and organisation, so that nobody overwrites a colleague's without having seen it.
alter table identity.account add column rights_version integer not null default 0;

-- Who gave whom which roles, and when. Nothing here is changed or taken away again.
create table identity.rights_change (
  tenant_id           integer not null default shared.tenant(),
  id                  uuid not null,
  account_id          uuid not null,
  by_id               uuid not null,
  at                  timestamptz not null,
  roles_before        text[] not null,
  roles_after         text[] not null,
  organisation_before uuid not null,
  organisation_after  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id)
);
create index rights_change_of_account on identity.rights_change (tenant_id, account_id, at);
call shared.protect_by_tenant('identity.rights_change');
revoke update, delete, truncate on identity.rights_change from "${app}";
