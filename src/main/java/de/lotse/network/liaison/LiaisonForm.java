package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.network.liaison.LiaisonField.Shape;
import de.lotse.shared.GermanCalendar;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for one thing, by the names of its fields. */
record LiaisonForm(LiaisonKind kind, Map<String, String> values) {

    /** Working days in which an association gets an answer, unless something else is agreed. */
    static final int DAYS_TO_ANSWER = 10;

    static LiaisonForm of(LiaisonKind kind, Map<String, String> typed) {
        var values = new LinkedHashMap<String, String>();
        for (var field : kind.fields())
            values.put(
                    field.name(),
                    typed.getOrDefault(field.name(), "").replace("\r\n", "\n").strip());
        return new LiaisonForm(kind, values);
    }

    String value(LiaisonField field) {
        return value(field.name());
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is kept of it, by column: text, day or id; errors stand in the reading. */
    Map<String, @Nullable Object> read(Reading reading, GermanCalendar calendar) {
        var read = new LinkedHashMap<String, @Nullable Object>();
        for (var field : kind.fields()) read.put(field.name(), read(field, reading));
        if (kind == LiaisonKind.AGREEMENT) order(read, "valid_from", "valid_to", reading);
        if (kind == LiaisonKind.REQUEST) request(read, reading, calendar);
        return read;
    }

    private @Nullable Object read(LiaisonField field, Reading reading) {
        var typed = value(field);
        if (field.required() && typed.isEmpty())
            reading.errors().reject(field.name(), t("network.liaison.missing." + field.name()));
        return switch (field.shape()) {
            case LINE, TEXT -> reading.optionalText(field.name(), typed, field.longest());
            case DAY -> reading.date(field.name(), typed).orElse(null);
            case COLLEAGUE -> id(typed);
        };
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) { // nobody types one
            return null;
        }
    }

    /** Until when an answer is due is counted where nobody has said it; an answer is of today where nobody has said when. */
    private void request(Map<String, @Nullable Object> read, Reading reading, GermanCalendar calendar) {
        if (read.get("received_on") instanceof LocalDate received
                && value("due_on").isEmpty()) read.put("due_on", calendar.workingDaysAfter(received, DAYS_TO_ANSWER));
        if (read.get("answered_on") != null && value("answer").isEmpty())
            reading.errors().reject("answer", t("network.liaison.missing.answer"));
        if (!value("answer").isEmpty() && value("answered_on").isEmpty())
            reading.errors().reject("answered_on", t("network.liaison.missing.answered_on"));
        order(read, "received_on", "due_on", reading);
        order(read, "received_on", "answered_on", reading);
    }

    private static void order(Map<String, @Nullable Object> read, String first, String second, Reading reading) {
        if (read.get(first) instanceof LocalDate from && read.get(second) instanceof LocalDate to && to.isBefore(from))
            reading.errors().reject(second, t("network.liaison.order." + second));
    }

    /** As it stands, ready to be changed. */
    static LiaisonForm of(LiaisonEntry entry) {
        return kept(entry.kind(), entry.values());
    }

    /** As it would stand in the form once this is kept. */
    static LiaisonForm kept(LiaisonKind kind, Map<String, @Nullable Object> columns) {
        var values = new LinkedHashMap<String, String>();
        for (var field : kind.fields()) values.put(field.name(), text(field, columns.get(field.name())));
        return new LiaisonForm(kind, values);
    }

    private static String text(LiaisonField field, @Nullable Object value) {
        if (value == null) return "";
        return field.shape() == Shape.DAY ? Formats.date((LocalDate) value) : value.toString();
    }
}
