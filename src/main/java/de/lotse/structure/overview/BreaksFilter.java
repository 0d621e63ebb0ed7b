package de.lotse.structure.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.structure.counts.By;
import java.net.URLEncoder;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * @param bezirk code of a district, or empty for the whole municipality
 * @param quartal its key, or empty for the last four
 */
record BreaksFilter(String bezirk, String quartal) {

    BreaksFilter {
        bezirk = Objects.requireNonNullElse(bezirk, "");
        quartal = Objects.requireNonNullElse(quartal, "");
    }

    Set<By> by() {
        return bezirk.isEmpty() ? EnumSet.of(By.TRANSITION) : EnumSet.of(By.TRANSITION, By.DISTRICT);
    }

    /** Where a transition stands in the table by these characteristics. */
    List<String> place(String transition) {
        return bezirk.isEmpty() ? List.of(transition) : List.of(transition, bezirk);
    }

    String query() {
        return "bezirk=" + URLEncoder.encode(bezirk, UTF_8) + "&quartal=" + URLEncoder.encode(quartal, UTF_8);
    }
}
