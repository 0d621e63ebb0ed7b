package de.lotse.network.liaison;

import de.lotse.kern.Option;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads organisations with what is open between them and the centre. */
@Repository
class LiaisonPartners {

    private static final String READ = """
            select g.id, g.name, g.kind,
                   (select count(*) from network.contact c where c.tenant_id = g.tenant_id and c.organisation_id = g.id) as people,
                   (select count(*) from network.liaison_request r
                    where r.tenant_id = g.tenant_id and r.organisation_id = g.id and r.answered_on is null) as open,
                   (select min(r.due_on) from network.liaison_request r
                    where r.tenant_id = g.tenant_id and r.organisation_id = g.id and r.answered_on is null) as next_due,
                   (select max(m.met_on) from network.liaison_meeting m
                    where m.tenant_id = g.tenant_id and m.organisation_id = g.id) as last_met
            from   network.organisation g
            """;

    private final JdbcClient jdbc;

    LiaisonPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LiaisonPartner get(UUID id) {
        return jdbc.sql(READ + "where g.id = ?")
                .param(id)
                .query(LiaisonPartners::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** By name; with {@code known} only those with which there was something. */
    List<LiaisonPartner> find(String words, String kind, boolean known, int offset, int size) {
        return jdbc.sql(READ + """
                        where  g.publication <> 'ARCHIVED'
                        and    (:words = '' or g.name || ' ' || g.alternate_name ilike :like)
                        and    (:kind = '' or g.kind = :kind)
                        and    (not :known
                                or exists (select 1 from network.liaison_request r where r.tenant_id = g.tenant_id and r.organisation_id = g.id)
                                or exists (select 1 from network.liaison_meeting m where m.tenant_id = g.tenant_id and m.organisation_id = g.id)
                                or exists (select 1 from network.liaison_agreement a
                                           where a.tenant_id = g.tenant_id and a.organisation_id = g.id))
                        order  by lower(g.name), g.id
                        offset :offset limit :size""")
                .param("words", words)
                .param(
                        "like",
                        "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .param("kind", kind)
                .param("known", known)
                .param("offset", offset)
                .param("size", size)
                .query(LiaisonPartners::map)
                .list();
    }

    /** Requests without an answer of all organisations, the one that is due first first. */
    List<Due> open(int most) {
        return jdbc.sql("""
                        select r.id, r.organisation_id, g.name, r.from_whom, r.question, r.due_on, u.display_name as responsible
                        from   network.liaison_request r
                        join   network.organisation g on g.tenant_id = r.tenant_id and g.id = r.organisation_id
                        left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = coalesce(r.responsible_id, r.recorded_by)
                        where  r.answered_on is null
                        order  by r.due_on, r.id
                        limit  ?""")
                .param(most)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        row.getString("from_whom"),
                        row.getString("question"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("responsible") == null ? "" : row.getString("responsible")))
                .list();
    }

    /** Who may answer: the colleagues of the acting person's organisation who work here, and whoever is named already. */
    List<Option> colleagues(List<String> roles, String held) {
        return jdbc.sql("""
                        select u.id, u.display_name from identity.user_name u
                        where  u.organisation_id = shared.organisation() and u.enabled and u.roles && cast(:roles as text[])
                        or     u.id::text = :held
                        order  by u.display_name, u.id""")
                .param("roles", roles.toArray(String[]::new))
                .param("held", held)
                .query((row, number) -> new Option(row.getString("id"), row.getString("display_name")))
                .list();
    }

    /** Whether an id is that of no account of the municipality. */
    boolean isNobody(String id) {
        return jdbc.sql("select count(*) from identity.user_name u where u.id::text = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private static LiaisonPartner map(ResultSet row, int number) throws SQLException {
        return new LiaisonPartner(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getInt("people"),
                row.getInt("open"),
                row.getObject("next_due", LocalDate.class),
                row.getObject("last_met", LocalDate.class));
    }

    record Due(
            UUID id,
            UUID organisation,
            String name,
            String fromWhom,
            String question,
            LocalDate dueOn,
            String responsible) {

        private static final int LONGEST = 160;

        String path() {
            return LiaisonController.path(organisation) + "/" + LiaisonKind.REQUEST.path() + "/" + id;
        }

        String shortly() {
            if (question.codePointCount(0, question.length()) <= LONGEST) return question;
            return question.substring(0, question.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
    }
}
