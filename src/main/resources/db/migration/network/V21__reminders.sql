-- That the people of an offer were told that it is due; once for each day on which it is due.
create table network.reminder (
  tenant_id   integer not null default shared.tenant(),
  offer_id    uuid not null,
  due_on      date not null,
  reminded_at timestamptz not null default now(),
  primary key (tenant_id, offer_id, due_on),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.reminder');
