-- The chain of the access log (ADR 0012). A row enters the queue in its own transaction and leaves it in the one that seals it, so that a
-- row which commits late is late in the queue, too, and is never passed over.
create table audit.unsealed (
  tenant_id integer not null default shared.tenant(),
  entry_id  uuid not null,
  primary key (tenant_id, entry_id)
);
alter table audit.access_entry no force row level security; -- the owner reads what is there already
insert into audit.unsealed (tenant_id, entry_id) select tenant_id, id from audit.access_entry;
alter table audit.access_entry force row level security;
call shared.protect_by_tenant('audit.unsealed');
revoke update, truncate on audit.unsealed from "${app}";

create table audit.seal (
  tenant_id integer not null default shared.tenant(),
  number    bigint not null check (number > 0),          -- without gaps
  entry_id  uuid not null,
  hash      bytea not null check (length(hash) = 32),    -- SHA-256 over the hash before it and the row
  sealed_at timestamptz not null default now(),
  primary key (tenant_id, number),
  unique (tenant_id, entry_id)
);
call shared.protect_by_tenant('audit.seal');
revoke update, delete, truncate on audit.seal from "${app}";

create function audit.queue_for_seal() returns trigger language plpgsql as $$
begin
  if new.case_id is null and new.subject = 'case' and cardinality(new.subject_ids) = 1 then
    new.case_id := new.subject_ids[1];
  end if;
  insert into audit.unsealed (tenant_id, entry_id) values (new.tenant_id, new.id);
  return new;
end $$;
create trigger queue_for_seal before insert on audit.access_entry for each row execute function audit.queue_for_seal();

-- Not even the owner changes what is written, by mistake at least; a superuser who means it is found by ./lotse verify-audit.
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_relid::regclass;
end $$;
create trigger append_only before update or delete or truncate on audit.access_entry for each statement execute function audit.refuse_change();
create trigger append_only before update or delete or truncate on audit.seal for each statement execute function audit.refuse_change();

-- What the running application found when it last walked the chain.
create table audit.chain_check (
  tenant_id  integer not null default shared.tenant() primary key,
  checked_at timestamptz not null,
  number     bigint not null,                             -- up to which seal the chain is whole
  reached_at timestamptz,                                 -- when that one was set; null for an empty chain
  finding    text                                         -- what is wrong behind it; null: nothing
);
call shared.protect_by_tenant('audit.chain_check');

create view audit.chain_state with (security_invoker = true) as
select c.tenant_id, c.checked_at, c.number, c.reached_at, c.finding,
       (select max(s.number) from audit.seal s where s.tenant_id = c.tenant_id) as last_number
from   audit.chain_check c;
