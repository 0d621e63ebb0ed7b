-- What a person is told of (Mitteilung): what happened in general words, and a place. No name, no content: where it leads, access is decided anew.
create table notifications.notice (
  tenant_id integer not null default shared.tenant(),
  id        uuid not null,
  user_id   uuid not null,
  text_key  text not null check (text_key ~ '^[A-Za-z.]{1,100}$'),
  path      text not null check (path ~ '^/[!-~]*$' and path !~ '^/[/\\]' and length(path) <= 300),
  urgent    boolean not null,
  told_at   timestamptz not null default now(),
  read_at   timestamptz,
  mail_id   uuid,                                      -- the mail that counted it
  primary key (tenant_id, id)
);
-- Until it is read, the same is told once.
create unique index notice_once on notifications.notice (tenant_id, user_id, path, text_key) where read_at is null;
create index notice_of_user on notifications.notice (tenant_id, user_id, told_at);
create index notice_of_mail on notifications.notice (tenant_id, mail_id) where mail_id is not null;
call shared.protect_by_tenant('notifications.notice');

-- Where and when somebody wants mails. The address counts once she has typed the code that was sent to it.
create table notifications.preference (
  tenant_id         integer not null default shared.tenant(),
  user_id           uuid not null default shared.actor(),
  version           integer not null default 1,
  address           text not null check (length(address) <= 254),
  confirmed_at      timestamptz,
  rhythm            text not null check (rhythm in ('AT_ONCE', 'DAILY', 'NEVER')),
  daily_at          time not null,
  quiet_from        time not null,
  quiet_to          time not null,
  working_days_only boolean not null,
  -- Plain, because it waits to be mailed; it opens nothing but the use of this address.
  code              text check (code ~ '^[0-9]{6}$'),
  code_made_at      timestamptz,
  codes_of_day      integer not null default 0,
  wrong_codes       integer not null default 0,
  primary key (tenant_id, user_id),
  check (confirmed_at is null or address <> '')
);
call shared.protect_by_tenant('notifications.preference');

-- The outbox: written together with what is told, sent afterwards, at least once. A mail that was handed over when the machine died may go
-- out again, under the same Message-ID.
create table notifications.mail (
  tenant_id     integer not null default shared.tenant(),
  id            uuid not null,
  user_id       uuid not null,
  purpose       text not null check (purpose in ('NOTICES', 'CONFIRMATION')),
  made_at       timestamptz not null default now(),
  due_at        timestamptz not null,
  attempts      integer not null default 0,
  claimed_until timestamptz,
  sent_at       timestamptz,
  given_up_at   timestamptz,
  primary key (tenant_id, id),
  check (sent_at is null or given_up_at is null)
);
create unique index mail_waiting on notifications.mail (tenant_id, user_id, purpose) where sent_at is null and given_up_at is null;
create index mail_due on notifications.mail (tenant_id, due_at) where sent_at is null and given_up_at is null;
call shared.protect_by_tenant('notifications.mail');
