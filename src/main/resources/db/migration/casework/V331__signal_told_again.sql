-- A theme is decided more than once: what was deferred is accepted later. What was told so far was the first of its kind.
alter table casework.signal_told add column number integer not null default 1 check (number > 0);
alter table casework.signal_told drop constraint signal_told_pkey;
alter table casework.signal_told add primary key (tenant_id, author_id, theme_id, milestone, number);
