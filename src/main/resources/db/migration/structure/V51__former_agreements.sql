-- A target agreement that was approved can be agreed anew, but never as if it had always been so: what stood there before stays.
create table structure.former_agreement (
  tenant_id   integer not null default shared.tenant(),
  theme_id    uuid not null,
  version     integer not null,
  text        text not null,
  parties     text not null,
  from_on     date not null,
  until_on    date,
  stage       text not null,                        -- of the theme when it was replaced
  replaced_on date not null default current_date,
  replaced_by uuid default shared.actor(),
  primary key (tenant_id, theme_id, version),
  foreign key (tenant_id, theme_id) references structure.theme (tenant_id, id)
);
call shared.protect_by_tenant('structure.former_agreement');
revoke update, delete, truncate on structure.former_agreement from "${app}";

create function structure.keep_former_agreement() returns trigger language plpgsql as $$
begin
  insert into structure.former_agreement (tenant_id, theme_id, version, text, parties, from_on, until_on, stage)
  select old.tenant_id, old.theme_id, old.version, old.text, old.parties, old.from_on, old.until_on, t.stage
  from   structure.theme t
  where  t.tenant_id = old.tenant_id and t.id = old.theme_id;
  return new;
end
$$;
create trigger keep_former before update on structure.agreement for each row
  when ((old.text, old.parties, old.from_on, old.until_on) is distinct from (new.text, new.parties, new.from_on, new.until_on))
  execute function structure.keep_former_agreement();
