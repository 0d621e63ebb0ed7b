-- What the author of signals was told of a theme already, so that she is told of each step once, however many of her signals are in it.
create table casework.signal_told (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  author_id     uuid not null,
  theme_id      uuid not null,                        -- of module structure
  milestone     text not null check (milestone in ('DECIDED', 'IMPLEMENTED', 'CLOSED')),
  told_at       timestamptz not null default now(),
  primary key (tenant_id, author_id, theme_id, milestone)
);
create index on casework.signal_told (tenant_id, controller_id);
call shared.protect_by_controller('casework.signal_told');
create index on casework.signal_origin (tenant_id, controller_id, author_id);
