-- What stands at the head and the foot of the letters of an organisation; everybody in the municipality may write to it.
create table tenancy.letterhead (
  tenant_id       integer not null default shared.tenant(),
  organisation_id uuid not null default shared.organisation(),
  version         integer not null default 1,
  unit            text not null default '' check (length(unit) <= 300),      -- the service inside the organisation
  street          text not null default '' check (length(street) <= 300),
  postal_code     text not null default '' check (length(postal_code) <= 20),
  city            text not null default '' check (length(city) <= 300),
  phone           text not null default '' check (length(phone) <= 60),
  fax             text not null default '' check (length(fax) <= 60),
  email           text not null default '' check (length(email) <= 300),
  website         text not null default '' check (length(website) <= 300),
  opening_hours   text not null default '' check (length(opening_hours) <= 500),
  bank            text not null default '' check (length(bank) <= 500),
  register        text not null default '' check (length(register) <= 500),  -- register, board, tax number
  changed_at      timestamptz not null default now(),
  changed_by      uuid not null default shared.actor(),
  primary key (tenant_id, organisation_id),
  foreign key (tenant_id, organisation_id) references tenancy.organisation (tenant_id, id)
);
call shared.protect_by_tenant('tenancy.letterhead');
