-- What somebody said when she took a consent back, taken down by whoever was called. Until it is known whose consent it is, it waits here
-- with the one organisation that has to find out; whoever wrote it down reads nothing of it again. Once that is done the words are gone:
-- what has to be kept stands with the consent.
create table casework.withdrawal_statement (
  tenant_id    integer not null default shared.tenant(),
  id           uuid not null,
  version      integer not null default 0,
  addressee_id uuid not null,                         -- the organisation that deals with it
  desk         text not null check (desk in ('LEAD', 'PROTECTION')),  -- there: its lead, or data protection and coordination
  said_at      timestamptz not null,                  -- from then on it counts
  how          text not null check (how in ('IN_PERSON', 'PHONE', 'LETTER', 'EMAIL', 'OTHER', 'UNKNOWN')),
  scope        text not null check (scope in ('ALL', 'ONE', 'OTHER')),
  recipient_id uuid,                                  -- with ONE
  words        bytea,                                 -- who she is, and what else she said; encrypted with the key of the tenant
  taken_at     timestamptz not null,
  taken_by     uuid not null,
  taken_in     uuid not null,                         -- the organisation of whoever took it down
  sent_by      uuid not null default shared.actor(),  -- who addressed it: the same, or whoever passed it on
  outcome      text check (outcome in ('DONE', 'NOTHING', 'PASSED_ON')),
  ended_at     timestamptz,
  ended_by     uuid,
  primary key (tenant_id, id),
  check ((scope = 'ONE') = (recipient_id is not null)),
  check (num_nonnulls(outcome, ended_at, ended_by) in (0, 3)),
  check ((outcome is null) = (words is not null))
);
create index open_withdrawal_statement on casework.withdrawal_statement (tenant_id, addressee_id, desk) where outcome is null;
alter table casework.withdrawal_statement enable row level security;
alter table casework.withdrawal_statement force row level security;
create policy addressee on casework.withdrawal_statement
  using (tenant_id = shared.tenant() and addressee_id = shared.organisation())
  with check (tenant_id = shared.tenant() and addressee_id = shared.organisation());
create policy anybody_tells on casework.withdrawal_statement for insert
  with check (tenant_id = shared.tenant() and sent_by = shared.actor());
revoke update, delete, truncate on casework.withdrawal_statement from "${app}";
grant update (version, words, outcome, ended_at, ended_by) on casework.withdrawal_statement to "${app}";
