-- Who wrote or changed a reconstruction may not be the one who checks it.
create table structure.reconstruction_writer (
  tenant_id         integer not null default shared.tenant(),
  controller_id     uuid not null default shared.organisation(),
  reconstruction_id uuid not null,
  writer_id         uuid not null default shared.actor(),
  primary key (tenant_id, reconstruction_id, writer_id),
  foreign key (tenant_id, reconstruction_id) references structure.reconstruction (tenant_id, id) on delete cascade
);
create index on structure.reconstruction_writer (tenant_id, controller_id);
call shared.protect_by_controller('structure.reconstruction_writer');
revoke update, delete, truncate on structure.reconstruction_writer from "${app}";

-- One that is shared can be withdrawn, by its organisation or by whoever coordinates. Then nobody else reads it any more; that it was shared,
-- by whom it was checked and why it was withdrawn stays with it.
alter table structure.reconstruction add column withdrawn_on date;
alter table structure.reconstruction add column withdrawn_by uuid;
alter table structure.reconstruction add column withdrawal text not null default '' check (length(withdrawal) <= 1000);
alter table structure.reconstruction drop constraint reconstruction_state_check;
alter table structure.reconstruction add constraint reconstruction_state_check check (state in ('DRAFT', 'TO_CHECK', 'SHARED', 'WITHDRAWN'));
alter table structure.reconstruction drop constraint reconstruction_check1;
alter table structure.reconstruction add constraint reconstruction_shared_check check ((state in ('SHARED', 'WITHDRAWN')) = (shared_on is not null));
alter table structure.reconstruction add constraint reconstruction_withdrawn_check
  check ((state = 'WITHDRAWN') = (withdrawn_on is not null) and (withdrawn_on is null) = (withdrawn_by is null) and (withdrawn_on is null) = (withdrawal = ''));

-- Whoever withdrew one of another organisation sees what she withdrew.
create policy withdrawn_one on structure.reconstruction for select to "${app}"
  using (tenant_id = shared.tenant() and state = 'WITHDRAWN' and withdrawn_by = shared.actor());
create policy withdrawing on structure.reconstruction for update to "${app}"
  using (tenant_id = shared.tenant() and state = 'SHARED')
  with check (tenant_id = shared.tenant() and state = 'WITHDRAWN' and withdrawn_by = shared.actor());
create policy withdrawn_one on structure.chain_step for select to "${app}" using (tenant_id = shared.tenant() and exists (
  select 1 from structure.reconstruction r where r.tenant_id = chain_step.tenant_id and r.id = chain_step.reconstruction_id
  and r.state = 'WITHDRAWN' and r.withdrawn_by = shared.actor()));

-- A number of the quarter at work is counted by single codes, no more by the rules of themes.
revoke all on structure.theme_signal, structure.theme_rule from "${shared}";
drop policy counting on structure.theme_rule;
