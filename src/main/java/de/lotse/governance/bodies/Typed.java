package de.lotse.governance.bodies;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What forms have in common. */
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    public static String time(@Nullable LocalTime time) {
        return time == null ? "" : Formats.clock(time);
    }

    public static String yes(boolean value) {
        return t(value ? "governance.yes" : "governance.no");
    }

    /** Null for what is none; nobody types one. */
    public static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    public static <E extends Enum<E>> Optional<E> one(Class<E> of, String typed) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    /** @param mine, theirs by the label of the field, in the same order */
    public static List<ConflictRow> compare(Map<String, String> mine, Map<String, String> theirs) {
        return mine.entrySet().stream()
                .map(entry ->
                        new ConflictRow(entry.getKey(), entry.getValue(), theirs.getOrDefault(entry.getKey(), "")))
                .toList();
    }
}
