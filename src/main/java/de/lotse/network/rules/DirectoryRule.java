package de.lotse.network.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The rules of a municipality for its directory.
 *
 * @param verifyMonths after which an offer has to be confirmed again, 1 to 36
 * @param remindDays before that day on which its people are reminded, 0 to 180
 * @param hideMonths after it was due in which it is still shown, marked as not confirmed; 0 to 36
 * @param languages of the public pages besides German
 * @param tileUrl of the municipality's own tile server with {@code {z}}, {@code {x}} and {@code {y}}; empty without one
 * @param tileAttribution who made the tiles, as it stands on the map
 * @param mapUrl of the city's map, with {@code {lat}} and {@code {lon}} if it opens at a place; empty without one
 * @param version of the settings, 0 as they come with Lotse
 */
public record DirectoryRule(
        int verifyMonths,
        int remindDays,
        int hideMonths,
        List<TextLanguage> languages,
        String tileUrl,
        String tileAttribution,
        String mapUrl,
        int version) {

    static final DirectoryRule DEFAULT =
            new DirectoryRule(12, 30, 3, Arrays.asList(TextLanguage.values()), "", "", "", 0);

    public DirectoryRule {
        languages = List.copyOf(languages);
    }

    /** The day on which an offer should be confirmed again that was confirmed on this one. */
    public LocalDate dueOn(LocalDate verifiedOn) {
        return verifiedOn.plusMonths(verifyMonths);
    }

    /** The first day on which its people are reminded. */
    public LocalDate remindedFrom(LocalDate verifiedOn) {
        return dueOn(verifiedOn).minusDays(remindDays);
    }

    /** The first day on which the public does not see it any more; the same as the view {@code network.offer_freshness} says. */
    public LocalDate hiddenFrom(LocalDate verifiedOn) {
        return verifiedOn.plusMonths((long) verifyMonths + hideMonths);
    }
}
