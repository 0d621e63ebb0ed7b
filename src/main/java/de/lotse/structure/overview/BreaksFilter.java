package de.lotse.structure.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.reporting.Quarter;
import de.lotse.structure.counts.By;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * @param bezirk code of a district, or empty for the whole municipality
 * @param zeitraum key of a quarter, a month such as {@code 2026-07}, or empty for the last four quarters
 */
record BreaksFilter(String bezirk, String zeitraum) {

    BreaksFilter {
        bezirk = Objects.requireNonNullElse(bezirk, "");
        zeitraum = Objects.requireNonNullElse(zeitraum, "");
    }

    /** The same, without a period that cannot be chosen. */
    BreaksFilter among(List<Quarter> choice) {
        return quarters(choice).isEmpty() ? new BreaksFilter(bezirk, "") : this;
    }

    /** The one that is meant; empty for the last four. */
    List<Quarter> quarters(List<Quarter> choice) {
        return choice.stream()
                .filter(one -> one.key().equals(zeitraum) || isMonthOf(one))
                .toList();
    }

    private boolean isMonthOf(Quarter quarter) {
        return quarter.months().stream().anyMatch(month -> month.toString().equals(zeitraum));
    }

    boolean isMonth() {
        return !zeitraum.isEmpty() && !zeitraum.contains("Q");
    }

    Set<By> by() {
        var by = EnumSet.of(By.TRANSITION);
        if (!bezirk.isEmpty()) by.add(By.DISTRICT);
        if (isMonth()) by.add(By.MONTH);
        return by;
    }

    /** Where a transition stands in the table by these characteristics. */
    List<String> place(String transition) {
        var place = new ArrayList<>(List.of(transition));
        if (!bezirk.isEmpty()) place.add(bezirk);
        if (isMonth()) place.add(zeitraum);
        return place;
    }

    String query() {
        return "bezirk=" + URLEncoder.encode(bezirk, UTF_8) + "&zeitraum=" + URLEncoder.encode(zeitraum, UTF_8);
    }
}
