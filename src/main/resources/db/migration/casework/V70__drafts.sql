-- What somebody has typed into a form and not sent (Entwurf). It is read by its author alone and deleted after 30 days.
create table casework.draft (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  user_id       uuid not null default shared.actor(),
  id            uuid not null,                        -- of the form as it was rendered
  form          text not null check (length(form) <= 40),
  address       text not null check (length(address) <= 400),  -- where the form is opened; ids, no names
  case_id       uuid,                                 -- whose key encrypts the fields; without one the key of the tenant does
  fields        bytea not null,
  saved_at      timestamptz not null default now(),
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
create index draft_of_form on casework.draft (tenant_id, user_id, address, form);
create index draft_by_age on casework.draft (tenant_id, controller_id, saved_at);
call shared.protect_by_controller('casework.draft');
