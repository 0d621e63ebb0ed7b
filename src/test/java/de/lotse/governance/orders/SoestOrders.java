package de.lotse.governance.orders;

import de.lotse.governance.Soest;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders as they would be after months, in the municipality of the tests of this module. */
public final class SoestOrders {

    private final Soest soest;

    public SoestOrders(Soest soest) {
        this.soest = soest;
    }

    /** Public, without a deadline and without anybody who is responsible; given a hundred days ago. */
    public UUID add(UUID body, String title) {
        var id = Ids.next();
        soest.run(
                "insert into governance.council_order (id, title, body_id, ordered_on, lead_unit, is_public) values (?, ?, ?, ?, 'Fachbereich Soziales', true)",
                id,
                title,
                body,
                LocalDate.now().minusDays(100));
        return id;
    }

    public void due(UUID order, @Nullable LocalDate on) {
        soest.run("update governance.council_order set due_on = ? where id = ?", on, order);
    }

    public void firstReport(UUID order, @Nullable LocalDate on) {
        soest.run("update governance.council_order set first_report_on = ? where id = ?", on, order);
    }

    public void close(UUID order) {
        soest.run("update governance.council_order set is_public = false where id = ?", order);
    }

    public void responsible(UUID order, Actor actor) {
        soest.run(
                "update governance.council_order set responsible_id = ? where id = ?",
                actor.user().value(),
                order);
    }

    public void report(UUID order, LocalDate on, @Nullable LocalDate next) {
        soest.run(
                "insert into governance.order_report (id, order_id, on_day, text, body_name, next_due_on) values (?, ?, ?, 'Zwischenstand', 'Rat', ?)",
                Ids.next(),
                order,
                on,
                next);
    }

    public void end(UUID order, String kind, LocalDate on) {
        soest.run(
                "insert into governance.order_step (id, order_id, kind, on_day, reason) values (?, ?, ?, ?, 'Mitteilung in der Sitzung')",
                Ids.next(),
                order,
                kind,
                on);
    }

    /** Submitted in public. */
    public UUID paper(String number, String subject) {
        var id = Ids.next();
        soest.run(
                "insert into governance.council_paper (id, number, state, revision, subject, kind) values (?, ?, 'SUBMITTED', 1, ?, 'REPORT')",
                id,
                number,
                subject);
        return id;
    }
}
