-- Invitations by mail that calendar programs read (RFC 5546): a general word, day, time and room. The address of somebody without an account
-- is kept until the mail has gone.
create table notifications.calendar_mail (
  tenant_id     integer not null default shared.tenant(),
  id            uuid not null,
  item_id       uuid not null,                        -- of the calendar; the UID is made of it
  user_id       uuid,
  address       text check (length(address) between 3 and 254),
  method        text not null check (method in ('REQUEST', 'CANCEL')),
  title         text not null check (length(title) between 1 and 300),
  begins_at     timestamptz not null,
  ends_at       timestamptz not null check (ends_at > begins_at),
  room          text not null default '' check (length(room) <= 300),
  path          text not null check (path ~ '^/[!-~]*$' and path !~ '^/[/\\]' and length(path) <= 300),
  changes       integer not null check (changes >= 0),
  made_at       timestamptz not null default now(),
  due_at        timestamptz not null,
  attempts      integer not null default 0,
  claimed_until timestamptz,
  sent_at       timestamptz,
  given_up_at   timestamptz,
  primary key (tenant_id, id),
  check (sent_at is null or given_up_at is null),
  check (sent_at is not null or given_up_at is not null or num_nonnulls(user_id, address) = 1)
);
create index calendar_mail_due on notifications.calendar_mail (tenant_id, due_at) where sent_at is null and given_up_at is null;
create index on notifications.calendar_mail (tenant_id, item_id);
call shared.protect_by_tenant('notifications.calendar_mail');
