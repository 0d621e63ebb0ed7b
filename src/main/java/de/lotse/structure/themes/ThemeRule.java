package de.lotse.structure.themes;

import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which signals a theme takes: those that have each code that is not empty.
 *
 * @param barrier of the code list barrier_type
 * @param from of the code list legal_domain: where it broke
 * @param to of the same: where it was to go on; only beside {@code from}
 */
public record ThemeRule(
        UUID id,
        String barrier,
        String from,
        String to,
        String lifeArea,
        String office,
        String topic,
        String district) {

    /** More and hardly any number of it could be shown. */
    public static final int MOST = 2;

    /** The code of each characteristic that it names; a transition that leads anywhere ends with its arrow. */
    public Map<By, String> characteristics() {
        var found = new EnumMap<By, String>(By.class);
        put(found, By.BARRIER, barrier);
        if (!from.isEmpty()) found.put(By.TRANSITION, to.isEmpty() ? from : SignalWords.transition(from, to));
        put(found, By.LIFE_AREA, lifeArea);
        put(found, By.OFFICE, office);
        put(found, By.TOPIC, topic);
        put(found, By.DISTRICT, district);
        return found;
    }

    private static void put(Map<By, String> found, By by, String code) {
        if (!code.isEmpty()) found.put(by, code);
    }

    /** A rule of a single characteristic. */
    public static ThemeRule of(UUID id, By by, String code) {
        var ends = code.split(">", 2);
        return new ThemeRule(
                id,
                by == By.BARRIER ? code : "",
                by == By.TRANSITION ? ends[0] : "",
                by == By.TRANSITION && ends.length > 1 ? ends[1] : "",
                by == By.LIFE_AREA ? code : "",
                by == By.OFFICE ? code : "",
                by == By.TOPIC ? code : "",
                by == By.DISTRICT ? code : "");
    }

    /** Whether no signal can be taken by both. */
    public boolean excludes(ThemeRule other) {
        var theirs = other.characteristics();
        return characteristics().entrySet().stream()
                .anyMatch(each -> differ(each.getValue(), theirs.get(each.getKey())));
    }

    private static boolean differ(String code, @org.jspecify.annotations.Nullable String other) {
        return other != null && !code.equals(other) && !within(code, other) && !within(other, code);
    }

    /** {@code ASYLBLG>SGB2} lies within {@code ASYLBLG}. */
    private static boolean within(String code, String wider) {
        return code.startsWith(wider + ">");
    }

    /** Whether it takes nothing that the other one does not take. */
    public boolean isWithin(ThemeRule wider) {
        var mine = characteristics();
        return wider.characteristics().entrySet().stream().allMatch(each -> {
            var code = mine.getOrDefault(each.getKey(), "");
            return code.equals(each.getValue()) || within(code, each.getValue());
        });
    }
}
