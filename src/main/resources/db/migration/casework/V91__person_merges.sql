-- Two rows for one person are merged: everything that names the one names the other from then on, and for 90 days that can be taken
-- back. Cases are never merged (casework-model §4.6, invariant 19).

alter table casework.person add column merged_into_person_id uuid;
alter table casework.person add foreign key (tenant_id, merged_into_person_id) references casework.person (tenant_id, id);
alter table casework.person add check (merged_into_person_id <> id);
create index person_by_birth on casework.person (tenant_id, controller_id, birth_date) where merged_into_person_id is null;

create table casework.person_merge (
  tenant_id          integer not null default shared.tenant(),
  controller_id      uuid not null default shared.organisation(),
  id                 uuid not null,
  survivor_person_id uuid not null,
  absorbed_person_id uuid not null,
  survivor_before    jsonb not null,                  -- the row of casework.person as it was
  survivor_after     jsonb,                           -- and as it was right after: what changed since is not taken back
  names_before       jsonb not null,                  -- the names of the survivor
  consents           uuid[] not null default '{}',    -- that name the survivor since
  merged_at          timestamptz not null,
  merged_by          uuid not null default shared.actor(),
  undone_at          timestamptz,
  undone_by          uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, survivor_person_id) references casework.person (tenant_id, id),
  foreign key (tenant_id, absorbed_person_id) references casework.person (tenant_id, id),
  check (survivor_person_id <> absorbed_person_id),
  check (num_nonnulls(undone_at, undone_by) in (0, 2))
);
create unique index absorbed_once on casework.person_merge (tenant_id, absorbed_person_id) where undone_at is null;
create index merge_of_survivor on casework.person_merge (tenant_id, survivor_person_id) where undone_at is null;
call shared.protect_by_controller('casework.person_merge');
revoke delete on casework.person_merge from "${app}";

-- Each row that a merge touched: it names the survivor now, or stayed because the survivor has such a row already, or was changed.
create table casework.person_merge_move (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  merge_id      uuid not null,
  position      integer not null,
  table_name    text not null,
  column_name   text not null,
  row_key       jsonb not null,
  outcome       text not null check (outcome in ('MOVED', 'KEPT', 'CHANGED')),
  before        jsonb,
  after         jsonb,
  primary key (tenant_id, merge_id, position),
  foreign key (tenant_id, merge_id) references casework.person_merge (tenant_id, id),
  check ((outcome = 'CHANGED') = (before is not null))
);
call shared.protect_by_controller('casework.person_merge_move');

-- Two who are not the same person, whatever their names say.
create table casework.distinct_persons (
  tenant_id        integer not null default shared.tenant(),
  controller_id    uuid not null default shared.organisation(),
  first_person_id  uuid not null,
  second_person_id uuid not null,
  decided_at       timestamptz not null default now(),
  decided_by       uuid not null default shared.actor(),
  primary key (tenant_id, first_person_id, second_person_id),
  foreign key (tenant_id, first_person_id) references casework.person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, second_person_id) references casework.person (tenant_id, id) on delete cascade,
  check (first_person_id < second_person_id)
);
call shared.protect_by_controller('casework.distinct_persons');

-- Every column of the database that names a person by a foreign key, read from the catalogue: a table that is added tomorrow is merged
-- as well. Left out is what a merge is written down in, and four tables whose rows stay with the person whose they are, because they are
-- read together with her: her names with what they are found by, and the reason of her address protection, which is encrypted for her.
create view casework.person_reference with (security_invoker = true) as
select format('%I.%I', n.nspname, c.relname) as table_name, a.attname::text as column_name
from   pg_constraint k
join   pg_class c on c.oid = k.conrelid
join   pg_namespace n on n.oid = c.relnamespace
cross  join lateral generate_subscripts(k.conkey, 1) i
join   pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[i]
join   pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[i]
where  k.contype = 'f'
and    k.confrelid = 'casework.person'::regclass
and    f.attname = 'id'
and    k.conparentid = 0
and    k.conrelid not in ('casework.person_merge'::regclass, 'casework.person_name'::regclass, 'casework.name_key'::regclass,
                          'casework.person_name_version'::regclass, 'casework.address_protection'::regclass)
group  by 1, 2;

-- What tells one row of a table from the others of the same person.
create function casework.row_key_columns(of_table text, without text) returns text[] language sql stable as $$
  select coalesce(array_agg(a.attname::text), '{}')
  from   pg_index i
  join   pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
  where  i.indrelid = of_table::regclass and i.indisprimary and a.attname not in ('tenant_id', without)
$$;

create function casework.part_of(row_values jsonb, wanted text[]) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(row_values) e where e.key = any(wanted)
$$;

-- How two rows of a table become one, as the right side of an update: a flag that protects wins (true), and what is missing comes from
-- the other. Encrypted columns are bound to their row and stay.
create function casework.combination(of_table text, without text[]) returns text language sql stable as $$
  select string_agg(
           case
             when a.atttypid = 'boolean'::regtype then format('%1$I = s.%1$I or a.%1$I', a.attname)
             when d.attname is not null
               then format('%1$I = case when s.%2$I is null then a.%1$I else s.%1$I end', a.attname, d.attname)
             else format('%1$I = coalesce(s.%1$I, a.%1$I)', a.attname)
           end, ', ')
  from   pg_attribute a
  left join pg_attribute d on d.attrelid = a.attrelid and d.attname = regexp_replace(a.attname, '_precision$', '_on')
                          and d.attname <> a.attname and not d.attisdropped
  where  a.attrelid = of_table::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  and    a.atttypid <> 'bytea'::regtype
  and    a.attname <> all(without || array['tenant_id', 'controller_id', 'id', 'version', 'created_at', 'created_by'])
$$;

create function casework.move_person(the_merge uuid, absorbed uuid, survivor uuid) returns void language plpgsql as $$
declare
  ref record;
  key_columns text[];
  the_key jsonb;
  place integer := 0;
  what text;
  old_row jsonb;
begin
  for ref in select r.table_name, r.column_name from casework.person_reference r order by 1, 2 loop
    key_columns := casework.row_key_columns(ref.table_name, ref.column_name);
    for the_key in
      execute format('select casework.part_of(to_jsonb(t), $2) from %s t where t.tenant_id = shared.tenant() and t.%I = $1',
                     ref.table_name, ref.column_name) using absorbed, key_columns
    loop
      begin
        execute format('update %1$s t set %2$I = $1 where t.tenant_id = shared.tenant() and t.%2$I = $2 and to_jsonb(t) @> $3',
                       ref.table_name, ref.column_name) using survivor, absorbed, the_key;
        what := 'MOVED';
      exception when integrity_constraint_violation or insufficient_privilege or raise_exception then
        what := 'KEPT';
      end;
      place := place + 1;
      insert into casework.person_merge_move (merge_id, position, table_name, column_name, row_key, outcome)
      values (the_merge, place, ref.table_name, ref.column_name, the_key, what);

      if what = 'KEPT' and key_columns = '{}' then
        begin
          execute format('select to_jsonb(t) from %s t where t.tenant_id = shared.tenant() and t.%I = $1',
                         ref.table_name, ref.column_name) into old_row using survivor;
          execute format('update %1$s s set %3$s from %1$s a
                          where s.tenant_id = shared.tenant() and s.%2$I = $1 and a.tenant_id = shared.tenant() and a.%2$I = $2',
                         ref.table_name, ref.column_name, casework.combination(ref.table_name, array[ref.column_name]))
            using survivor, absorbed;
          place := place + 1;
          insert into casework.person_merge_move (merge_id, position, table_name, column_name, row_key, outcome, before)
          values (the_merge, place, ref.table_name, ref.column_name, jsonb_build_object(ref.column_name, survivor), 'CHANGED', old_row);
        exception when integrity_constraint_violation or insufficient_privilege or raise_exception then
          null;  -- each keeps its own row, and the page says so
        end;
      end if;
    end loop;
  end loop;

  execute format('update casework.person s set %s from casework.person a
                  where s.tenant_id = shared.tenant() and s.id = $1 and a.tenant_id = shared.tenant() and a.id = $2',
                 casework.combination('casework.person',
                   array['display_name', 'pseudonymous', 'birth_date', 'birth_precision', 'merged_into_person_id']))
    using survivor, absorbed;
end $$;

-- Notes a row before a merge changes it, for what the catalogue does not know.
create function casework.note_merge_change(the_merge uuid, of_table text, of_column text, the_key jsonb, old_row jsonb)
returns void language sql as $$
  insert into casework.person_merge_move (merge_id, position, table_name, column_name, row_key, outcome, before)
  select the_merge, coalesce(max(m.position), 0) + 1, of_table, of_column, the_key, 'CHANGED', old_row
  from   casework.person_merge_move m
  where  m.tenant_id = shared.tenant() and m.merge_id = the_merge
$$;

-- Writes down how the changed rows look right after a merge.
create function casework.seal_merge(the_merge uuid) returns void language plpgsql as $$
declare
  move record;
  new_row jsonb;
begin
  for move in select m.position, m.table_name, m.row_key from casework.person_merge_move m
              where m.tenant_id = shared.tenant() and m.merge_id = the_merge and m.outcome = 'CHANGED' loop
    execute format('select to_jsonb(t) from %s t where t.tenant_id = shared.tenant() and to_jsonb(t) @> $1', move.table_name)
      into new_row using move.row_key;
    update casework.person_merge_move m set after = new_row
    where  m.tenant_id = shared.tenant() and m.merge_id = the_merge and m.position = move.position;
  end loop;
  update casework.person_merge m
  set    survivor_after = (select to_jsonb(p) from casework.person p where p.tenant_id = m.tenant_id and p.id = m.survivor_person_id)
  where  m.tenant_id = shared.tenant() and m.id = the_merge;
end $$;

-- Gives the changed columns of a row their old value, unless they have changed again.
create function casework.restore_row(of_table text, the_key jsonb, old_row jsonb, new_row jsonb) returns void language plpgsql as $$
declare changed text;
begin
  for changed in select o.key from jsonb_each(old_row) o
                 where  o.value is distinct from new_row -> o.key and o.key not in ('version', 'merged_into_person_id') loop
    begin
      execute format('update %1$s t set %2$I = (jsonb_populate_record(null::%1$s, $1)).%2$I
                      where t.tenant_id = shared.tenant() and to_jsonb(t) @> $2 and to_jsonb(t) -> %2$L is not distinct from $3',
                     of_table, changed) using old_row, the_key, new_row -> changed;
    exception when integrity_constraint_violation then
      null;  -- a column that cannot go back alone, because its neighbour was changed since
    end;
  end loop;
end $$;

-- Each row goes back to the person whose it was; what belongs to a case follows its case. Answers how many rows could not go back.
create function casework.unmove_person(the_merge uuid) returns integer language plpgsql as $$
declare
  merge casework.person_merge;
  move record;
  ref record;
  stuck integer := 0;
begin
  select * into merge from casework.person_merge m where m.tenant_id = shared.tenant() and m.id = the_merge;

  for move in select m.table_name, m.column_name, m.row_key, m.outcome, m.before, m.after from casework.person_merge_move m
              where m.tenant_id = shared.tenant() and m.merge_id = the_merge order by m.position desc loop
    if move.outcome = 'CHANGED' then
      perform casework.restore_row(move.table_name, move.row_key, move.before, move.after);
    elsif move.outcome = 'MOVED' then
      begin
        execute format('update %1$s t set %2$I = $1 where t.tenant_id = shared.tenant() and t.%2$I = $2 and to_jsonb(t) @> $3',
                       move.table_name, move.column_name)
          using merge.absorbed_person_id, merge.survivor_person_id, move.row_key;
      exception when integrity_constraint_violation then
        stuck := stuck + 1;
      end;
    end if;
  end loop;

  for ref in select r.table_name, r.column_name from casework.person_reference r
             join pg_attribute a on a.attrelid = r.table_name::regclass and a.attname = 'case_id' and not a.attisdropped
             where r.table_name <> 'casework.household_member' loop
    begin
      execute format('update %1$s t set %2$I = $1 where t.tenant_id = shared.tenant() and t.%2$I = $2 and t.case_id = any($3)',
                     ref.table_name, ref.column_name)
        using merge.absorbed_person_id, merge.survivor_person_id, casework.cases_of_absorbed(the_merge);
    exception when integrity_constraint_violation then
      stuck := stuck + 1;
    end;
  end loop;

  perform casework.restore_row('casework.person', jsonb_build_object('id', merge.survivor_person_id),
                               merge.survivor_before, merge.survivor_after);
  return stuck;
end $$;

-- The cases to whose households the absorbed person belongs and the survivor does not.
create function casework.cases_of_absorbed(the_merge uuid) returns uuid[] language sql stable as $$
  select coalesce(array_agg(h.case_id), '{}')
  from   casework.person_merge m
  join   casework.household_member h on h.tenant_id = m.tenant_id and h.person_id = m.absorbed_person_id
  where  m.tenant_id = shared.tenant() and m.id = the_merge
  and    not exists (select 1 from casework.household_member o
                     where o.tenant_id = m.tenant_id and o.case_id = h.case_id and o.person_id = m.survivor_person_id)
$$;

-- What was added to the merged person since, by table: ids tell the moment at which they were made (RFC 9562 §5.7).
create function casework.added_since(the_merge uuid, since uuid) returns table (table_name text, column_name text, n bigint)
language plpgsql stable as $$
declare
  merge casework.person_merge;
  ref record;
  found bigint;
begin
  select * into merge from casework.person_merge m where m.tenant_id = shared.tenant() and m.id = the_merge;
  for ref in select r.table_name, r.column_name from casework.person_reference r
             join pg_attribute a on a.attrelid = r.table_name::regclass and a.attname = 'id' and not a.attisdropped
             where r.table_name not in ('casework.person', 'casework.household_member') order by 1, 2 loop
    execute format('select count(*) from %s t where t.tenant_id = shared.tenant() and t.%I = $1 and t.id >= $2',
                   ref.table_name, ref.column_name) into found using merge.survivor_person_id, since;
    if found > 0 then
      table_name := ref.table_name; column_name := ref.column_name; n := found;
      return next;
    end if;
  end loop;
end $$;

-- Gives what was added since to the person who was absorbed, before everything else goes back; a case takes its household row along.
create function casework.give_added(the_merge uuid, since uuid, of_table text) returns void language plpgsql as $$
declare
  merge casework.person_merge;
  ref record;
begin
  select * into merge from casework.person_merge m where m.tenant_id = shared.tenant() and m.id = the_merge;
  for ref in select r.table_name, r.column_name from casework.person_reference r where r.table_name = of_table loop
    begin
      execute format('update %1$s t set %2$I = $1 where t.tenant_id = shared.tenant() and t.%2$I = $2 and t.id >= $3',
                     ref.table_name, ref.column_name)
        using merge.absorbed_person_id, merge.survivor_person_id, since;
    exception when integrity_constraint_violation then
      null;  -- the person has the same already
    end;
  end loop;
  update casework.household_member h set person_id = merge.absorbed_person_id
  where  of_table = 'casework.case_file' and h.tenant_id = shared.tenant() and h.person_id = merge.survivor_person_id
  and    h.case_id in (select c.id from casework.case_file c
                       where c.tenant_id = shared.tenant() and c.client_id = merge.absorbed_person_id and c.id >= since);
end $$;
