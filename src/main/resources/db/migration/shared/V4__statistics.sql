-- Tells the planner of every table that has grown by a tenth since it was last looked at. Analyzing takes the owner of a table; the
-- function reads and answers nothing. Tables that somebody analyzes already are left to them.
create function shared.refresh_statistics() returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
  grown record;
begin
  for grown in
    select c.oid::regclass as name
    from   pg_class c
    where  c.relkind = 'r'
    and    c.relowner = current_user::regrole
    and    pg_relation_size(c.oid) > 1.1 * greatest(c.relpages, 0) * current_setting('block_size')::int
  loop
    execute format('analyze (skip_locked) %s', grown.name);
  end loop;
end $$;
