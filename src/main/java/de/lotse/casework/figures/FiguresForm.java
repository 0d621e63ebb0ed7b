package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Actor;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the figures; it stands in the address.
 *
 * @param wer eigene, organisation or stadt
 * @param zeitraum {@code 2026-10}, {@code 2026-Q3}, {@code 2026}, {@value #FREE} or {@value #DAY}; empty for the month before this one
 * @param von first day of a free period, as typed
 * @param bis its last day, or the cut-off date
 */
record FiguresForm(String wer, String zeitraum, String von, String bis) {

    static final String FREE = "frei";
    static final String DAY = "stichtag";
    private static final int FIRST_YEAR = 2000;
    private static final Pattern NAMED = Pattern.compile("(20\\d{2})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?");

    FiguresForm {
        wer = typed(wer);
        zeitraum = typed(zeitraum);
        von = typed(von);
        bis = typed(bis);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * Throws {@link Forbidden} for who has no figures at all, {@link NotFound} for figures that are not hers.
     */
    View view(Actor actor) {
        var first = View.first(actor).orElseThrow(Forbidden::new);
        return wer.isEmpty() ? first : View.named(wer, actor).orElseThrow(NotFound::new);
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (zeitraum.equals(FREE)) {
            checkDay(errors, "von", von, today);
            checkDay(errors, "bis", bis, today);
            if (!errors.any()
                    && day(bis, today).orElse(today).isBefore(day(von, today).orElse(today)))
                errors.reject("bis", t("casework.figures.form.order"));
        } else if (zeitraum.equals(DAY)) {
            checkDay(errors, "bis", bis, today);
        } else if (!zeitraum.isEmpty() && named().isEmpty()) {
            errors.reject("zeitraum", t("casework.figures.form.unknown"));
        }
        return errors;
    }

    private static void checkDay(Errors errors, String field, String text, LocalDate today) {
        if (text.isEmpty()) errors.reject(field, t("casework.figures.form.day"));
        else if (day(text, today).isEmpty()) errors.reject(field, t("web.reading.date"));
        else if (day(text, today).filter(day -> day.getYear() < FIRST_YEAR).isPresent())
            errors.reject(field, t("casework.figures.form.early", Integer.toString(FIRST_YEAR)));
    }

    /** The last month where nothing else is asked for, or it cannot be read. */
    Period period(LocalDate today) {
        if (check(today).any()) return lastMonth(today);
        if (zeitraum.equals(FREE))
            return Period.between(day(von, today).orElseThrow(), day(bis, today).orElseThrow());
        if (zeitraum.equals(DAY)) return Period.on(day(bis, today).orElseThrow());
        return named().orElseGet(() -> lastMonth(today));
    }

    private Optional<Period> named() {
        var match = NAMED.matcher(zeitraum);
        if (!match.matches()) return Optional.empty();
        var year = Integer.parseInt(match.group(1));
        if (match.group(2) != null)
            return Optional.of(Period.months(YearMonth.of(year, Integer.parseInt(match.group(2))), 1));
        if (match.group(3) != null)
            return Optional.of(Period.months(YearMonth.of(year, Integer.parseInt(match.group(3)) * 3 - 2), 3));
        return Optional.of(Period.months(YearMonth.of(year, 1), 12));
    }

    private static Period lastMonth(LocalDate today) {
        return Period.months(YearMonth.from(today).minusMonths(1), 1);
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        return DateText.parse(text, today) instanceof DateText.Parsed(var day) ? Optional.of(day) : Optional.empty();
    }

    /** The address of the same question, of another view or as a file. */
    String href(String path, View view) {
        var uri = UriComponentsBuilder.fromPath(path).queryParam("wer", view.word());
        add(uri, "zeitraum", zeitraum);
        add(uri, "von", von);
        add(uri, "bis", bis);
        return uri.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, String value) {
        if (!value.isEmpty()) uri.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
}
