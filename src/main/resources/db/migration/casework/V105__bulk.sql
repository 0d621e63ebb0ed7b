-- One thing done with many rows of a list, with a result for each. No names in here: what is shown is read anew, as far as one may.
create table casework.bulk_run (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  user_id       uuid not null default shared.actor(),
  action        text not null check (action in ('MOVE', 'DONE', 'OBSOLETE', 'REMIND')),
  due_on        date,
  text          bytea,                                -- of a reminder to be set, encrypted with the key of the tenant
  created_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  check ((action in ('MOVE', 'REMIND')) = (due_on is not null)),
  check ((action = 'REMIND') = (text is not null))
);
create index bulk_run_of_user on casework.bulk_run (tenant_id, user_id, created_at);
call shared.protect_by_controller('casework.bulk_run');

create table casework.bulk_row (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  run_id        uuid not null,
  number        integer not null,
  subject_id    uuid not null,                        -- a reminder, or the case of a reminder to be set
  version       integer,                              -- what was on the screen; null: as it is now
  state         text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'CHANGED', 'REFUSED', 'FAILED')),
  primary key (tenant_id, run_id, number),
  unique (tenant_id, run_id, subject_id),
  foreign key (tenant_id, run_id) references casework.bulk_run (tenant_id, id) on delete cascade
);
call shared.protect_by_controller('casework.bulk_row');
