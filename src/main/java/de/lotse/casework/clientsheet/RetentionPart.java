package de.lotse.casework.clientsheet;

import de.lotse.casework.retention.RecordKind;
import de.lotse.casework.retention.RetentionRules;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the file is kept. */
@Component
@Order(6)
class RetentionPart implements SheetPart {

    private final JdbcClient jdbc;
    private final RetentionRules rules;
    private final Clock clock;

    RetentionPart(JdbcClient jdbc, RetentionRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Section of(Asked asked) {
        var words = asked.words();
        return new Section(words.of("retention"), List.of(text(asked)), List.of(), List.of());
    }

    private String text(Asked asked) {
        var words = asked.words();
        return jdbc.sql("select retain_until from casework.closure where case_id = ? and reopened_at is null")
                .param(asked.caseId())
                .query((row, number) -> row.getObject("retain_until", LocalDate.class))
                .optional()
                .map(day -> words.of("retention.closed", Formats.date(day)))
                .orElseGet(() -> words.of("retention.open", String.valueOf(years())));
    }

    private int years() {
        return rules.on(RecordKind.CASE, LocalDate.now(clock)).years();
    }
}
