package de.lotse.network.hsds;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The parameters of a request. What HSDS does not have for an address is refused, because a filter that is spelt wrongly and ignored would
 * give the wrong data.
 */
final class Asked {

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LONGEST = 300;
    private static final Pattern ID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Map<String, String[]> sent;

    /** @throws BadParameter for one that is not known here or was sent twice */
    Asked(HttpServletRequest request, String... known) {
        sent = request.getParameterMap();
        var names = new TreeSet<>(Set.of(known));
        for (var each : sent.entrySet()) {
            if (!names.contains(each.getKey()))
                throw new BadParameter("Unknown parameter '" + shown(each.getKey()) + "'. "
                        + (names.isEmpty() ? "There are none here." : "Known here: " + String.join(", ", names) + "."));
            if (each.getValue().length != 1)
                throw new BadParameter("Parameter '" + each.getKey() + "' must be sent once.");
            if (each.getValue()[0].length() > LONGEST)
                throw new BadParameter(
                        "Parameter '" + each.getKey() + "' must not have more than " + LONGEST + " characters.");
        }
    }

    int page() {
        return number("page", 1, Integer.MAX_VALUE).orElse(1);
    }

    int size() {
        return number("per_page", 1, MOST).orElse(USUAL);
    }

    /** Empty where it was not sent, or without a value. */
    String text(String name) {
        var values = sent.get(name);
        return values == null
                ? ""
                : Arrays.stream(values).findFirst().orElse("").strip();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    boolean flag(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "", "false" -> false;
            default -> throw new BadParameter("Parameter '" + name + "' must be true or false.");
        };
    }

    Optional<UUID> id(String name) {
        if (!has(name)) return Optional.empty();
        return Optional.of(
                parsedId(text(name)).orElseThrow(() -> new BadParameter("Parameter '" + name + "' must be a UUID.")));
    }

    static Optional<UUID> parsedId(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** With an offset (a plus that was not encoded arrives as a blank), without one in UTC; a day begins at midnight UTC. */
    Optional<Instant> moment(String name) {
        if (!has(name)) return Optional.empty();
        var text = text(name).replace(' ', '+');
        try {
            if (text.length() == 10)
                return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
            if (text.matches(".*T.*([Zz]|[+-]\\d\\d:?\\d\\d)"))
                return Optional.of(OffsetDateTime.parse(colon(text)).toInstant());
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw new BadParameter(
                    "Parameter '" + name + "' must be a date-time of RFC 3339, such as 2026-01-31T08:00:00Z.");
        }
    }

    private static String colon(String text) {
        return text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    }

    /** Lines of JSON, all in one answer, instead of pages. */
    boolean isLines() {
        return switch (text("format")) {
            case "", "json" -> false;
            case "ndjson" -> true;
            default -> throw new BadParameter("Parameter 'format' must be json or ndjson.");
        };
    }

    Optional<Integer> number(String name, int least, int most) {
        if (!has(name)) return Optional.empty();
        try {
            var number = Integer.parseInt(text(name));
            if (number >= least && number <= most) return Optional.of(number);
        } catch (NumberFormatException e) {
            // told below
        }
        var upTo = most == Integer.MAX_VALUE ? "" : " and at most " + most;
        throw new BadParameter("Parameter '" + name + "' must be a whole number of at least " + least + upTo + ".");
    }

    private static String shown(String name) {
        var plain = name.replaceAll("[^\\w.-]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) : plain;
    }
}
