-- How long a kind of record is kept, from a day on; a later rule replaces it and leaves alone what was closed before. Where there is no row,
-- closed files follow casework.retention_setting, and without that row the proposal of this software.
create table casework.retention_rule (
  tenant_id  integer     not null default shared.tenant(),
  id         uuid        not null,
  kind       text        not null check (kind in ('CASE', 'INQUIRY')),
  years      integer     not null check (years between 1 and 30),
  note       text        not null check (length(note) between 1 and 1000),  -- the rule it rests on, and who decided it
  valid_from date        not null,
  set_at     timestamptz not null,
  set_by     uuid        not null default shared.actor(),
  primary key (tenant_id, id)
);
create index retention_rule_in_order on casework.retention_rule (tenant_id, kind, valid_from, id);
call shared.protect_by_tenant('casework.retention_rule');
revoke update, delete, truncate on casework.retention_rule from "${app}";
