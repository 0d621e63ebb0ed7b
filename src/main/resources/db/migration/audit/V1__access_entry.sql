-- One row per request that showed or changed something of a case, written in that request's own transaction.
create table audit.access_entry (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  at              timestamptz not null default now(),
  user_id         uuid not null default shared.actor(),
  organisation_id uuid not null default shared.organisation(),
  action          text not null check (action in ('LIST', 'VIEW', 'SEARCH', 'EXPORT', 'PRINT', 'CHANGE', 'DENIED')),
  subject         text not null,             -- what kind of thing: case, inquiry, document …
  subject_ids     uuid[] not null,           -- the ids that were shown; none for a denied or empty answer
  basis           text not null,             -- why it was allowed: MEMBERSHIP, ORGANISATION, ROLE, NONE
  primary key (tenant_id, id)
);
create index on audit.access_entry (tenant_id, at);
create index on audit.access_entry using gin (subject_ids);
call shared.protect_by_tenant('audit.access_entry');
-- Append-only for the application.
revoke update, delete, truncate on audit.access_entry from "${app}";
