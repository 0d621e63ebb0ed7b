package de.lotse.network.offers;

import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The offers of the municipality as staff see them, drafts and archived ones too. */
@Repository
@Transactional
public class Offers {

    private static final String READ = """
            select o.id, o.version, o.name, o.organisation_id, g.name as organisation, g.member_id, o.publication, o.status,
                   f.verified_on, f.due_on, f.hidden_from
            from   network.offer o
            join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
            join   network.offer_freshness f on f.tenant_id = o.tenant_id and f.offer_id = o.id
            """;

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is no such offer */
    public OfferHead head(UUID id) {
        return jdbc.sql(READ + "where o.id = ?")
                .param(id)
                .query(Offers::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** By name. */
    public List<OfferHead> of(UUID organisation) {
        return jdbc.sql(READ + "where o.organisation_id = ? order by lower(o.name), o.id")
                .param(organisation)
                .query(Offers::map)
                .list();
    }

    /** Those that are given at a place, by name. */
    public List<OfferHead> at(UUID location) {
        return jdbc.sql(READ + """
                        where  o.id in (select p.offer_id from network.offer_at_location p where p.location_id = ?)
                        order  by lower(o.name), o.id""").param(location).query(Offers::map).list();
    }

    /** @param size one more than a page tells whether there is a next one */
    List<OfferHead> find(OfferFilter filter, int offset, int size) {
        return jdbc.sql(READ + """
                        where  (:words = '' or o.name || ' ' || o.alternate_name || ' ' || g.name ilike :like)
                        and    case when :state = '' then o.publication <> 'ARCHIVED'
                                    when :state = 'OVERDUE' then o.publication = 'PUBLISHED' and coalesce(f.due_on < current_date, true)
                                    else o.publication = :state end
                        and    (:topic = '' or exists (select 1 from network.offer_topic t where t.offer_id = o.id and t.topic = :topic))
                        and    (not :own or g.member_id = shared.organisation())
                        order  by lower(o.name), o.id
                        offset :offset limit :size""")
                .param("words", filter.words())
                .param("like", filter.like())
                .param("state", filter.state())
                .param("topic", filter.topic())
                .param("own", filter.own())
                .param("offset", offset)
                .param("size", size)
                .query(Offers::map)
                .list();
    }

    /** So that a form that was opened before notices. */
    public void touch(UUID id) {
        jdbc.sql("update network.offer set version = version + 1, changed_at = now() where id = ?")
                .param(id)
                .update();
    }

    void publish(UUID id, Publication publication) {
        jdbc.sql("update network.offer set publication = ?, version = version + 1, changed_at = now() where id = ?")
                .params(publication.name(), id)
                .update();
    }

    private static OfferHead map(ResultSet row, int number) throws SQLException {
        return new OfferHead(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation"),
                row.getObject("member_id", UUID.class),
                Publication.valueOf(row.getString("publication")),
                row.getString("status"),
                day(row, "verified_on"),
                day(row, "due_on"),
                day(row, "hidden_from"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
