-- A report as it was released. Never changed: a correction is the next number for the same days, with its reason.
create table casework.figure_report (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  view          text not null check (view in ('ORGANISATION', 'STADT')),
  from_day      date not null,
  to_day        date not null check (to_day >= from_day),
  one_day       boolean not null,                     -- a cut-off date
  number        integer not null check (number > 0),
  reason        text check (length(reason) between 1 and 1000),
  smallest      integer not null check (smallest between 3 and 10),  -- numbers below were hidden
  released_at   timestamptz not null,
  released_by   uuid not null default shared.actor(),
  primary key (tenant_id, id),
  unique (tenant_id, controller_id, view, one_day, from_day, to_day, number),
  check ((number = 1) = (reason is null)),
  check (not one_day or from_day = to_day)
);
call shared.protect_by_controller('casework.figure_report');
revoke update, delete, truncate on casework.figure_report from "${app}";

-- Its numbers, as they may be shown; a hidden one is not kept at all.
create table casework.figure_report_cell (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  report_id     uuid not null,
  dimension     text not null,
  code          text not null,
  measure       text not null,
  shown         bigint,
  primary key (tenant_id, report_id, dimension, code, measure),
  foreign key (tenant_id, report_id) references casework.figure_report (tenant_id, id)
);
call shared.protect_by_controller('casework.figure_report_cell');
revoke update, delete, truncate on casework.figure_report_cell from "${app}";
