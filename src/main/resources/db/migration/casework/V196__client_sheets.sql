-- Somebody of the municipality has read the words of the person's sheet (Auskunftsblatt) in one language beside the German ones and found
-- them right. The fingerprint is that of both: once a word changes, they have to be read again.
create table casework.client_sheet_release (
  tenant_id   integer not null default shared.tenant(),
  language    text not null check (language in ('de-plain', 'en', 'tr', 'ar', 'uk', 'ro', 'bg')),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),   -- SHA-256
  released_by uuid not null default shared.actor(),
  released_at timestamptz not null default now(),
  primary key (tenant_id, language, fingerprint)
);
call shared.protect_by_tenant('casework.client_sheet_release');
revoke update, delete, truncate on casework.client_sheet_release from "${app}";
