package de.lotse.structure.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.reporting.Quarter;
import de.lotse.structure.counts.By;
import java.net.URLEncoder;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * @param bezirk code of a district, or empty for the whole municipality
 * @param zeitraum key of a quarter, a month such as {@code 2026-07}, or empty for the last four quarters
 */
record BreaksFilter(String bezirk, String zeitraum) {

    BreaksFilter {
        bezirk = Objects.requireNonNullElse(bezirk, "");
        zeitraum = Objects.requireNonNullElse(zeitraum, "");
    }

    boolean isMonthOf(Quarter quarter) {
        return quarter.months().stream().anyMatch(month -> month.toString().equals(zeitraum));
    }

    /** The last four quarters instead of a period that cannot be chosen. */
    BreaksFilter ofYear() {
        return new BreaksFilter(bezirk, "");
    }

    boolean isMonth() {
        return zeitraum.matches("\\d{4}-\\d{2}");
    }

    Set<By> by() {
        var by = EnumSet.of(By.TRANSITION);
        if (!bezirk.isEmpty()) by.add(By.DISTRICT);
        if (isMonth()) by.add(By.MONTH);
        return by;
    }

    /** Where a transition stands in the table by these characteristics. */
    List<String> place(String transition) {
        return Stream.of(transition, bezirk, isMonth() ? zeitraum : "")
                .filter(one -> !one.isEmpty())
                .toList();
    }

    String query() {
        return "bezirk=" + URLEncoder.encode(bezirk, UTF_8) + "&zeitraum=" + URLEncoder.encode(zeitraum, UTF_8);
    }
}
