-- What one office of the municipality usually needs for one purpose, as data of the municipality. It is spelled out when a consent is
-- recorded, never later; what is especially protected is always chosen by itself and cannot stand here.
create table consent.recipient_bundle (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  version         integer not null default 1,
  organisation_id uuid not null,
  name            text not null check (length(name) between 1 and 120),
  categories      text[] not null check (cardinality(categories) > 0 and categories <@ array[
                    'IDENTITY', 'CONTACT', 'HOUSEHOLD', 'RESIDENCE_STATUS', 'LANGUAGE', 'EDUCATION', 'WORK', 'BENEFITS', 'HOUSING',
                    'FAMILY_LAW', 'DEBT', 'PLAN', 'NOTES', 'DOCUMENTS', 'APPOINTMENTS']),
  purpose_code    text not null check (purpose_code in ('REFERRAL_HANDLING', 'CASEWORK', 'CASE_CONFERENCE')),
  direction       text not null check (direction in ('SEND', 'RECEIVE', 'BOTH')),
  shipped         text,                               -- the one it began as, of those that come with Lotse
  ended_at        timestamptz,                        -- is offered no more
  primary key (tenant_id, id),
  unique (tenant_id, organisation_id, shipped)
);
create unique index recipient_bundle_name on consent.recipient_bundle (tenant_id, organisation_id, lower(name)) where ended_at is null;
call shared.protect_by_tenant('consent.recipient_bundle');
revoke delete, truncate on consent.recipient_bundle from "${app}";
