-- An inquiry handed to another carrier with the person's agreement. The only table that two organisations see, and each row is seen
-- by its two alone. It holds what the person agreed to and nothing else, and only until the other side has answered.
create table casework.inquiry_handover (
  tenant_id         integer not null default shared.tenant(),
  id                uuid not null,
  from_organisation uuid not null default shared.organisation(),
  to_organisation   uuid not null check (to_organisation <> from_organisation),
  inquiry_id        uuid not null,                    -- with the giving side
  handed_on         date not null,
  agreed_how        text not null check (agreed_how in ('IN_PERSON', 'PHONE', 'WRITTEN')),
  agreed_on         date not null check (agreed_on <= handed_on),
  agreed_by         uuid not null default shared.actor(),   -- who asked the person
  parts             text[] not null check (cardinality(parts) > 0 and parts <@ array[
                      'NAME', 'CONCERN', 'PHONE', 'LANGUAGE', 'DISTRICT', 'URGENCY']),
  priority          text not null check (priority in ('ACUTE', 'HIGH', 'NORMAL')),
  language          text not null,                    -- code list language, or empty
  interpreter       boolean not null,
  district          text not null,                    -- code list district, or empty
  phone_safe        text not null check (phone_safe in ('', 'YES', 'NO', 'TIMES')),
  -- Encrypted with the key of the tenant.
  name              bytea,
  concern           bytea,
  phone             bytea,
  phone_times       bytea,
  state             text not null default 'SENT' check (state in ('SENT', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
  answered_on       date,
  answered_by       uuid,
  reason            bytea,                            -- why it came back; encrypted likewise
  primary key (tenant_id, id),
  foreign key (tenant_id, inquiry_id) references casework.inquiry (tenant_id, id) on delete cascade,
  check ((state = 'SENT') = (answered_on is null)),
  check ((answered_on is null) = (answered_by is null)),
  check ((state = 'RETURNED') = (reason is not null)),
  check (state = 'SENT' or num_nonnulls(name, concern, phone, phone_times) = 0)
);
create unique index one_handover_at_a_time on casework.inquiry_handover (tenant_id, inquiry_id) where state = 'SENT';
create index handover_to on casework.inquiry_handover (tenant_id, to_organisation) where state = 'SENT';
alter table casework.inquiry_handover enable row level security;
alter table casework.inquiry_handover force row level security;
create policy giver on casework.inquiry_handover
  using (tenant_id = shared.tenant() and from_organisation = shared.organisation())
  with check (tenant_id = shared.tenant() and from_organisation = shared.organisation() and state in ('SENT', 'WITHDRAWN'));
create policy taker on casework.inquiry_handover for select
  using (tenant_id = shared.tenant() and to_organisation = shared.organisation() and state <> 'WITHDRAWN');
create policy answer on casework.inquiry_handover for update
  using (tenant_id = shared.tenant() and to_organisation = shared.organisation() and state = 'SENT')
  with check (tenant_id = shared.tenant() and to_organisation = shared.organisation() and state in ('ACCEPTED', 'RETURNED'));
revoke update, delete on casework.inquiry_handover from "${app}";
grant update (state, answered_on, answered_by, reason, name, concern, phone, phone_times) on casework.inquiry_handover to "${app}";
