package de.lotse.network.slips;

import de.lotse.kern.Option;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offers that everybody may see: a slip leads to their public page. */
@Repository
class PublicOffers {

    private final JdbcClient jdbc;

    PublicOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By words in the name of the offer or its organisation and by topic; one of both has to be given. */
    List<Option> find(String words, String topic, int most) {
        if (words.isEmpty() && topic.isEmpty()) return List.of();
        return jdbc.sql("""
                        select o.id, o.name, g.name as organisation
                        from   network.public_offer p
                        join   network.offer o on o.tenant_id = p.tenant_id and o.id = p.id
                        join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                        where  (:words = '' or o.name || ' ' || o.alternate_name || ' ' || g.name ilike :like)
                        and    (:topic = '' or exists (select 1 from network.offer_topic t
                                                       where t.tenant_id = o.tenant_id and t.offer_id = o.id and t.topic = :topic))
                        order  by lower(o.name), o.id
                        limit  :most""")
                .param("words", words)
                .param(
                        "like",
                        "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .param("topic", topic)
                .param("most", most)
                .query(PublicOffers::option)
                .list();
    }

    /** Those of them that everybody may see. */
    List<Option> of(Collection<UUID> offers) {
        if (offers.isEmpty()) return List.of();
        return jdbc.sql("""
                        select o.id, o.name, g.name as organisation
                        from   network.public_offer p
                        join   network.offer o on o.tenant_id = p.tenant_id and o.id = p.id
                        join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                        where  p.id = any(?)
                        order  by lower(o.name), o.id""")
                .param(offers.toArray(UUID[]::new))
                .query(PublicOffers::option)
                .list();
    }

    private static Option option(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Option(row.getString("id"), row.getString("name") + " · " + row.getString("organisation"));
    }
}
