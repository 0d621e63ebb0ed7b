package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One agreement, meeting or request.
 *
 * @param values by column: text, day or id
 */
record LiaisonEntry(UUID id, LiaisonKind kind, UUID organisation, int version, Map<String, @Nullable Object> values) {

    String path() {
        return LiaisonController.path(organisation) + "/" + kind.path() + "/" + id;
    }

    LocalDate on() {
        return Objects.requireNonNull(day(kind.on()));
    }

    @Nullable
    LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    String text(String field) {
        return Objects.toString(values.get(field), "");
    }

    /** What it is called in a list. */
    String title() {
        return switch (kind) {
            case REQUEST -> t("network.liaison.REQUEST.from", text("from_whom"));
            case MEETING -> text("subject");
            case AGREEMENT -> text("title");
        };
    }

    boolean isOpen() {
        return kind == LiaisonKind.REQUEST && day("answered_on") == null;
    }

    /** Where it stands today, in words; computed, never kept. */
    String state(LocalDate today) {
        return switch (kind) {
            case MEETING -> "";
            case REQUEST -> {
                var answered = day("answered_on");
                if (answered != null) yield t("network.liaison.answered", Formats.date(answered));
                yield Formats.due(Objects.requireNonNull(day("due_on")), today);
            }
            case AGREEMENT -> {
                var until = day("valid_to");
                if (on().isAfter(today)) yield t("network.liaison.begins", Formats.date(on()));
                if (until == null) yield t("network.liaison.holds");
                yield t(
                        until.isBefore(today) ? "network.liaison.ended" : "network.liaison.holdsUntil",
                        Formats.date(until));
            }
        };
    }

    Tone tone(LocalDate today) {
        if (!isOpen()) return Tone.NEUTRAL;
        return Objects.requireNonNull(day("due_on")).isBefore(today) ? Tone.DANGER : Tone.INFO;
    }
}
