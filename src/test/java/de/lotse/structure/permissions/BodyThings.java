package de.lotse.structure.permissions;

import de.lotse.shared.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A body with everything that an address names; made inside the transaction of the request. */
final class BodyThings {

    private final JdbcClient jdbc;
    private final Map<String, String> made = new HashMap<>();

    private final String route;

    private BodyThings(JdbcClient jdbc, String route) {
        this.jdbc = jdbc;
        this.route = route;
    }

    static Map<String, String> all(JdbcClient jdbc, String route) {
        return new BodyThings(jdbc, route).make();
    }

    /** A public order of no body here, with a report; ended for whoever takes it up again. */
    static Map<String, String> order(JdbcClient jdbc, String route) {
        var things = new BodyThings(jdbc, route);
        var order = things.add(
                "order",
                "insert into governance.council_order (id, title, body_name, ordered_on, lead_unit, is_public) values (?, 'Auftrag', 'Rat', current_date, 'Amt', true)");
        things.add(
                "report",
                "insert into governance.order_report (id, order_id, on_day, text, body_name) values (?, ?, current_date, 'Stand', 'Rat')",
                order);
        if (route.endsWith("/wiederaufnahme"))
            things.add(
                    "step",
                    "insert into governance.order_step (id, order_id, kind, on_day, reason) values (?, ?, 'OBSOLETE', current_date, 'Entfällt')",
                    order);
        return things.made;
    }

    private Map<String, String> make() {
        var body = add(
                "body",
                "insert into governance.body (id, kind, name, active_from) values (?, 'STEERING_GROUP', 'Runde', current_date)");
        add(
                "member",
                "insert into governance.member (id, body_id, name, role, mandate_from) values (?, ?, 'Jemand', 'MEMBER', current_date)",
                body);
        var meeting = add(
                "meeting",
                "insert into governance.meeting (id, body_id, on_day, from_time, to_time, place) values (?, ?, current_date, '00:00', '23:59', 'Rathaus')",
                body);
        var item = add(
                "item",
                "insert into governance.agenda_item (id, body_id, meeting_id, position, title) values (?, ?, ?, 1, 'Punkt')",
                body,
                meeting);
        add(
                "paper",
                "insert into governance.paper (id, body_id, item_id, name, media_type, size, sha256, verdict, content) values (?, ?, ?, 'a.txt', 'text/plain', 0, repeat('0', 64), 'CLEAN', '')",
                body,
                item);
        minutes(body, meeting);
        var member = UUID.fromString(made.get("member"));
        add(
                "task",
                "insert into governance.task (id, body_id, title, member_id) values (?, ?, 'Anrufen', ?)",
                body,
                member);
        return made;
    }

    /** Circulated, with an objection; a draft for whoever writes, an approved one for whoever corrects. */
    private void minutes(UUID body, UUID meeting) {
        var draft = route.endsWith("/texte") || route.endsWith("/umlauf");
        var approved = route.endsWith("/berichtigung");
        var minutes = add(
                "minutesId",
                "insert into governance.minutes (id, body_id, meeting_id, revision, state, circulated_at) values (?, ?, ?, 1, ?, ?)",
                body,
                meeting,
                draft ? "DRAFT" : "CIRCULATED",
                draft ? null : java.time.OffsetDateTime.now());
        add("objection", "insert into governance.objection (id, minutes_id, text) values (?, ?, 'Falsch')", minutes);
        if (route.endsWith("/genehmigung"))
            jdbc.sql("update governance.objection set accepted = false, answered_at = now() where minutes_id = ?")
                    .param(minutes)
                    .update();
        if (approved)
            jdbc.sql("update governance.minutes set state = 'APPROVED', approved_at = now() where id = ?")
                    .param(minutes)
                    .update();
    }

    private UUID add(String name, String sql, @Nullable Object... values) {
        var id = Ids.next();
        var all = new java.util.ArrayList<@Nullable Object>();
        all.add(id);
        all.addAll(java.util.Arrays.asList(values));
        jdbc.sql(sql).params(all).update();
        made.put(name, id.toString());
        return id;
    }
}
