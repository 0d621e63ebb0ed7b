-- A referral (Vermittlung) to an organisation, not to a colleague. Two organisations see its row; what it says stands in texts of their
-- own, which the other side reads only as long as the person's agreement lives.
create table casework.referral (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),   -- whose case it is
  id            uuid not null,
  version       integer not null default 0,
  case_id       uuid not null,
  recipient_id  uuid not null check (recipient_id <> controller_id),
  mode          text not null check (mode in ('PSEUDONYMOUS_INQUIRY', 'WARM_HANDOVER', 'REFERRAL', 'OWNERSHIP_TRANSFER')),
  service       text not null check (length(service) <= 200),  -- what is asked for; names nobody
  grant_id      uuid,                                 -- what the recipient may read; none for a pseudonymous inquiry
  state         text not null default 'SENT' check (state in (
                  'SENT', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'DECLINED', 'REVOKED', 'ENDED_BY_CONSENT')),
  respond_by    date not null,
  sent_at       timestamptz not null default now(),
  sent_by       uuid not null default shared.actor(),
  -- Of the recipient.
  assignee_id   uuid,
  answered_at   timestamptz,
  decline_reason text check (decline_reason in ('NOT_ELIGIBLE', 'NO_CAPACITY', 'WRONG_ADDRESS', 'LANGUAGE_BARRIER', 'OTHER')),
  outcome       text check (outcome in (
                  'SERVICE_PROVIDED', 'PARTLY', 'CLIENT_DID_NOT_ATTEND', 'NOT_ELIGIBLE', 'NO_CAPACITY', 'WRONG_ADDRESS',
                  'LANGUAGE_BARRIER', 'OTHER')),
  ended_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check ((mode = 'PSEUDONYMOUS_INQUIRY') = (grant_id is null)),
  check ((state = 'DECLINED') = (decline_reason is not null)),
  check ((state = 'COMPLETED') = (outcome is not null)),
  check ((state in ('SENT', 'ACCEPTED', 'IN_PROGRESS')) = (ended_at is null))
);
create index referral_of_case on casework.referral (tenant_id, case_id);
create index referral_to on casework.referral (tenant_id, recipient_id, state, sent_at);
alter table casework.referral enable row level security;
alter table casework.referral force row level security;
create policy sender on casework.referral to "${app}"
  using (tenant_id = shared.tenant() and controller_id = shared.organisation())
  with check (tenant_id = shared.tenant() and controller_id = shared.organisation());
create policy recipient_reads on casework.referral for select to "${app}"
  using (tenant_id = shared.tenant() and recipient_id = shared.organisation());
create policy recipient_answers on casework.referral for update to "${app}"
  using (tenant_id = shared.tenant() and recipient_id = shared.organisation() and state in ('SENT', 'ACCEPTED', 'IN_PROGRESS'))
  with check (tenant_id = shared.tenant() and recipient_id = shared.organisation());
revoke update, delete, truncate on casework.referral from "${app}";
grant update (version, state, assignee_id, answered_at, decline_reason, outcome, ended_at) on casework.referral to "${app}";

-- Each side takes the steps that are its own.
create function casework.referral_step() returns trigger language plpgsql as $$
begin
  if old.state = new.state and old.state in ('ACCEPTED', 'IN_PROGRESS') and old.recipient_id = shared.organisation() then return new; end if;
  if old.controller_id = shared.organisation() and old.state in ('SENT', 'ACCEPTED', 'IN_PROGRESS')
     and new.state in ('REVOKED', 'ENDED_BY_CONSENT') then return new; end if;
  if old.recipient_id = shared.organisation() and (old.state, new.state) in (
       ('SENT', 'ACCEPTED'), ('SENT', 'DECLINED'), ('ACCEPTED', 'IN_PROGRESS'), ('ACCEPTED', 'COMPLETED'), ('IN_PROGRESS', 'COMPLETED'))
     then return new; end if;
  raise exception 'this side cannot take a referral from % to %', old.state, new.state using errcode = 'check_violation';
end $$;
create trigger referral_step before update on casework.referral for each row execute function casework.referral_step();

call shared.open_to_recipients('casework.referral',
  'tenant_id, controller_id, id, version, case_id, recipient_id, mode, service, grant_id, state, respond_by, sent_at, assignee_id, answered_at, decline_reason, outcome, ended_at',
  'recipient_id = shared.organisation()');

create table casework.referral_text (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),   -- who wrote it
  id            uuid not null,
  referral_id   uuid not null,
  addressee_id  uuid not null,
  to_sender     boolean not null,                     -- from the recipient of the referral back to its sender
  kind          text not null check (kind in ('QUESTION', 'REPLY', 'REASON', 'OUTCOME')),
  text          bytea not null,                       -- encrypted with the key of the case
  author_id     uuid not null default shared.actor(),
  written_at    timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references casework.referral (tenant_id, id)
);
create index referral_text_of on casework.referral_text (tenant_id, referral_id);
call shared.protect_by_controller('casework.referral_text');
revoke update on casework.referral_text from "${app}";
call shared.open_to_recipients('casework.referral_text',
  'tenant_id, controller_id, id, referral_id, addressee_id, to_sender, kind, text, author_id, written_at',
  $$addressee_id = shared.organisation() and (to_sender or exists (
      select 1
      from   casework.referral r
      where  r.tenant_id = referral_text.tenant_id and r.id = referral_text.referral_id
      and    r.state not in ('REVOKED', 'ENDED_BY_CONSENT')
      and    (r.mode = 'PSEUDONYMOUS_INQUIRY' or r.grant_id in (select s.grant_id from consent.shared_case s))))$$);
