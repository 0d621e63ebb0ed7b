package de.lotse.casework.demo;

import de.lotse.casework.demo.DemoOffice.WalkIn;
import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the waiting list of today. */
@Component
class WalkInsTaken {

    private static final int TALKS_SINCE = 6;

    private final JdbcClient jdbc;
    private final DemoTexts sealing;
    private final Clock clock;

    WalkInsTaken(JdbcClient jdbc, DemoTexts sealing, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
    }

    void add(WalkIn one) {
        var id = Ids.next();
        var today = LocalDate.now(clock);
        var called = one.state().equals("WAITING") ? null : ago(TALKS_SINCE);
        jdbc.sql("""
                        insert into casework.walk_in
                          (id, on_day, number, name, concern, language, urgent, arrived_at, state, called_by, called_at, outcome, ended_at)
                        values (:id, :on, :number, :name, :concern, :language, :urgent, :arrived, :state,
                                case when :state = 'WAITING' then null else shared.actor() end, :called, :outcome, :ended)""")
                .param("id", id)
                .param("on", today)
                .param("number", nextNumber(today))
                .param("name", sealing.ofTenant(one.name(), "walk_in.name", id))
                .param("concern", sealing.ofTenant(one.concern(), "walk_in.concern", id))
                .param("language", one.language())
                .param("urgent", one.urgent())
                .param("arrived", ago(one.ago()))
                .param("state", one.state())
                .param("called", called)
                .param("outcome", one.outcome())
                .param("ended", ended(one))
                .update();
    }

    private @Nullable Timestamp ended(WalkIn one) {
        return one.state().equals("ENDED") ? ago(0) : null;
    }

    private Timestamp ago(int minutes) {
        return Timestamp.from(clock.instant().minus(Duration.ofMinutes(minutes)));
    }

    private int nextNumber(LocalDate day) {
        return jdbc.sql("""
                        insert into casework.walk_in_day as d (on_day, arrivals)
                        values (?, 1)
                        on conflict (tenant_id, controller_id, on_day) do update set arrivals = d.arrivals + 1
                        returning arrivals""").param(day).query(Integer.class).single();
    }
}
