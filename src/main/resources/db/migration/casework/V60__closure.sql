-- How a case ended. A case that was taken up again and closed once more has two rows.
create table casework.closure (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  closed_on     date not null,
  reason        text not null,                        -- code list closure_reason
  evaluation    bytea not null,                       -- encrypted with the key of the case
  attempts      bytea,                                -- the attempts to reach somebody, one a line; encrypted
  follow_up_on  date check (follow_up_on >= closed_on),
  retain_until  date not null check (retain_until > closed_on),  -- last day on which the file is kept
  closed_by     uuid not null default shared.actor(),
  closed_at     timestamptz not null default now(),
  reopened_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
create unique index one_valid_closure on casework.closure (tenant_id, case_id) where reopened_at is null;
call shared.protect_by_controller('casework.closure');

-- How long closed files are kept in a municipality. Without a row it is three years, which is a proposal and not a rule of law.
create table casework.retention_setting (
  tenant_id integer not null default shared.tenant(),
  years     integer not null check (years between 1 and 30),
  note      text check (length(note) between 1 and 1000),  -- the rule it rests on, and who decided it
  primary key (tenant_id)
);
call shared.protect_by_tenant('casework.retention_setting');
