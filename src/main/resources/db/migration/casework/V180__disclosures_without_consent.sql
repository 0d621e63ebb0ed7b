-- What an office outside the municipality was told without consent: no sheet is needed for a call, but a decided legal basis is.
alter table casework.disclosure
  add column basis_id uuid,
  alter column document_id drop not null,
  drop constraint disclosure_check1,
  drop constraint disclosure_channel_check,
  add check ((recipient = 'OFFICE') = (num_nonnulls(consent_id, basis_id) = 1)),
  add check (num_nonnulls(document_id, basis_id) > 0),
  add check (channel in ('ONLINE_VIEW_SESSION', 'EXPORT', 'PRINT', 'MAIL', 'API', 'PHONE', 'TALK', 'LETTER'));
create index disclosure_of_basis on casework.disclosure (tenant_id, basis_id) where basis_id is not null;
