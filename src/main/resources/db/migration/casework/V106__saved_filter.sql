-- What somebody asks of a list again and again, under a name of her own.
create table casework.saved_filter (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  user_id       uuid not null default shared.actor(),
  list          text not null check (list in ('CASES', 'REMINDERS')),
  name          text not null check (length(name) between 1 and 80),
  href          text not null check (length(href) between 1 and 500),
  is_default    boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, user_id, list, name)
);
create unique index one_default_filter on casework.saved_filter (tenant_id, user_id, list) where is_default;
call shared.protect_by_controller('casework.saved_filter');
