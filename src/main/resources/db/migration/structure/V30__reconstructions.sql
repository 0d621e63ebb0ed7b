-- A case reconstruction (Fallrekonstruktion): the anonymised course of a real case, its breaks, and how the chain of services should be. It
-- names no case. Its organisation works on it; the municipality reads it once a second person has looked for whatever tells who it is.
create table structure.reconstruction (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 1,
  theme_id      uuid,
  title         text not null check (length(title) between 1 and 300),
  situation     text not null default '' check (length(situation) <= 4000),
  lessons       text not null default '' check (length(lessons) <= 4000),
  state         text not null default 'DRAFT' check (state in ('DRAFT', 'TO_CHECK', 'SHARED')),
  objection     text not null default '' check (length(objection) <= 1000),   -- why it was given back
  author_id     uuid not null default shared.actor(),
  begun_on      date not null,
  checker_id    uuid check (checker_id <> author_id),
  shared_on     date,
  primary key (tenant_id, id),
  foreign key (tenant_id, theme_id) references structure.theme (tenant_id, id),
  check ((state = 'SHARED') = (shared_on is not null)),
  check ((checker_id is null) = (shared_on is null))
);
create index on structure.reconstruction (tenant_id, theme_id);
create index on structure.reconstruction (tenant_id, controller_id);
call shared.protect_by_controller('structure.reconstruction');
create policy shared_one on structure.reconstruction for select to "${app}" using (tenant_id = shared.tenant() and state = 'SHARED');

-- A step of the chain as it is, or as it should be.
create table structure.chain_step (
  tenant_id         integer not null default shared.tenant(),
  controller_id     uuid not null default shared.organisation(),
  id                uuid not null,
  reconstruction_id uuid not null,
  side              text not null check (side in ('AS_IS', 'TO_BE')),
  place             integer not null check (place > 0),
  what              text not null check (length(what) between 1 and 300),
  office            text,                             -- code list office
  legal_domain      text,                             -- code list legal_domain
  days              integer check (days between 0 and 3650),   -- that it takes, or waits
  broken            boolean not null default false,   -- here it broke
  primary key (tenant_id, id),
  foreign key (tenant_id, reconstruction_id) references structure.reconstruction (tenant_id, id) on delete cascade,
  unique (tenant_id, reconstruction_id, side, place) deferrable initially deferred
);
call shared.protect_by_controller('structure.chain_step');
create policy shared_one on structure.chain_step for select to "${app}" using (tenant_id = shared.tenant() and exists (
  select 1 from structure.reconstruction r where r.tenant_id = chain_step.tenant_id and r.id = chain_step.reconstruction_id and r.state = 'SHARED'));
