-- From when until when an offer is given, by its own days and those of all its hours, at whatever place; and until when it has days off
-- that are today. Where nobody has said anything it is given all the time.
create view network.offer_period with (security_invoker = true) as
  select o.tenant_id, o.id as offer_id,
         greatest(o.valid_from, nullif(h.begins, '-infinity')) as begins_on,
         least(o.valid_to, nullif(h.ends, 'infinity')) as ends_on,
         h.closed_until
  from   network.offer o
  cross  join lateral (
    select min(coalesce(r.valid_from, '-infinity')) filter (where not r.closed) as begins,
           max(coalesce(r.valid_to, 'infinity')) filter (where not r.closed) as ends,
           max(r.valid_to) filter (where r.closed and r.whole and current_date between r.valid_from and r.valid_to) as closed_until
    from   (select s.closed, s.valid_from, s.valid_to, true as whole
            from   network.schedule s
            where  s.tenant_id = o.tenant_id and s.offer_id = o.id
            union  all
            select s.closed, s.valid_from, s.valid_to, false
            from   network.offer_at_location p
            join   network.schedule s on s.tenant_id = p.tenant_id and s.offer_at_location_id = p.id
            where  p.tenant_id = o.tenant_id and p.offer_id = o.id) r) h;
