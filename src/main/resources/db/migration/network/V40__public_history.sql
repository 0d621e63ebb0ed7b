-- What changed is public for fields of which nothing personal can be said in free words, and never who changed it. What a text said before
-- stays with staff: a name may have been taken out of it.
call shared.open_to_public('network.change', 'tenant_id, id, entity, entity_id, action, field, previous, replacement, changed_at',
  $$upper(field) in ('', 'KIND', 'STATUS', 'TOPICS', 'AUDIENCES', 'CONCEPT_FIELDS', 'APPOINTMENT', 'FEES',
                     'MINIMUM_AGE', 'MAXIMUM_AGE', 'VALID_FROM', 'VALID_TO', 'DISTRICTS', 'OPEN_ON_HOLIDAYS')
    and (entity = 'OFFER' and exists (select from network.offer o where o.id = entity_id)
      or entity = 'ORGANISATION' and exists (select from network.organisation g where g.id = entity_id)
      or entity = 'LOCATION' and exists (select from network.location l where l.id = entity_id))$$);
