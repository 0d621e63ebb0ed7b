package de.lotse.network.pages;

import de.lotse.network.hours.OpeningHours;
import de.lotse.network.texts.ShownText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer in the list of those that were found. */
record Card(
        UUID id,
        ShownText name,
        ShownText description,
        String kind,
        String provider,
        boolean temporarilyClosed,
        LocalDate verifiedOn,
        boolean overdue,
        List<String> languages,
        @Nullable Where where,
        OpeningHours hours) {

    private static final int SHORT = 220;

    record Where(
            String name,
            String address,
            String district,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** The beginning of what it is about, up to the end of a word. */
    String what() {
        var text = description.text().replaceAll("\\s+", " ");
        if (text.length() <= SHORT) return text;
        var end = text.lastIndexOf(' ', SHORT);
        return text.substring(0, end < SHORT / 2 ? text.offsetByCodePoints(0, text.codePointCount(0, SHORT)) : end)
                + " …";
    }
}
