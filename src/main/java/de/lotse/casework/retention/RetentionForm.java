package de.lotse.casework.retention;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new rule as typed. */
record RetentionForm(String kind, String years, String note, String validFrom, int version) {

    static final int LONGEST_NOTE = 1_000;

    RetentionForm {
        kind = kind == null ? "" : kind.strip();
        years = years == null ? "" : years.strip();
        note = note == null ? "" : note.strip();
        validFrom = validFrom == null ? "" : validFrom.strip();
    }

    static RetentionForm of(RecordKind kind, RetentionRule rule, LocalDate today, int version) {
        var note = rule.note();
        return new RetentionForm(
                kind.name(), String.valueOf(rule.years()), note == null ? "" : note, Formats.date(today), version);
    }

    Optional<RecordKind> about() {
        return Stream.of(RecordKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    RetentionForm over(int newer) {
        return new RetentionForm(kind, years, note, validFrom, newer);
    }

    /** What was typed, and what is wrong with it; the rule is null when something is. */
    Read read(LocalDate today) {
        var reading = new Reading(today);
        if (about().isEmpty()) reading.errors().reject(t("casework.retention.kind.missing"));
        var number = reading.number(field("years"), years, RetentionRule.SHORTEST, RetentionRule.LONGEST);
        reading.text(field("note"), note, LONGEST_NOTE, t("casework.retention.note.missing"));
        var from = reading.requiredDate(field("validFrom"), validFrom);
        if (from.isBefore(today)) reading.errors().reject(field("validFrom"), t("casework.retention.past"));
        return new Read(reading.errors().any() ? null : new RetentionRule(number, note, from), reading.errors());
    }

    /** Both forms of the page have the same fields. */
    private String field(String name) {
        return kind + "-" + name;
    }

    record Read(@Nullable RetentionRule rule, Errors errors) {}
}
