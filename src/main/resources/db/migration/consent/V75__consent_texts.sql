-- What somebody wrote about the purpose is added to the kind of purpose, and may be left out.
alter table consent.consent_item alter column purpose drop not null;

-- Which of the texts that come with Lotse it is; null: written by the municipality itself.
alter table consent.consent_text add column edition integer default 1 check (edition > 0);
alter table consent.consent_text alter column edition drop default;

-- Somebody of the municipality has read a translation beside the German text and found it right. It counts for this German text only:
-- once there is a newer one, the translation has to be read again.
create table consent.text_release (
  tenant_id   integer not null default shared.tenant(),
  text_id     uuid not null,
  source_id   uuid not null,                          -- the German text beside which it was read
  released_by uuid not null default shared.actor(),
  released_at timestamptz not null default now(),
  primary key (tenant_id, text_id, source_id),
  foreign key (tenant_id, text_id) references consent.consent_text (tenant_id, id),
  foreign key (tenant_id, source_id) references consent.consent_text (tenant_id, id),
  check (text_id <> source_id)
);
call shared.protect_by_tenant('consent.text_release');
revoke update, delete, truncate on consent.text_release from "${app}";
