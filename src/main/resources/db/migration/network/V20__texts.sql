-- German texts that others translate, one row for each that is not empty, and how good each translation of them is.
create view network.source_text with (security_invoker = true) as
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
  where  f.text <> '';

-- The same as TranslationState.of says; a text without a translation has no row.
create view network.text_state with (security_invoker = true) as
  select t.tenant_id, t.owner_id, t.field, t.language,
         case when t.source_revision < coalesce(r.revision, 1) then 'OUTDATED'
              when t.reviewed_at is not null or t.origin = 'HUMAN' then 'UP_TO_DATE'
              when t.origin = 'MACHINE' then 'MACHINE'
              else 'IMPORTED' end as state
  from   network.translation t
  left   join network.source_revision r on r.tenant_id = t.tenant_id and r.owner_id = t.owner_id and r.field = t.field;
