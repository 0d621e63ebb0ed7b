-- Kinds of letters that an organisation has made itself, beside those that are shipped. None is deleted: letters name it.
create table casework.letter_kind (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 1,
  name          text not null check (length(name) between 1 and 100),
  recipient     text not null check (recipient in ('PERSON', 'OFFICE', 'NOBODY')),   -- to whom it goes as a rule
  ended_at      timestamptz,                          -- no new letters since
  changed_at    timestamptz not null default now(),
  changed_by    uuid not null default shared.actor(),
  primary key (tenant_id, id)
);
create unique index letter_kind_name on casework.letter_kind (tenant_id, controller_id, lower(name)) where ended_at is null;
call shared.protect_by_controller('casework.letter_kind');
revoke delete on casework.letter_kind from "${app}";

alter table casework.letter_template drop constraint letter_template_kind_check;
alter table casework.letter_template add constraint letter_template_kind_check check (kind in (
  'INVITATION', 'MISSING_DOCUMENTS', 'ATTENDANCE', 'POWER_OF_ATTORNEY', 'CONFIDENTIALITY', 'COVER', 'OBJECTION', 'FREE')
  or kind ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');   -- the id of a letter_kind
