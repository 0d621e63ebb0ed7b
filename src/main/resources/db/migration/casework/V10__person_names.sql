-- The names of a person: several spellings, scripts and former names are normal.
create table casework.person_name (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  person_id     uuid not null,
  position      smallint not null,                    -- 0 stands first
  given         text not null check (length(given) <= 300),
  particles     text not null check (length(particles) <= 60),   -- von, van der, al-
  family        text not null check (length(family) <= 300),
  script        text not null check (script in ('LATIN', 'ORIGINAL')),
  kind          text not null check (kind in ('OFFICIAL', 'USED', 'FORMER')),
  primary key (tenant_id, person_id, position),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id) on delete cascade,
  check (given <> '' or family <> '')
);
call shared.protect_by_controller('casework.person_name');

-- What a name is found by, compared by equality alone: under row-level security no other comparison may use an index.
-- The controller lies in the index too, so that the policy is answered from it.
create table casework.name_key (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  person_id     uuid not null,
  key           text collate "C" not null check (length(key) <= 40),
  primary key (tenant_id, person_id, key) include (controller_id),
  foreign key (tenant_id, person_id) references casework.person (tenant_id, id) on delete cascade
);
call shared.protect_by_controller('casework.name_key');
