-- That a recipient was told of a withdrawal (Art. 19 DSGVO), ticked by hand: for an organisation its id, for another office that of the item.
create table casework.recipient_told (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  consent_id    uuid not null,
  recipient_id  uuid not null,
  told_on       date not null,
  told_by       uuid not null default shared.actor(),
  primary key (tenant_id, consent_id, recipient_id)
);
call shared.protect_by_controller('casework.recipient_told');
revoke update on casework.recipient_told from "${app}";
