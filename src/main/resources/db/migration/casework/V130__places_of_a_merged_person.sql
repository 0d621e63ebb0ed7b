-- Where the survivor of a merge could be found right after it. If she was protected since, a place that was added or written over since
-- then may be one that nobody must learn, so taking the merge back leaves the protection with her.
alter table casework.person_merge add column places_after jsonb;

create function casework.places_of(person uuid) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(p.id, p.version), '{}')
  from   (select a.id, a.version from casework.person_address a where a.tenant_id = shared.tenant() and a.person_id = person
          union all
          select c.id, c.version from casework.contact_point c where c.tenant_id = shared.tenant() and c.person_id = person
          union all
          select s.id, s.version from casework.person_school s where s.tenant_id = shared.tenant() and s.person_id = person) p
$$;

-- Whether the survivor is protected by this merge alone, and something that the protection covers was written down for her since. Asked
-- when rows were given to the absorbed person and the others have not gone back yet; those that will go back do not count.
create function casework.survivor_needs_protection(the_merge uuid, since uuid) returns boolean language sql stable as $$
  select p.address_protected
         and (m.survivor_after ->> 'address_protected')::boolean
         and not (m.survivor_before ->> 'address_protected')::boolean
         and (exists (select 1 from casework.address_protection a
                      where  a.tenant_id = m.tenant_id and a.person_id = p.id and a.version > 1)
              or exists (select 1 from jsonb_each(casework.places_of(p.id)) place
                         where  case when m.places_after is null then place.key::uuid >= since
                                     else m.places_after -> place.key is distinct from place.value end
                         and    not exists (select 1 from casework.person_merge_move v
                                            where  v.tenant_id = m.tenant_id and v.merge_id = m.id and v.outcome = 'MOVED'
                                            and    v.row_key = jsonb_build_object('id', place.key))))
  from   casework.person_merge m
  join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.survivor_person_id
  where  m.tenant_id = shared.tenant() and m.id = the_merge
$$;
