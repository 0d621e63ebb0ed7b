package de.lotse.network.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for. Within one kind of choice any will do, all kinds that are chosen hold together.
 *
 * @param text words in any language; empty for everything
 * @param choices codes of each kind; a kind that is absent or empty does not matter
 * @param withoutAppointment whether one can come without one
 * @param openNow whether somebody is there at this moment
 */
public record Wanted(String text, Map<Choice, Set<String>> choices, boolean withoutAppointment, boolean openNow) {

    private static final int LONGEST = 200;

    public static final Wanted EVERYTHING = new Wanted("", Map.of(), false, false);

    public Wanted {
        text = text.strip();
        if (text.length() > LONGEST) text = text.substring(0, LONGEST);
        var kept = new EnumMap<Choice, Set<String>>(Choice.class);
        choices.forEach((kind, codes) -> kept.put(kind, Set.copyOf(codes)));
        choices = kept;
    }

    Set<String> chosen(Choice kind) {
        return choices.getOrDefault(kind, Set.of());
    }
}
