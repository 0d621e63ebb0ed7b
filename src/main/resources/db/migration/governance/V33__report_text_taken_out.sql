-- A text that should not stand in a report (a name, say) is taken out of all its versions; what remains says when, by whom and why.
alter table governance.order_report
  add column removed_at      timestamptz,
  add column removed_by      uuid,
  add column removed_because text check (length(removed_because) between 1 and 1000),
  drop constraint order_report_text_check,
  add constraint order_report_text_check check (length(text) <= 8000 and (text = '') = (removed_at is not null)),
  add check ((removed_at is null) = (removed_because is null));

-- Nothing else of a report is changed, and a text that is gone does not come back.
grant update (text, removed_at, removed_by, removed_because) on governance.order_report to "${app}";

create function governance.report_text_only_goes() returns trigger language plpgsql as $$
begin
  if old.removed_at is not null or new.removed_at is null then
    raise exception 'the text of a report is not changed, only taken out' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger text_only_goes before update on governance.order_report for each row execute function governance.report_text_only_goes();
