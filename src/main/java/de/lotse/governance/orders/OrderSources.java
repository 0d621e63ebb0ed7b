package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Subject;
import de.lotse.governance.SubjectKind;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Typed;
import de.lotse.kern.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where an order comes from: who may have given it, in which decision, and about which thing of another module. For whoever keeps the bodies. */
@Repository
class OrderSources {

    private final JdbcClient jdbc;
    private final ObjectProvider<SubjectKind> kinds;

    OrderSources(JdbcClient jdbc, ObjectProvider<SubjectKind> kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** All bodies, also those that have done their work: an order may be older than Lotse. */
    List<Option> bodies() {
        return jdbc.sql("select b.id, b.name from governance.body b order by lower(b.name), b.id")
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Accounts that work, and the one that is held already. */
    List<Option> accounts(String held) {
        return jdbc.sql("""
                        select u.id, u.display_name || ' (' || o.short_name || ')' as label
                        from   identity.user_name u
                        join   tenancy.organisation_name o on o.tenant_id = u.tenant_id and o.id = u.organisation_id
                        where  u.enabled or u.id::text = ?
                        order  by lower(u.display_name), u.id""")
                .param(held)
                .query((row, number) -> new Option(row.getString("id"), row.getString("label")))
                .list();
    }

    /** What can be named as the origin, and the one that is held already. */
    List<Subject> subjects(@Nullable Subject held) {
        var offered =
                kinds.orderedStream().flatMap(kind -> kind.offered().stream()).toList();
        if (held == null || offered.stream().anyMatch(one -> key(one).equals(key(held)))) return offered;
        return Stream.concat(offered.stream(), Stream.of(held)).toList();
    }

    /** Whether readers of an order may be told where it came from: of a paper that is not public only whoever keeps the bodies. */
    boolean isNamed(Subject origin) {
        return BodyRights.isKeeper()
                || jdbc.sql(
                                        "select count(*) from governance.council_paper p where p.id = ? and p.publicity <> 'PUBLIC'")
                                .param(origin.id())
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    static String key(Subject subject) {
        return subject.kind() + ":" + subject.id();
    }

    /** Empty for what is none. */
    Optional<Source> decision(String typed) {
        var id = Typed.id(typed);
        return id == null ? Optional.empty() : decision(id);
    }

    Optional<Source> decision(UUID id) {
        return jdbc.sql("""
                        select d.id, d.body_id, b.name, d.year, d.number, d.text, d.decided_on, d.meeting_id, i.title, i.subject_kind, i.subject_id,
                               i.subject_path, exists (
                                 select 1 from governance.minutes m
                                 where  m.tenant_id = d.tenant_id and m.meeting_id = d.meeting_id and m.state = 'APPROVED' and d.id = any (m.decision_ids))
                               and coalesce(p.publicity = 'PUBLIC', true) as may_be_public
                        from   governance.decision d
                        join   governance.body b on b.tenant_id = d.tenant_id and b.id = d.body_id
                        join   governance.agenda_item i on i.tenant_id = d.tenant_id and i.id = d.item_id
                        left join governance.council_paper p on i.subject_kind = 'COUNCIL_PAPER' and p.tenant_id = i.tenant_id and p.id = i.subject_id
                        where  d.id = ?""")
                .param(id)
                .query((row, number) -> {
                    var subject = row.getObject("subject_id", UUID.class);
                    return new Source(
                            row.getObject("id", UUID.class),
                            row.getObject("body_id", UUID.class),
                            row.getString("name"),
                            t(
                                    "governance.decision.number",
                                    String.valueOf(row.getInt("year")),
                                    String.valueOf(row.getInt("number"))),
                            row.getString("title"),
                            row.getString("text"),
                            row.getObject("decided_on", LocalDate.class),
                            "/gremien/" + row.getString("body_id") + "/sitzungen/" + row.getString("meeting_id"),
                            row.getBoolean("may_be_public"),
                            subject == null
                                    ? null
                                    : new Subject(
                                            row.getString("subject_kind"),
                                            subject,
                                            row.getString("title"),
                                            row.getString("subject_path")));
                })
                .optional();
    }

    /**
     * A decision from which an order is made.
     *
     * @param number in the body's own counting
     * @param title of the item
     * @param meeting the page of the meeting
     * @param mayBePublic once approved minutes hold it, and if it is about no paper that is not public
     */
    record Source(
            UUID id,
            UUID body,
            String bodyName,
            String number,
            String title,
            String text,
            LocalDate on,
            String meeting,
            boolean mayBePublic,
            @Nullable Subject subject) {

        String path() {
            return meeting + "#beschluss-" + id;
        }

        String words() {
            return t("governance.order.source", number, bodyName);
        }
    }
}
