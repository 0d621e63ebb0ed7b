-- What stands in several rows of an offer is translated as one text with a line for each: documents to bring, prices, and the notes on
-- languages, conditions, places and capacities. Rows without words have no line. The pages of the public read the same lines in the same
-- order (TranslatedTexts.lines).
create or replace view network.source_text with (security_invoker = true) as
  select o.tenant_id, 'OFFER' as kind, o.id as owner_id, f.field, f.text
  from   network.offer o
  cross  join lateral (values ('name', o.name), ('description', o.description), ('alert', o.alert),
                              ('eligibility_description', o.eligibility_description),
                              ('application_process', o.application_process), ('wait_time', o.wait_time),
                              ('interpretation_services', o.interpretation_services),
                              ('fees_description', o.fees_description)) f (field, text)
  where  f.text <> ''
  union  all
  select g.tenant_id, 'ORGANISATION', g.id, 'description', g.description
  from   network.organisation g
  where  g.description <> ''
  union  all
  select l.tenant_id, 'LOCATION', l.id, f.field, f.text
  from   network.location l
  cross  join lateral (values ('description', l.description), ('transportation', l.transportation)) f (field, text)
  where  f.text <> ''
  union  all
  select r.tenant_id, 'OFFER', r.offer_id, r.field, string_agg(btrim(regexp_replace(r.line, '\s+', ' ', 'g')), e'\n' order by r.position, r.id)
  from   (select tenant_id, offer_id, 'documents' as field, position, id, document as line from network.required_document
          union all
          select tenant_id, offer_id, 'costs', 0, id, concat_ws(': ', nullif(option, ''), nullif(amount_description, '')) from network.cost_option
          union all
          select tenant_id, offer_id, 'languages', 0, id, note from network.offer_language
          union all
          select tenant_id, offer_id, 'eligibility', 0, id, note from network.eligibility_rule
          union all
          select tenant_id, offer_id, 'places', position, id, description from network.offer_at_location
          union all
          select tenant_id, offer_id, 'capacities', 0, id, description from network.capacity) r
  where  r.line ~ '\S'
  group  by r.tenant_id, r.offer_id, r.field;
