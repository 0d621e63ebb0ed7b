package de.lotse.casework.hints;

import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.UserId;
import de.lotse.structure.Signals;
import de.lotse.structure.Signals.Milestone;
import de.lotse.tenancy.EachOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells whoever gave hints what became of them: within her own organisation, because nobody else knows who gave which. The notice names
 * neither the case nor the theme.
 */
@Component
class Tidings {

    private final EachOrganisation organisations;
    private final Signals signals;
    private final Notifications notifications;
    private final JdbcClient jdbc;

    Tidings(EachOrganisation organisations, Signals signals, Notifications notifications, JdbcClient jdbc) {
        this.organisations = organisations;
        this.signals = signals;
        this.notifications = notifications;
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tell() {
        organisations.inTransaction(_ -> tellOwn());
    }

    private void tellOwn() {
        var given = given();
        var milestones = signals.milestones(given.stream().map(Given::signal).toList());
        for (var one : given)
            for (var milestone : milestones.getOrDefault(one.signal(), List.of()))
                if (!milestone.on().isBefore(one.on()) && isNew(one, milestone))
                    notifications.tell(
                            List.of(new UserId(one.author())),
                            Notice.of("casework.hints.news." + milestone.kind(), OwnPage.PATH));
    }

    /** Two nodes never tell the same twice. */
    private boolean isNew(Given given, Milestone milestone) {
        return jdbc.sql("""
                        insert into casework.signal_told (author_id, theme_id, milestone, number) values (?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                given.author(),
                                milestone.theme(),
                                milestone.kind().name(),
                                milestone.number())
                        .update()
                == 1;
    }

    private List<Given> given() {
        return jdbc.sql("select signal_id, author_id, given_on from casework.signal_origin")
                .query((row, number) -> new Given(
                        row.getObject("signal_id", UUID.class),
                        row.getObject("author_id", UUID.class),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    private record Given(UUID signal, UUID author, LocalDate on) {}
}
