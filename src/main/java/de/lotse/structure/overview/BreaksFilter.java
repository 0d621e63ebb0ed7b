package de.lotse.structure.overview;

import de.lotse.structure.counts.By;
import java.util.EnumSet;
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

    String query() {
        return "bezirk=" + java.net.URLEncoder.encode(bezirk, java.nio.charset.StandardCharsets.UTF_8) + "&quartal="
                + java.net.URLEncoder.encode(quartal, java.nio.charset.StandardCharsets.UTF_8);
    }
}
