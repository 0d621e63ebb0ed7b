-- Work that goes on after its request was answered: how far it is, and whether anybody still does it.
create table web.job (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  kind          text not null check (length(kind) between 1 and 60),
  subject_id    uuid not null,                        -- what it works on
  state         text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'STOPPED')),
  done          integer not null default 0 check (done >= 0),
  total         integer not null default 0 check (total >= 0),
  started_by    uuid not null default shared.actor(),
  started_at    timestamptz not null default now(),
  beat_at       timestamptz not null default now(),   -- a running job without a sign of life for two minutes is dead
  primary key (tenant_id, kind, subject_id)
);
call shared.protect_by_controller('web.job');
