-- How numbers of the quarters from this day on are told: at least so many while it runs, or by month after its end. Without a row the former.
create table reporting.quarter_rule (
  tenant_id   integer     not null default shared.tenant(),
  first_day   date        not null check (extract(day from first_day) = 1 and extract(month from first_day) in (1, 4, 7, 10)),
  by_month    boolean     not null,
  set_by      uuid        default shared.actor(),
  set_at      timestamptz not null default clock_timestamp(),
  primary key (tenant_id, first_day)
);
call shared.protect_by_tenant('reporting.quarter_rule');
