package de.lotse.network.offers;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many fit in, as in {@code Teilnehmende: 3 frei von 12 (Abendkurs)}, {@code 3 frei} or {@code Termine: 20 insgesamt}.
 *
 * @param unit what a place is; empty where nobody said
 */
public record CapacityLine(
        String unit, @Nullable Integer available, @Nullable Integer maximum, String description) {

    private static final Pattern LINE = Pattern.compile(
            "(?:(?<before>[^:()\\d][^:()]{0,99}?)\\s*:)?\\s*(?:(?<free>\\d{1,6})\\s*frei)?\\s*(?:von|,)?\\s*"
                    + "(?:(?<all>\\d{1,6})(?:\\s*insgesamt)?)?\\s*(?<after>[^():\\d][^():]{0,99}?)?\\s*(?:\\((?<words>.{0,500})\\))?",
            Pattern.CASE_INSENSITIVE);

    /** Empty for a line that says no number of anything, or more free places than there are. */
    public static Optional<CapacityLine> of(String line) {
        var said = LINE.matcher(line.strip());
        if (!said.matches()) return Optional.empty();
        var unit = said.group("before") == null ? said.group("after") : said.group("before");
        var read = new CapacityLine(
                Objects.requireNonNullElse(unit, "").strip(),
                number(said.group("free")),
                number(said.group("all")),
                Objects.requireNonNullElse(said.group("words"), "").strip());
        return Optional.of(read).filter(CapacityLine::isWhole);
    }

    private boolean isWhole() {
        if (available != null && maximum != null) return available <= maximum;
        return available != null || maximum != null || !description.isEmpty() || !unit.isEmpty();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** As a sheet keeps it. */
    public String text() {
        var numbers = available == null
                ? maximum == null ? "" : maximum + " insgesamt"
                : maximum == null ? available + " frei" : available + " frei von " + maximum;
        return ((unit.isEmpty() ? "" : unit + ": ") + numbers + (description.isEmpty() ? "" : " (" + description + ")"))
                .strip();
    }

    static String canonical(String line) {
        return of(line).map(CapacityLine::text).orElse(line);
    }
}
