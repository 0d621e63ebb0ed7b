package de.lotse.casework.calendar;

import static de.lotse.web.Texts.t;

import de.lotse.casework.calendar.Entry.Basis;
import de.lotse.casework.calendar.Entry.Known;
import de.lotse.documents.CaseCipher;
import de.lotse.kern.Option;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the calendar. Of a case that the viewer may not open comes nothing but colleague, time and room, and only what still takes place.
 * Of one whose limited view she has comes what that view shows: whose, when and where, and no place of a protected person. Inquiries are known to the whole organisation.
 */
@Repository
class Entries {

    static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    Entries(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** @param team of all colleagues; else one's own and those of cases in which one stands in */
    List<Entry> between(LocalDate first, LocalDate last, boolean team) {
        return jdbc.sql("""
                        select a.on_day, a.from_time, a.to_time, a.colleague_id, u.display_name as colleague, a.room, s.case_id, s.limited, s.stands_in,
                               case when s.case_id is not null or i.id is not null then a.id end as id,
                               case when s.case_id is not null or i.id is not null then a.state end as state,
                               case when not s.limited or k.person_id is not null then a.place end as place,
                               case when not s.limited or i.id is not null then a.interpreter_mode end as interpreter_mode,
                               x.case_id is not null as place_protected, p.display_name as client_name, i.id as inquiry_id, i.name as inquiry_name,
                               case when not s.limited then m.display_name end as member_name
                        from   casework.appointment a
                        left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.colleague_id
                        left join (
                               select tenant_id, case_id, bool_and(limited) as limited, bool_and(stands_in) as stands_in
                               from (
                                 select v.tenant_id, v.case_id, false as limited, v.role = 'SUBSTITUTE' as stands_in
                                 from   consent.visible_case v
                                 union all
                                 select l.tenant_id, l.case_id, true, true
                                 from   consent.limited_case l
                                 join   casework.case_file o on o.tenant_id = l.tenant_id and o.id = l.case_id
                                 where  o.status in ('OPENING', 'ACTIVE', 'PAUSED')) seen
                               group  by tenant_id, case_id) s
                               on s.tenant_id = a.tenant_id and s.case_id = a.case_id and (not s.limited or a.state = 'PLANNED')
                        left join casework.inquiry i on i.tenant_id = a.tenant_id and i.id = a.inquiry_id
                        left join casework.case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id
                        left join casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        left join casework.person m on m.tenant_id = c.tenant_id and m.id = a.person_id and m.id <> c.client_id
                        left join casework.shown_place k on s.limited and k.tenant_id = c.tenant_id and k.person_id = c.client_id
                        left join casework.case_with_protected_address x on x.tenant_id = s.tenant_id and x.case_id = s.case_id
                        where  a.tenant_id = shared.tenant() and a.controller_id = shared.organisation()
                        and    a.on_day between :first and :last
                        and    a.state <> 'MOVED'
                        and    (s.case_id is not null or i.id is not null or a.state in ('PLANNED', 'HELD'))
                        and    (:team or a.colleague_id = shared.actor() or s.stands_in)
                        order  by a.on_day, a.from_time, a.to_time, a.id
                        limit  :most""")
                .param("first", first)
                .param("last", last)
                .param("team", team)
                .param("most", MOST)
                .query(this::map)
                .list();
    }

    /** Who of the own organisation is away on one of these days. */
    List<Gone> gone(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select u.display_name, a.from_day, coalesce(a.returned_on - 1, a.to_day) as last_day
                        from   casework.absence a
                        join   identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.user_id
                        where  a.tenant_id = shared.tenant() and a.controller_id = shared.organisation()
                        and    a.from_day <= :last and coalesce(a.returned_on - 1, a.to_day) >= :first
                        and    a.from_day <= coalesce(a.returned_on - 1, a.to_day)
                        order  by u.display_name, u.id, a.from_day""")
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Gone(
                        Objects.requireNonNull(row.getString("display_name")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Who has a calendar in the own organisation. */
    List<Option> colleagues() {
        return jdbc.sql("""
                        select id, display_name
                        from   identity.user_name
                        where  organisation_id = shared.organisation() and enabled and 'CASE_MANAGER' = any(roles)
                        order  by display_name, id""")
                .query((row, number) -> new Option(row.getString("id"), row.getString("display_name")))
                .list();
    }

    private Entry map(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("on_day", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getObject("colleague_id", UUID.class),
                Objects.requireNonNullElse(row.getString("colleague"), ""),
                row.getString("room"),
                known(row));
    }

    private @Nullable Known known(ResultSet row) throws SQLException {
        var inquiry = row.getObject("inquiry_id", UUID.class);
        if (inquiry != null) return known(row, inquiry, Basis.ORGANISATION, row.getString("inquiry_name"), "");
        var caseId = row.getObject("case_id", UUID.class);
        if (caseId == null) return null;
        var name = name(row.getString("client_name"), row.getString("member_name"));
        var basis = row.getBoolean("limited") ? Basis.SUBSTITUTION : Basis.MEMBERSHIP;
        return known(row, caseId, basis, name, place(row, caseId));
    }

    private static Known known(ResultSet row, UUID subject, Basis basis, String name, String place)
            throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                subject,
                basis,
                name,
                place,
                row.getBoolean("place_protected"),
                row.getString("state"),
                interpreted(row.getString("interpreter_mode")),
                row.getBoolean("stands_in"));
    }

    private static boolean interpreted(@Nullable String mode) {
        return mode != null && !List.of("NONE", "OWN_LANGUAGE", "MACHINE").contains(mode);
    }

    private static String name(String client, @Nullable String member) {
        return member == null ? client : t("casework.appointments.forWhom", client, member);
    }

    private String place(ResultSet row, UUID caseId) throws SQLException {
        var bytes = row.getBytes("place");
        if (bytes == null) return "";
        return cipher.decrypt(
                Scope.actor().tenant(), caseId, bytes, "casework.appointment.place:" + row.getString("id"));
    }
}
