-- What was ordered as it stood before somebody changed it: the words of a council's order are not lost, whoever mends them.
create table governance.order_version (
  tenant_id  integer     not null default shared.tenant(),
  order_id   uuid        not null,
  version    integer     not null,
  title      text        not null,
  wording    text        not null,
  body_id    uuid,
  body_name  text        not null,
  ordered_on date        not null,
  changed_by uuid        default shared.actor(),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, order_id, version),
  foreign key (tenant_id, order_id) references governance.council_order (tenant_id, id),
  foreign key (tenant_id, body_id) references governance.body (tenant_id, id)
);
create index on governance.order_version (tenant_id, body_id);
call shared.protect_by_tenant('governance.order_version');
revoke update, delete, truncate on governance.order_version from "${app}";

create function governance.keep_order_version() returns trigger language plpgsql as $$
begin
  insert into governance.order_version (tenant_id, order_id, version, title, wording, body_id, body_name, ordered_on)
    values (old.tenant_id, old.id, old.version, old.title, old.wording, old.body_id, old.body_name, old.ordered_on);
  return new;
end $$;
create trigger keep_version before update on governance.council_order for each row
  when ((old.title, old.wording, old.body_id, old.body_name, old.ordered_on) is distinct from
        (new.title, new.wording, new.body_id, new.body_name, new.ordered_on))
  execute function governance.keep_order_version();
