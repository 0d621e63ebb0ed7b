package de.lotse.network.hsds;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which terms stand at which offer, itself and what belongs to it, as {@link Attributes} tells them. */
final class Tags {

    /** {@code (offer_id, taxonomy, code)}, of all that the reader may see. */
    static final String SQL = """
            select offer_id, 'offer_topic' as taxonomy, topic as code from network.offer_topic
            union all select offer_id, 'target_group', audience from network.offer_audience
            union all select offer_id, 'concept_field', concept_field from network.offer_concept_field
            union all select id, 'offer_kind', kind from network.offer
            union all select id, 'appointment', appointment from network.offer where appointment <> 'UNKNOWN'
            union all select id, 'fees', fees from network.offer where fees <> 'UNKNOWN'
            union all select offer_id, 'language_mode', mode from network.offer_language
            union all select offer_id, 'eligibility', dimension || ':' || operator from network.eligibility_rule
            union all select owner_id, 'translation', field from network.translation
            union all select offer_id, 'district', district from network.service_area where district <> ''
            union all select p.offer_id, 'district', l.district
                      from   network.offer_at_location p
                      join   network.location l on l.id = p.location_id and l.publication = 'PUBLISHED' and l.district <> ''
            union all select p.offer_id, 'accessibility_feature', a.feature
                      from   network.offer_at_location p
                      join   network.location l on l.id = p.location_id and l.publication = 'PUBLISHED'
                      join   network.accessibility a on a.location_id = l.id and a.feature <> ''
            union all select o.id, 'organisation_kind', g.kind
                      from   network.offer o join network.organisation g on g.id = o.organisation_id
            union all select id, 'fact', 'citywide' from network.offer where citywide
            union all select id, 'fact', 'open_on_holidays' from network.offer where open_on_holidays
            union all select id, 'fact', 'valid_from' from network.offer where valid_from is not null
            union all select id, 'fact', 'valid_to' from network.offer where valid_to is not null
            union all select id, 'fact', 'leika_key' from network.offer where leika_keys <> '{}'
            union all select id, 'fact', 'confirmation_due' from network.public_offer""";

    private Tags() {}

    /** Each term that stands at a public offer. */
    static List<Term> used(JdbcClient jdbc, Terms terms) {
        return jdbc.sql("select distinct t.taxonomy, t.code from (" + SQL
                        + ") t join network.public_offer p on p.id = t.offer_id order by t.taxonomy, t.code")
                .query((row, number) -> terms.of(
                        Taxonomy.valueOf(row.getString("taxonomy").toUpperCase(Locale.ROOT)), row.getString("code")))
                .list();
    }
}
