package de.lotse.casework.retention;

import static de.lotse.web.Texts.t;

import de.lotse.casework.settings.Change;
import de.lotse.web.Administration;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param outdated whether somebody else has settled another rule since the form was made */
record RetentionPage(List<Part> parts, Errors errors, boolean outdated, List<Change> history, LocalDate today) {

    static final String PATH = Administration.PATH + "/aufbewahrung";
    static final String AREA = "retention";

    static String name(RecordKind kind) {
        return t("casework.retention.kind." + kind);
    }

    /**
     * One kind of record.
     *
     * @param coming the rule that holds from a later day on; null if none is settled
     * @param dueAfter how many would be due today, by years
     */
    record Part(
            RecordKind kind,
            RetentionRule rule,
            @Nullable RetentionRule coming,
            Due due,
            Map<Integer, Long> dueAfter,
            RetentionForm form,
            LocalDate today) {

        String now() {
            return t("casework.retention.now." + kind, rule.years(), Formats.date(rule.until(today)));
        }

        String basis() {
            var note = rule.note();
            return note == null ? t("casework.retention.proposal") : t("casework.retention.basis", note);
        }

        String next() {
            if (coming == null) return "";
            return t("casework.retention.coming." + kind, Formats.date(from(coming)), coming.years());
        }

        String counts() {
            return t(
                    "casework.retention.counts." + kind,
                    Due.words(due.kept()),
                    Due.words(due.due()),
                    Due.words(due.soon()));
        }

        String words(long number) {
            return Due.words(number);
        }

        private static LocalDate from(RetentionRule rule) {
            var from = rule.validFrom();
            return from == null ? LocalDate.MIN : from;
        }
    }
}
