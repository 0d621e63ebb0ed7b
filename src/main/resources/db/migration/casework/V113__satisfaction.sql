-- What people say about the advice (Zufriedenheit): without case, person and account, and of the day only the week. The id is drawn
-- at random, so that it tells no order. Answers show five at a time, so that no single one can be read from a change.
create table casework.satisfaction_answer (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  week          date not null check (extract(isodow from week) = 1),  -- its Monday
  heard         smallint check (heard between 1 and 4),               -- 1 bad … 4 very good; empty: not answered
  understood    smallint check (understood between 1 and 4),
  helped        smallint check (helped between 1 and 4),
  overall       smallint check (overall between 1 and 4),
  remark        bytea,                                -- encrypted with the key of the tenant
  released      boolean not null default false,
  primary key (tenant_id, id),
  check (num_nonnulls(heard, understood, helped, overall, remark) > 0)
);
create index satisfaction_of_organisation on casework.satisfaction_answer (tenant_id, controller_id, week);
call shared.protect_by_controller('casework.satisfaction_answer');

-- Opens the question once, for somebody who is not signed in; that is why it is found by the municipality alone. It vanishes with the
-- answer, and nothing ties the two together.
create table casework.satisfaction_code (
  tenant_id       integer not null default shared.tenant(),
  fingerprint     bytea not null,                     -- SHA-256 (FIPS 180-4)
  organisation_id uuid not null,
  valid_until     timestamptz not null,
  primary key (tenant_id, fingerprint)
);
call shared.protect_by_tenant('casework.satisfaction_code');
