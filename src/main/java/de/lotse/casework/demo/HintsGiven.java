package de.lotse.casework.demo;

import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.casework.hints.HintStory;
import de.lotse.structure.Level;
import de.lotse.structure.NewSignal;
import de.lotse.structure.SignalSource;
import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told of the structure from a case, in its month. A gap between two legal domains is told from the period that ended. */
@Component
class HintsGiven {

    private static final int HOUR = 11;

    private final HintStory story;
    private final DemoCourse course;
    private final Codes codes;
    private final JdbcClient jdbc;

    HintsGiven(HintStory story, DemoCourse course, Codes codes, JdbcClient jdbc) {
        this.story = story;
        this.course = course;
        this.codes = codes;
        this.jdbc = jdbc;
    }

    void add(Living living, DemoCase one, Days days) {
        one.hints().forEach(hint -> give(living, one, hint, days));
    }

    private void give(Living living, DemoCase one, DemoHint hint, Days days) {
        var on = hint.on(days.today());
        var ended = ended(living, hint);
        var id = story.give(living.caseId(), signal(one, hint, on, ended), ended, on);
        var at = days.at(Math.toIntExact(ChronoUnit.DAYS.between(days.today(), on)), HOUR);
        course.tell(living.caseId(), HintStory.TIMELINE, at, id, codes.label("barrier_type", hint.barrier()));
    }

    private static NewSignal signal(DemoCase one, DemoHint hint, LocalDate on, @Nullable UUID ended) {
        var home = one.client().home();
        return new NewSignal(
                hint.codes(hint.district() && home != null ? home.district() : null),
                YearMonth.from(on),
                hint.weight(),
                Level.LOCAL,
                hint.days(),
                ended == null ? SignalSource.MANUAL : SignalSource.TRANSITION_GAP);
    }

    private @Nullable UUID ended(Living living, DemoHint hint) {
        var domain = hint.domain();
        if (domain == null || !hint.barrier().equals(SignalSource.TRANSITION_GAP.name())) return null;
        return jdbc.sql("""
                        select d.id from casework.legal_domain_period d
                        where  d.case_id = ? and d.person_id = ? and d.legal_domain = ? and d.valid_to is not null""")
                .params(living.caseId().value(), living.client().value(), domain)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .orElse(null);
    }
}
