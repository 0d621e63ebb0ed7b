-- What is known about a person, one table for each part of the person's page, so that two people may change different parts at once.

-- What identifies somebody is never kept with a pseudonymous person (casework-model §4.6, invariant 20). The tables below that identify
-- carry the flag, which is always false there, in their foreign key; so nobody who has such rows can become pseudonymous either.
alter table casework.person add constraint person_and_pseudonymity unique (tenant_id, id, pseudonymous);

alter table casework.household_member add column if not exists version integer not null default 0;

create table casework.person_nationality (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  person_id     uuid not null,
  state         text not null,                        -- code list state; also stateless and unresolved
  primary key (tenant_id, id),
  constraint person_nationality_once unique (tenant_id, person_id, state),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id)
);
call shared.protect_by_controller('casework.person_nationality');

create table casework.person_language (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  person_id     uuid not null,
  language      text not null,                        -- code list language
  level         text not null,                        -- code list language_level; NATIVE is the mother tongue
  primary key (tenant_id, id),
  constraint person_language_once unique (tenant_id, person_id, language),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id)
);
call shared.protect_by_controller('casework.person_language');

create table casework.person_communication (
  tenant_id          integer not null default shared.tenant(),
  controller_id      uuid not null default shared.organisation(),
  person_id          uuid not null,
  version            integer not null default 1,
  preferred_language text,                            -- code list language
  interpreter_needed boolean not null default false,
  literacy           text,                            -- code list literacy
  literacy_note      text check (length(literacy_note) between 1 and 500),
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id)
);
call shared.protect_by_controller('casework.person_communication');

-- Days of which perhaps only the month or the year is known: the first day of it, and how exact it is.
create table casework.person_arrival (
  tenant_id              integer not null default shared.tenant(),
  controller_id          uuid not null default shared.organisation(),
  person_id              uuid not null,
  version                integer not null default 1,
  germany_on             date,
  germany_precision      text not null check (germany_precision in ('DAY', 'MONTH', 'YEAR', 'ESTIMATED', 'UNKNOWN')),
  state_on               date,                        -- in North Rhine-Westphalia
  state_precision        text not null check (state_precision in ('DAY', 'MONTH', 'YEAR', 'ESTIMATED', 'UNKNOWN')),
  municipality_on        date,
  municipality_precision text not null check (municipality_precision in ('DAY', 'MONTH', 'YEAR', 'ESTIMATED', 'UNKNOWN')),
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id),
  check ((germany_on is null) = (germany_precision = 'UNKNOWN')),
  check ((state_on is null) = (state_precision = 'UNKNOWN')),
  check ((municipality_on is null) = (municipality_precision = 'UNKNOWN'))
);
call shared.protect_by_controller('casework.person_arrival');

create table casework.person_address (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  person_id     uuid not null,
  pseudonymous  boolean not null default false check (not pseudonymous),
  street        text check (length(street) between 1 and 300),
  postal_code   text check (length(postal_code) between 1 and 20),
  city          text not null check (length(city) between 1 and 300),
  district      text,                                 -- code list district
  valid_from    date,
  valid_to      date check (valid_to >= valid_from),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id, pseudonymous) references casework.person (tenant_id, id, pseudonymous)
);
create index person_address_of_person on casework.person_address (tenant_id, person_id);
call shared.protect_by_controller('casework.person_address');

create table casework.contact_point (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  person_id     uuid not null,
  pseudonymous  boolean not null default false check (not pseudonymous),
  type          text not null check (type in ('PHONE', 'MOBILE', 'EMAIL', 'MESSENGER', 'OTHER')),
  value         text not null check (length(value) between 1 and 300),
  safe          text not null check (safe in ('YES', 'NO', 'TIMES')),   -- whether using it can endanger the person
  times         text check (length(times) between 1 and 300),
  answered_by   text check (length(answered_by) between 1 and 300),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id, pseudonymous) references casework.person (tenant_id, id, pseudonymous),
  check ((safe = 'TIMES') = (times is not null))
);
create index contact_point_of_person on casework.contact_point (tenant_id, person_id);
call shared.protect_by_controller('casework.contact_point');

create table casework.person_school (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  person_id     uuid not null,
  pseudonymous  boolean not null default false check (not pseudonymous),
  type          text not null,                        -- code list school_type, or KITA
  name          text check (length(name) between 1 and 300),
  class         text check (length(class) between 1 and 50),
  valid_from    date,
  valid_to      date check (valid_to >= valid_from),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id, pseudonymous) references casework.person (tenant_id, id, pseudonymous)
);
create index person_school_of_person on casework.person_school (tenant_id, person_id);
call shared.protect_by_controller('casework.person_school');

-- File numbers of other offices: found again by their fingerprint, read only with the key of the tenant.
create table casework.person_identifier (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  person_id     uuid not null,
  pseudonymous  boolean not null default false check (not pseudonymous),
  type          text not null,                        -- code list identifier_type
  value         bytea not null,
  blind_index   bytea not null,
  issuer        text check (length(issuer) between 1 and 300),
  primary key (tenant_id, id),
  constraint person_identifier_once unique (tenant_id, controller_id, type, blind_index),
  foreign key (tenant_id, person_id, pseudonymous) references casework.person (tenant_id, id, pseudonymous)
);
create index person_identifier_of_person on casework.person_identifier (tenant_id, person_id);
call shared.protect_by_controller('casework.person_identifier');

-- Who has custody of a person and who signs: somebody of the household, or an office or person named in words.
create table casework.guardianship (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  person_id     uuid not null,
  holder_id     uuid,
  holder_name   text check (length(holder_name) between 1 and 300),
  basis         text not null check (basis in ('JOINT_CUSTODY', 'SOLE_CUSTODY', 'GUARDIAN', 'YOUTH_OFFICE', 'CURATOR', 'LEGAL_CARE')),
  signs         boolean not null default false,
  valid_from    date,
  valid_to      date check (valid_to >= valid_from),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id),
  foreign key (tenant_id, holder_id) references casework.person (tenant_id, id),
  check (num_nonnulls(holder_id, holder_name) = 1),
  check (holder_id <> person_id)
);
create index guardianship_of_person on casework.guardianship (tenant_id, person_id);
create index guardianship_of_holder on casework.guardianship (tenant_id, holder_id);
call shared.protect_by_controller('casework.guardianship');

-- Names are written as a whole (casework.person_name), hence one version for all names of a person.
create table casework.person_name_version (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  person_id     uuid not null,
  version       integer not null,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id) on delete cascade
);
call shared.protect_by_controller('casework.person_name_version');
