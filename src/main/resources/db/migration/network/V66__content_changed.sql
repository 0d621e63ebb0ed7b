-- When an offer was last changed also tells of its rules, places, people, texts, hours and everything else that stands in rows of their
-- own, and of the places at which it is. It is noted at the row, because every list of the public asks for it.
create procedure network.touch(tenant integer, offer uuid, location uuid, organisation uuid) language plpgsql as $$
begin
  update network.offer o set changed_at = now()
  where  o.tenant_id = tenant and o.id = offer and o.changed_at < now();
  update network.location l set changed_at = now()
  where  l.tenant_id = tenant and l.id = location and l.changed_at < now();
  update network.organisation g set changed_at = now()
  where  g.tenant_id = tenant and g.id = organisation and g.changed_at < now();
end $$;

-- Of a row, as it was or as it is, that belongs to one of them, perhaps by a person or by an offer at a place.
create procedure network.touch_owner(r jsonb) language plpgsql as $$
declare
  tenant integer := (r ->> 'tenant_id')::integer;
  place  uuid := (r ->> 'offer_at_location_id')::uuid;
  person uuid := (r ->> 'contact_id')::uuid;
  owner  uuid := (r ->> 'owner_id')::uuid;
  offer  uuid := coalesce((r ->> 'offer_id')::uuid, owner);
  owning jsonb;
begin
  if place is not null then
    offer := (select p.offer_id from network.offer_at_location p where p.tenant_id = tenant and p.id = place);
  end if;
  if person is not null then
    owning := (select to_jsonb(c) from network.contact c where c.tenant_id = tenant and c.id = person);
    if owning is not null then call network.touch_owner(owning); end if;
  else
    call network.touch(tenant, offer,
                       case when offer is null or owner is not null then coalesce((r ->> 'location_id')::uuid, owner) end,
                       coalesce((r ->> 'organisation_id')::uuid, owner));
  end if;
end $$;

create function network.note_content() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return null; end if;
  if tg_op <> 'INSERT' then call network.touch_owner(to_jsonb(old)); end if;
  if tg_op <> 'DELETE' then call network.touch_owner(to_jsonb(new)); end if;
  return null;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['offer_topic', 'offer_audience', 'offer_concept_field', 'offer_language', 'offer_at_location',
                              'eligibility_rule', 'cost_option', 'required_document', 'capacity', 'service_area', 'address',
                              'accessibility', 'contact', 'phone', 'schedule', 'funding', 'url', 'organisation_identifier',
                              'programme', 'translation'] loop
    execute format('create trigger content_noted after insert or update or delete on network.%I
                      for each row execute function network.note_content()', name);
  end loop;
end $$;

create function network.note_place() returns trigger language plpgsql as $$
begin
  update network.offer o set changed_at = now()
  from   network.offer_at_location p
  where  p.tenant_id = new.tenant_id and p.location_id = new.id
  and    o.tenant_id = p.tenant_id and o.id = p.offer_id and o.changed_at < now();
  return null;
end $$;

create trigger place_noted after update on network.location
  for each row when (old.* is distinct from new.*) execute function network.note_place();
