package de.lotse.network.search;

import de.lotse.network.hours.OpeningHours;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What the public sees of an offer, as far as somebody may look for it; filled table by table. */
final class OfferText {

    /** A text and the language that it is in. */
    record Said(String language, String text) {}

    final UUID id;
    final String name;
    final boolean due;
    final boolean withoutAppointment;
    final boolean openOnHolidays;
    final List<Said> names = new ArrayList<>();
    final List<Said> near = new ArrayList<>();
    final List<Said> texts = new ArrayList<>();
    private final Map<Choice, Set<String>> codes = new EnumMap<>(Choice.class);
    final List<OpeningHours> hours = new ArrayList<>();

    OfferText(UUID id, String name, boolean due, boolean withoutAppointment, boolean openOnHolidays) {
        this.id = id;
        this.name = name;
        this.due = due;
        this.withoutAppointment = withoutAppointment;
        this.openOnHolidays = openOnHolidays;
    }

    void name(String language, String text) {
        add(names, language, text);
    }

    void near(String language, String text) {
        add(near, language, text);
    }

    void text(String language, String text) {
        add(texts, language, text);
    }

    void code(Choice choice, String code) {
        if (!code.isEmpty()) codes.computeIfAbsent(choice, _ -> new TreeSet<>()).add(code);
    }

    Set<String> codes(Choice choice) {
        return codes.getOrDefault(choice, Set.of());
    }

    private static void add(List<Said> place, String language, String text) {
        if (!text.isEmpty()) place.add(new Said(language, text));
    }
}
