-- How much of a full-time post (Stelle, VZÄ) somebody works; the organisation's lead edits it. It serves assignment and nothing else.
alter table identity.account
  add column full_time_share numeric(3,2) not null default 1 check (full_time_share between 0.05 and 1.00);

create view identity.user_post with (security_invoker = true) as
  select tenant_id, id, organisation_id, full_time_share from identity.account;
