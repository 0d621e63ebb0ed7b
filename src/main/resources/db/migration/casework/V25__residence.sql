-- What a person may rely on, and when. The periods belong to a case: another case of the same person keeps its own, so that
-- a refused overlap never tells that somebody is known elsewhere.

create table casework.residence_title (
  tenant_id      integer not null default shared.tenant(),
  controller_id  uuid not null default shared.organisation(),
  id             uuid not null,
  version        integer not null default 0,
  case_id        uuid not null,
  person_id      uuid not null,
  title          text not null,                       -- code list residence_title
  valid_from     date not null,
  valid_to       date check (valid_to >= valid_from), -- last day; empty: unlimited
  next_review_on date,
  document_seen  boolean not null default false,
  conditions     text[] not null default '{}',        -- side conditions (Nebenbestimmungen), as codes
  note           bytea,                               -- encrypted with the key of the case
  created_at     timestamptz not null default now(),
  created_by     uuid not null default shared.actor(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id)
);
create index residence_title_of_case on casework.residence_title (tenant_id, case_id, person_id);
create index residence_title_of_person on casework.residence_title (tenant_id, person_id);
call shared.protect_by_controller('casework.residence_title');

create table casework.legal_domain_period (
  tenant_id      integer not null default shared.tenant(),
  controller_id  uuid not null default shared.organisation(),
  id             uuid not null,
  version        integer not null default 0,
  case_id        uuid not null,
  person_id      uuid not null,
  legal_domain   text not null,                       -- code list legal_domain
  office         text not null default '' check (length(office) <= 300),
  file_reference bytea,                               -- encrypted with the key of the case
  valid_from     date not null,
  valid_to       date check (valid_to >= valid_from), -- last day; empty: no end in sight
  certainty      text not null check (certainty in ('CONFIRMED', 'EXPECTED')),
  end_reason     text check (end_reason in ('APPROVAL_ENDED', 'STATUS_CHANGED', 'REFUSED', 'PROVIDED_FOR', 'MOVED', 'OTHER')),
  created_at     timestamptz not null default now(),
  created_by     uuid not null default shared.actor(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id),
  check (end_reason is null or valid_to is not null),
  -- Two different domains at once are legal and frequent, the same one twice is a mistake.
  constraint one_period_at_a_time exclude using gist (
    tenant_id with =, case_id with =, person_id with =, legal_domain with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index legal_domain_period_of_case on casework.legal_domain_period (tenant_id, case_id, person_id);
create index legal_domain_period_of_person on casework.legal_domain_period (tenant_id, person_id);
call shared.protect_by_controller('casework.legal_domain_period');
