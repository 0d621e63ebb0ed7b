-- What the public sees of the directory: the same as network.public_offer says, and what belongs to it; a condition for each table, so that
-- a query that forgets the view shows no draft either. Not open are notes for staff, who confirmed or changed something, and people who
-- have not agreed to be named.
grant usage on schema network to "${public}";

call shared.open_to_public('network.directory_rule',
  'tenant_id, version, verify_months, remind_days, hide_months, languages, tile_url, tile_attribution, map_url', 'true');
call shared.open_to_public('network.revision', 'tenant_id, number, changed_at', 'true');

call shared.open_to_public('network.organisation',
  'tenant_id, id, version, name, alternate_name, description, kind, legal_form, email, website, parent_id, publication, created_at, changed_at',
  $$publication = 'PUBLISHED'$$);
call shared.open_to_public('network.organisation_identifier',
  'tenant_id, id, organisation_id, identifier_scheme, identifier_type, identifier',
  'exists (select from network.organisation g where g.id = organisation_id)');
call shared.open_to_public('network.programme',
  'tenant_id, id, organisation_id, name, alternate_name, description',
  'exists (select from network.organisation g where g.id = organisation_id)');

call shared.open_to_public('network.offer',
  'tenant_id, id, version, organisation_id, programme_id, name, alternate_name, description, kind, status, email, url, appointment,
   application_process, interpretation_services, fees, fees_description, wait_time, eligibility_description, minimum_age, maximum_age, open_on_holidays,
   citywide, alert, valid_from, valid_to, leika_keys, publication, verified_on, organisation_published, created_at, changed_at',
  $$publication = 'PUBLISHED'
    and status in ('ACTIVE', 'TEMPORARILY_CLOSED')
    and coalesce(valid_to >= current_date, true)
    and organisation_published
    and (verified_on + coalesce(
           (select make_interval(months => r.verify_months + r.hide_months) from network.directory_rule r where r.tenant_id = shared.tenant()),
           make_interval(months => 15)))::date > current_date$$);

call shared.open_to_public('network.offer_topic', 'tenant_id, offer_id, topic',
  'exists (select from network.offer o where o.id = offer_id)');
call shared.open_to_public('network.offer_audience', 'tenant_id, offer_id, audience',
  'exists (select from network.offer o where o.id = offer_id)');
call shared.open_to_public('network.offer_concept_field', 'tenant_id, offer_id, concept_field',
  'exists (select from network.offer o where o.id = offer_id)');
call shared.open_to_public('network.offer_language', 'tenant_id, id, offer_id, language, mode, note',
  'exists (select from network.offer o where o.id = offer_id)');
call shared.open_to_public('network.eligibility_rule', 'tenant_id, id, offer_id, dimension, operator, choices, note',
  'exists (select from network.offer o where o.id = offer_id)');
call shared.open_to_public('network.cost_option',
  'tenant_id, id, offer_id, valid_from, valid_to, option, currency, amount, amount_description',
  'exists (select from network.offer o where o.id = offer_id)');
call shared.open_to_public('network.required_document', 'tenant_id, id, offer_id, position, document, uri',
  'exists (select from network.offer o where o.id = offer_id)');
call shared.open_to_public('network.capacity', 'tenant_id, id, offer_id, unit, available, maximum, description, updated_at',
  'exists (select from network.offer o where o.id = offer_id)');
call shared.open_to_public('network.service_area', 'tenant_id, id, offer_id, district, name, description',
  'exists (select from network.offer o where o.id = offer_id)');

-- A place is seen through an offer that is seen there.
call shared.open_to_public('network.offer_at_location', 'tenant_id, id, offer_id, location_id, position, description',
  'exists (select from network.offer o where o.id = offer_id)');
call shared.open_to_public('network.location',
  'tenant_id, id, version, organisation_id, location_type, name, alternate_name, description, transportation, url, district,
   latitude, longitude, publication, changed_at',
  $$publication = 'PUBLISHED' and exists (select from network.offer_at_location p where p.location_id = location.id)$$);
call shared.open_to_public('network.address',
  'tenant_id, id, location_id, attention, address_1, address_2, postal_code, city, region, state_province, country, address_type',
  'exists (select from network.location l where l.id = location_id)');
call shared.open_to_public('network.accessibility', 'tenant_id, id, location_id, feature, description, details, url',
  'exists (select from network.location l where l.id = location_id)');

call shared.open_to_public('network.contact',
  'tenant_id, id, organisation_id, offer_id, location_id, name, title, department, email, may_be_named',
  'may_be_named and (
     exists (select from network.offer o where o.id = offer_id)
     or exists (select from network.organisation g where g.id = organisation_id)
     or exists (select from network.location l where l.id = location_id))');
call shared.open_to_public('network.phone',
  'tenant_id, id, organisation_id, offer_id, location_id, contact_id, position, number, extension, type, description',
  'exists (select from network.offer o where o.id = offer_id)
   or exists (select from network.organisation g where g.id = organisation_id)
   or exists (select from network.location l where l.id = location_id)
   or exists (select from network.contact c where c.id = contact_id)');
call shared.open_to_public('network.schedule',
  'tenant_id, id, offer_id, location_id, offer_at_location_id, closed, valid_from, valid_to, freq, interval, dtstart, byday, bymonthday,
   opens_at, closes_at, by_appointment, attending_type, description, notes, position',
  'exists (select from network.offer o where o.id = offer_id)
   or exists (select from network.location l where l.id = location_id)
   or exists (select from network.offer_at_location p where p.id = offer_at_location_id)');
call shared.open_to_public('network.funding', 'tenant_id, id, organisation_id, offer_id, source',
  'exists (select from network.offer o where o.id = offer_id)
   or exists (select from network.organisation g where g.id = organisation_id)');
call shared.open_to_public('network.url', 'tenant_id, id, organisation_id, offer_id, label, url',
  'exists (select from network.offer o where o.id = offer_id)
   or exists (select from network.organisation g where g.id = organisation_id)');

call shared.open_to_public('network.source_revision', 'tenant_id, owner_id, field, revision, changed_at',
  'exists (select from network.offer o where o.id = owner_id)
   or exists (select from network.organisation g where g.id = owner_id)
   or exists (select from network.location l where l.id = owner_id)');
call shared.open_to_public('network.translation',
  'tenant_id, owner_id, field, language, text, origin, source_revision, reviewed_at, changed_at',
  'exists (select from network.offer o where o.id = owner_id)
   or exists (select from network.organisation g where g.id = owner_id)
   or exists (select from network.location l where l.id = owner_id)');

grant select on network.offer_freshness, network.public_offer to "${public}";
