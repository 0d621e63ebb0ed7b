-- Changes that somebody without an account proposes. Each field is accepted or rejected by itself; how far a proposal is follows from its
-- fields and is stored nowhere.
create table network.proposal (
  tenant_id      integer not null default shared.tenant(),
  id             uuid not null,
  offer_id       uuid not null,
  proposer       text not null check (length(proposer) between 1 and 300),   -- as she is called there
  rest_confirmed boolean not null,                                           -- that everything else is right
  comment        text not null default '' check (length(comment) <= 2000),
  submitted_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.proposal');
create index on network.proposal (tenant_id, offer_id);
create index on network.proposal (tenant_id, submitted_at desc, id);

create table network.proposed_field (
  tenant_id   integer not null default shared.tenant(),
  proposal_id uuid not null,
  field       text not null check (length(field) between 1 and 60),
  before      text not null,                                                 -- what stood there when it was proposed
  proposed    text not null,
  decision    text check (decision in ('ACCEPTED', 'REJECTED')),
  reason      text not null default '' check (length(reason) <= 1000),
  decided_by  text not null default '' check (length(decided_by) <= 300),
  decided_at  timestamptz,
  primary key (tenant_id, proposal_id, field),
  foreign key (tenant_id, proposal_id) references network.proposal (tenant_id, id) on delete cascade,
  check ((decision is null) = (decided_at is null))
);
call shared.protect_by_tenant('network.proposed_field');
create index on network.proposed_field (tenant_id, proposal_id) where decision is null;
