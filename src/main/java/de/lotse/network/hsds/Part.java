package de.lotse.network.hsds;

import java.util.List;

/**
 * A table of what belongs to offers, organisations and places, read for all of them at once.
 *
 * @param sql its columns are named as the fields of the entity; {@code :services}, {@code :organizations}, {@code :locations},
 *     {@code :places} (offers at their locations) and {@code :contacts} are the ids it may belong to
 */
record Part(String entity, String sql) {

    /** In this order, because later ones belong to earlier ones. */
    static final List<Part> ALL = List.of(
            new Part("address", """
                    select id, location_id, address_1, address_2, postal_code, city, region, state_province, country,
                           lower(address_type) as address_type
                    from   network.address
                    where  location_id = any(:locations)
                    order  by id"""),
            new Part("contact", """
                    select id, organisation_id as organization_id, offer_id as service_id, location_id, name, title, department, email
                    from   network.contact
                    where  may_be_named
                    and    (offer_id = any(:services) or organisation_id = any(:organizations) or location_id = any(:locations))
                    order  by id"""),
            new Part("phone", """
                    select id, organisation_id as organization_id, offer_id as service_id, location_id, contact_id, number,
                           extension as x_extension, type, description
                    from   network.phone
                    where  offer_id = any(:services) or organisation_id = any(:organizations) or location_id = any(:locations)
                           or contact_id = any(:contacts)
                    order  by position, id"""),
            new Part("schedule", """
                    select id, offer_id as service_id, location_id, offer_at_location_id as service_at_location_id, closed as x_closed,
                           by_appointment as x_by_appointment, valid_from, valid_to, dtstart,
                           case when not closed then freq end as freq,
                           case when not closed then interval end as interval,
                           case when not closed and interval > 1 then 'MO' end as wkst,
                           byday, bymonthday, opens_at, closes_at, attending_type, description, notes
                    from   network.schedule
                    where  offer_id = any(:services) or location_id = any(:locations) or offer_at_location_id = any(:places)
                    order  by closed, valid_from nulls first, byday, opens_at, id"""),
            new Part("language", """
                    select id, offer_id as service_id, language as code, note, mode as x_mode
                    from   network.offer_language
                    where  offer_id = any(:services)
                    order  by language"""),
            new Part("service_area", """
                    select id, offer_id as service_id, district as x_district, name, description
                    from   network.service_area
                    where  offer_id = any(:services)
                    order  by district, name, id"""),
            new Part("cost_option", """
                    select id, offer_id as service_id, valid_from, valid_to, option, currency, amount, amount_description
                    from   network.cost_option
                    where  offer_id = any(:services)
                    order  by id"""),
            new Part("required_document", """
                    select id, offer_id as service_id, document, uri
                    from   network.required_document
                    where  offer_id = any(:services)
                    order  by position, id"""),
            new Part("service_capacity", """
                    select id, offer_id as service_id, unit as x_unit, available, maximum, description, updated_at as updated
                    from   network.capacity
                    where  offer_id = any(:services)
                    order  by id"""),
            new Part("accessibility", """
                    select id, location_id, feature as x_feature, description, details, url
                    from   network.accessibility
                    where  location_id = any(:locations)
                    order  by id"""),
            new Part("funding", """
                    select id, organisation_id as organization_id, offer_id as service_id, source
                    from   network.funding
                    where  offer_id = any(:services) or organisation_id = any(:organizations)
                    order  by id"""),
            new Part("url", """
                    select id, organisation_id as organization_id, offer_id as service_id, label, url
                    from   network.url
                    where  offer_id = any(:services) or organisation_id = any(:organizations)
                    order  by id"""),
            new Part("organization_identifier", """
                    select id, organisation_id as organization_id, identifier_scheme, identifier_type, identifier
                    from   network.organisation_identifier
                    where  organisation_id = any(:organizations)
                    order  by id"""),
            new Part("x_topic", """
                    select offer_id as service_id, 'offer_topic' as taxonomy, topic as code from network.offer_topic
                    where  offer_id = any(:services)
                    union all
                    select offer_id, 'target_group', audience from network.offer_audience where offer_id = any(:services)
                    union all
                    select offer_id, 'concept_field', concept_field from network.offer_concept_field where offer_id = any(:services)
                    order  by 1, 2, 3"""),
            new Part("x_rule", """
                    select id, offer_id as service_id, dimension, operator, choices, note
                    from   network.eligibility_rule
                    where  offer_id = any(:services)
                    order  by dimension, operator, id"""),
            new Part("x_translation", """
                    select t.owner_id, t.field, t.language, t.text, t.origin, t.reviewed_at is not null as reviewed,
                           t.source_revision < coalesce(s.revision, 1) as outdated
                    from   network.translation t
                    left   join network.source_revision s on s.owner_id = t.owner_id and s.field = t.field
                    where  t.owner_id = any(:services) or t.owner_id = any(:organizations) or t.owner_id = any(:locations)
                    order  by t.owner_id, t.field, t.language"""));
}
