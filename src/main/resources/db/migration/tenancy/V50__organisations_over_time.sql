-- Organisations are entered, renamed and ended by the administration of the municipality; none is ever deleted, because cases name it.
alter table tenancy.organisation
  add column version integer not null default 0,
  add check (valid_to >= valid_from);

comment on column tenancy.organisation.valid_to is 'last day; afterwards it can be chosen nowhere any more';

-- Who did what with an organisation, and what held afterwards. Nothing here is changed or taken away again.
create table tenancy.organisation_change (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  organisation_id uuid not null,
  at              timestamptz not null default clock_timestamp(),
  by_id           uuid default shared.actor(),           -- null: whoever set up the installation
  by_name         text not null check (length(by_name) <= 300),
  what            text not null check (what in ('ADDED', 'RENAMED', 'ENDED', 'RESUMED')),
  name            text not null,
  short_name      text not null,
  valid_to        date,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references tenancy.organisation (tenant_id, id)
);
create index organisation_change_of_organisation on tenancy.organisation_change (tenant_id, organisation_id, at);
call shared.protect_by_tenant('tenancy.organisation_change');
revoke update, delete, truncate on tenancy.organisation_change from "${app}";

-- For lists to choose from; names of all stand in organisation_name.
create view tenancy.current_organisation with (security_invoker = true) as
  select tenant_id, id, name, short_name, kind
  from   tenancy.organisation
  where  valid_to is null or valid_to >= current_date;
