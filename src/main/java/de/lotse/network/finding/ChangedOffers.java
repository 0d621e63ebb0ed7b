package de.lotse.network.finding;

import de.lotse.network.DirectoryChanges;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChangedOffers implements DirectoryChanges {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    ChangedOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OfferChange> since(Collection<String> topics, LocalDate day) {
        var from = day.plusDays(1).atStartOfDay(Formats.ZONE).toOffsetDateTime();
        return jdbc.sql("""
                        select o.id, o.name, o.created_at >= :from as created, greatest(o.created_at, max(c.changed_at)) as latest
                        from   network.offer o
                        left join network.change c on c.tenant_id = o.tenant_id and c.entity_id = o.id and c.changed_at >= :from
                        where  o.publication = 'PUBLISHED'
                        and    exists (select 1 from network.offer_topic t
                                       where  t.tenant_id = o.tenant_id and t.offer_id = o.id and t.topic = any (:topics))
                        group  by o.tenant_id, o.id
                        having o.created_at >= :from or count(c.id) > 0
                        order  by latest desc, o.id
                        limit  :most""")
                .param("from", from)
                .param("topics", topics.toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> new OfferChange(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("created"),
                        row.getObject("latest", OffsetDateTime.class)
                                .atZoneSameInstant(Formats.ZONE)
                                .toLocalDate()))
                .list();
    }
}
