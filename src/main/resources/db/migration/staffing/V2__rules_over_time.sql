-- What holds on every day, checked at the commit, when a change is complete. Whoever changes the organisation of a municipality waits for
-- whoever changes it at the same time: two changes that are right by themselves could be wrong together.

create function staffing.only_one() returns void language sql as $$
  select pg_advisory_xact_lock(hashtext('staffing'), shared.tenant());
$$;

-- The days on which a unit exists; null for one that never does.
create function staffing.unit_life(u uuid) returns datemultirange language sql stable as $$
  select range_agg(daterange(s.valid_from, s.valid_to, '[]'))
  from   staffing.unit_state s
  where  s.tenant_id = shared.tenant() and s.unit_id = u;
$$;

create function staffing.post_life(p uuid) returns datemultirange language sql stable as $$
  select range_agg(daterange(s.valid_from, s.valid_to, '[]'))
  from   staffing.post_state s
  where  s.tenant_id = shared.tenant() and s.post_id = p;
$$;

create function staffing.refuse(message text) returns void language plpgsql as $$
begin
  raise exception '%', message using errcode = 'check_violation';
end $$;

create function staffing.check_unit() returns trigger language plpgsql as $$
declare
  u uuid := coalesce(new.unit_id, old.unit_id);
begin
  perform staffing.only_one();
  if (select count(*) from unnest(staffing.unit_life(u))) > 1 then
    perform staffing.refuse('a unit ends only once');
  end if;
  if exists (select from staffing.unit_state s
             where  s.tenant_id = shared.tenant() and s.parent_id is not null and u in (s.unit_id, s.parent_id)
             and    not coalesce(staffing.unit_life(s.parent_id) @> daterange(s.valid_from, s.valid_to, '[]'), false)) then
    perform staffing.refuse('a unit belongs to one that does not exist then');
  end if;
  if exists (select from staffing.post_state s
             where  s.tenant_id = shared.tenant() and s.unit_id = u
             and    not coalesce(staffing.unit_life(u) @> daterange(s.valid_from, s.valid_to, '[]'), false)) then
    perform staffing.refuse('a post belongs to a unit that does not exist then');
  end if;
  -- "union" ends also where others go round in a circle
  if exists (with recursive above (unit_id, days) as (
               select s.parent_id, daterange(s.valid_from, s.valid_to, '[]')
               from   staffing.unit_state s
               where  s.tenant_id = shared.tenant() and s.unit_id = u and s.parent_id is not null
               union
               select s.parent_id, a.days * daterange(s.valid_from, s.valid_to, '[]')
               from   above a
               join   staffing.unit_state s on s.tenant_id = shared.tenant() and s.unit_id = a.unit_id
                                            and daterange(s.valid_from, s.valid_to, '[]') && a.days
               where  s.parent_id is not null)
             select from above a where a.unit_id = u) then
    perform staffing.refuse('a unit belongs to itself');
  end if;
  return null;
end $$;

create function staffing.check_post(p uuid) returns void language plpgsql as $$
begin
  perform staffing.only_one();
  if (select count(*) from unnest(staffing.post_life(p))) > 1 then
    perform staffing.refuse('a post ends only once');
  end if;
  if exists (select from staffing.post_state s
             join   staffing.post o on o.tenant_id = s.tenant_id and o.id = s.post_id
             where  s.tenant_id = shared.tenant() and s.post_id = p
             and    ((o.kind = 'FUNCTION') <> (s.share = 0)
                     or not coalesce(staffing.unit_life(s.unit_id) @> daterange(s.valid_from, s.valid_to, '[]'), false))) then
    perform staffing.refuse('a post belongs to a unit that does not exist then, or its share does not fit');
  end if;
  if exists (select from staffing.holding h
             join   staffing.post o on o.tenant_id = h.tenant_id and o.id = h.post_id
             where  h.tenant_id = shared.tenant() and h.post_id = p
             and    ((o.kind = 'FUNCTION') <> (h.share = 0)
                     or not coalesce(staffing.post_life(p) @> daterange(h.valid_from, h.valid_to, '[]'), false))) then
    perform staffing.refuse('a post is held on a day on which it does not exist, or with a share that does not fit');
  end if;
  -- shares grow on the first day of a holding, and the post shrinks on the first day of a state
  if exists (select from (select valid_from as day from staffing.post_state where tenant_id = shared.tenant() and post_id = p
                          union
                          select valid_from from staffing.holding where tenant_id = shared.tenant() and post_id = p) d
             where  (select coalesce(sum(h.share), 0) from staffing.holding h
                     where  h.tenant_id = shared.tenant() and h.post_id = p
                     and    daterange(h.valid_from, h.valid_to, '[]') @> d.day)
                  > (select coalesce(max(s.share), 0) from staffing.post_state s
                     where  s.tenant_id = shared.tenant() and s.post_id = p
                     and    daterange(s.valid_from, s.valid_to, '[]') @> d.day)) then
    perform staffing.refuse('more of a post is held than there is');
  end if;
end $$;

create function staffing.check_post_state() returns trigger language plpgsql as $$
begin
  perform staffing.check_post(coalesce(new.post_id, old.post_id));
  return null;
end $$;

create function staffing.check_holding() returns trigger language plpgsql as $$
declare
  c uuid := coalesce(new.colleague_id, old.colleague_id);
begin
  perform staffing.check_post(coalesce(new.post_id, old.post_id));
  if exists (select from staffing.holding d
             where  d.tenant_id = shared.tenant() and d.colleague_id = c
             and    (select sum(h.share) from staffing.holding h
                     where  h.tenant_id = shared.tenant() and h.colleague_id = c
                     and    daterange(h.valid_from, h.valid_to, '[]') @> d.valid_from) > 100) then
    perform staffing.refuse('nobody works more than full time');
  end if;
  return null;
end $$;

create constraint trigger tree after insert or update or delete on staffing.unit_state
  deferrable initially deferred for each row execute function staffing.check_unit();
create constraint trigger establishment after insert or update or delete on staffing.post_state
  deferrable initially deferred for each row execute function staffing.check_post_state();
create constraint trigger occupancy after insert or update or delete on staffing.holding
  deferrable initially deferred for each row execute function staffing.check_holding();
