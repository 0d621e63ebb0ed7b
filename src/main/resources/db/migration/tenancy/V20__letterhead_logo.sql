-- The logo on the letters of an organisation, painted anew by us; without a picture it was taken away again.
create table tenancy.letterhead_logo (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  version       integer not null default 1,
  picture       bytea check (octet_length(picture) <= 4000000),               -- PNG
  width         integer check (width between 1 and 800),                      -- in pixels
  height        integer check (height between 1 and 800),
  alt           text not null default '' check (length(alt) <= 300),          -- empty: it is decoration
  changed_at    timestamptz not null default now(),
  changed_by    uuid not null default shared.actor(),
  primary key (tenant_id, controller_id),
  foreign key (tenant_id, controller_id) references tenancy.organisation (tenant_id, id),
  check (num_nonnulls(picture, width, height) in (0, 3))
);
call shared.protect_by_controller('tenancy.letterhead_logo');
revoke delete on tenancy.letterhead_logo from "${app}";
