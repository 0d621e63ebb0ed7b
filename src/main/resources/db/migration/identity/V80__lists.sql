-- Lists of organisations and of people, as an administrator hands them in.

-- Which heading means what, as the organisation said the last time.
create table identity.intake_heading (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  kind          text not null check (kind in ('ORGANISATIONS', 'ACCOUNTS')),
  heading       text not null check (length(heading) between 1 and 200),
  field         text not null check (length(field) <= 40),   -- empty: is left out
  primary key (tenant_id, controller_id, kind, heading)
);
call shared.protect_by_controller('identity.intake_heading');

create table identity.intake (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 1,           -- counts its checks, so that nobody confirms another than she has seen
  kind          text not null check (kind in ('ORGANISATIONS', 'ACCOUNTS')),
  state         text not null check (state in ('MAPPING', 'CHECKING', 'CHECKED', 'TAKING', 'TAKEN')),
  changed_since boolean not null default false,       -- nothing was taken, because something had become different since the check
  file_name     text not null check (length(file_name) between 1 and 200),
  content       bytea,                                -- encrypted with the key of the tenant; gone once it was taken
  sheet         text,
  header_row    integer,
  fields        text[],                               -- what each column means
  changes       boolean not null default false,       -- whether rights of accounts that exist already are changed
  links_made_at timestamptz,
  created_by    uuid not null default shared.actor(),
  created_at    timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index intake_of_controller on identity.intake (tenant_id, controller_id, created_at);
call shared.protect_by_controller('identity.intake');

create table identity.intake_row (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  intake_id     uuid not null,
  number        integer not null,                     -- as the spreadsheet counts
  state         text not null check (state in ('NEW', 'CHANGE', 'SAME', 'KEPT', 'PROBLEM', 'MADE', 'CHANGED')),
  administrates boolean not null default false,       -- gives the role of an administrator
  text          bytea not null,                       -- name, address and messages, encrypted with the key of the tenant
  has_messages  boolean not null,
  account_id    uuid,                                 -- no reference: the row tells of the list, not of the account
  mailed_at     timestamptz,
  primary key (tenant_id, intake_id, number),
  foreign key (tenant_id, intake_id) references identity.intake (tenant_id, id) on delete cascade
);
call shared.protect_by_controller('identity.intake_row');
