package de.lotse.governance.demo;

import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the orders of the demo as they would be after months. */
@Component
class OrderRows {

    private final JdbcClient jdbc;

    OrderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that there is already is taken. */
    UUID body(String kind, String name, LocalDate from) {
        return jdbc.sql("select b.id from governance.body b where b.name = ? limit 1")
                .param(name)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .orElseGet(() -> add(
                        "insert into governance.body (id, kind, name, active_from, named) values (?, ?, ?, ?, true)",
                        kind,
                        name,
                        from));
    }

    UUID order(
            String number,
            String title,
            String wording,
            UUID body,
            LocalDate on,
            String unit,
            @Nullable LocalDate due) {
        return add("""
                insert into governance.council_order (id, number, title, wording, body_id, ordered_on, lead_unit, due_on, is_public)
                values (?, ?, ?, ?, ?, ?, ?, ?, true)""", number, title, wording, body, on, unit, due);
    }

    void responsible(UUID order, UUID user) {
        jdbc.sql("update governance.council_order set responsible_id = ? where id = ?")
                .params(user, order)
                .update();
    }

    /** It was given when the paper from a theme was heard, as far as there is one. */
    void comesFromTheme(UUID order) {
        jdbc.sql("""
                        update governance.council_order o
                        set    subject_kind = 'COUNCIL_PAPER', subject_id = p.id, subject_title = p.subject, subject_path = '/vorlagen/' || p.id
                        from   (select p.id, p.subject from governance.council_paper p where p.origin_kind = 'THEME' order by p.recorded_at limit 1) p
                        where  o.id = ?""").param(order).update();
    }

    void report(UUID order, UUID body, LocalDate on, String text, @Nullable LocalDate next) {
        add(
                "insert into governance.order_report (id, order_id, on_day, text, body_id, next_due_on) values (?, ?, ?, ?, ?, ?)",
                order,
                on,
                text,
                body,
                next);
    }

    void moved(UUID order, LocalDate before, LocalDate after, String reason, String by, LocalDate on) {
        add(
                "insert into governance.order_deadline (id, order_id, before, after, reason, granted_by, granted_on) values (?, ?, ?, ?, ?, ?, ?)",
                order,
                before,
                after,
                reason,
                by,
                on);
    }

    /** Fulfilled by a report that was laid before a body. */
    void fulfilled(UUID order, String number, String subject, String facts, String unit, LocalDate on) {
        var paper = add("""
                insert into governance.council_paper (id, number, state, revision, subject, kind, lead_unit, author_unit, facts)
                values (?, ?, 'SUBMITTED', 1, ?, 'REPORT', ?, ?, ?)""", number, subject, unit, unit, facts);
        jdbc.sql("""
                        insert into governance.council_revision (paper_id, revision, subject, kind, lead_unit, author_unit, facts, submitted_on)
                        values (?, 1, ?, 'REPORT', ?, ?, ?, ?)""")
                .params(paper, subject, unit, unit, facts, on.minusDays(14))
                .update();
        add(
                "insert into governance.order_step (id, order_id, kind, on_day, paper_id) values (?, ?, 'PAPER', ?, ?)",
                order,
                on,
                paper);
    }

    private UUID add(String sql, @Nullable Object... values) {
        var id = Ids.next();
        jdbc.sql(sql).param(id).params(Arrays.asList(values)).update();
        return id;
    }
}
