package de.lotse.casework.clientsheet;

import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the file is kept. */
@Component
@Order(6)
class RetentionPart implements SheetPart {

    private static final int PROPOSED_YEARS = 3;

    private final JdbcClient jdbc;

    RetentionPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("select years from casework.retention_setting")
                .query(Integer.class)
                .optional()
                .orElse(PROPOSED_YEARS);
    }
}
