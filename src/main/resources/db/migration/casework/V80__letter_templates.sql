-- The texts from which an organisation writes its letters, each version kept: a letter names the one it was made from. A kind without a
-- row has the text that is shipped, which counts as version 0.
create table casework.letter_template (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  kind          text not null check (kind in (
                  'INVITATION', 'MISSING_DOCUMENTS', 'ATTENDANCE', 'POWER_OF_ATTORNEY', 'CONFIDENTIALITY', 'COVER', 'OBJECTION', 'FREE')),
  version       integer not null check (version > 0),
  shipped       boolean not null,                     -- set back to the text that was shipped on that day
  subject       text not null check (length(subject) between 1 and 300),
  body          text not null check (length(body) between 1 and 20000),
  created_at    timestamptz not null default now(),
  created_by    uuid not null default shared.actor(),
  primary key (tenant_id, id),
  constraint letter_template_version unique (tenant_id, controller_id, kind, version)
);
call shared.protect_by_controller('casework.letter_template');
revoke update, delete on casework.letter_template from "${app}";
