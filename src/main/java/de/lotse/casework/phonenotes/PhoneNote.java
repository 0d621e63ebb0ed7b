package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One phone note as it is read by its author, or by the colleague to whom it was given.
 *
 * @param minutes how long the call took, 1 to 1440
 * @param caller who called, may be empty; in a case it is part of the contact's text
 * @param phone where to call back, may be empty
 * @param text empty once it is in a case
 * @param takenBy name of the colleague who answered the call; empty if it was the acting person
 */
record PhoneNote(
        UUID id, Instant takenAt, int minutes, String caller, String phone, String text, String takenBy, Place place) {

    /** Where a note belongs. */
    sealed interface Place {

        record Nowhere() implements Place {}

        record InCase(CaseId caseId, UUID noteId, Instant since) implements Place {}

        record WithInquiry(UUID inquiry, Instant since) implements Place {}
    }

    private static final int FIRST_WORDS = 60;

    static String path(UUID id) {
        return "/telefonnotizen/" + id;
    }

    String path() {
        return path(id);
    }

    String path(String part) {
        return path() + "/" + part;
    }

    /** The line that names it: "Anruf von Frau Kaya", or that nobody was named. */
    String title() {
        return caller.isEmpty() ? t("casework.phonenotes.unnamed") : t("casework.phonenotes.from", caller);
    }

    /** Who called and where to call back, as far as it was taken down. */
    String from() {
        return Stream.of(title(), phone).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** In a list of those who may read it: without a name, the first words tell calls apart. */
    String line() {
        return caller.isEmpty() && !text.isEmpty() ? t("casework.phonenotes.about", firstWords()) : title();
    }

    private String firstWords() {
        var line = text.lines().findFirst().orElse("");
        if (line.length() <= FIRST_WORDS) return line;
        var end = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, end > 0 ? end : FIRST_WORDS) + "…";
    }

    /** Its words as those of a contact: the caller's name and number first, if they were taken down, and who answered. */
    String contactText() {
        var head = Stream.of(caller.isEmpty() ? "" : t("casework.phonenotes.from", caller), phone, taken())
                .filter(part -> !part.isEmpty())
                .toList();
        return head.isEmpty() ? text : String.join(", ", head) + "\n\n" + text;
    }

    /** "aufgenommen von Jonas Weber", or nothing. */
    String taken() {
        return takenBy.isEmpty() ? "" : t("casework.phonenotes.takenBy", takenBy);
    }

    boolean isOpen() {
        return place instanceof Place.Nowhere;
    }

    /** A wrong assignment can be taken back on the day on which it was made. */
    boolean canBeTakenBack(LocalDate today) {
        return switch (place) {
            case Place.Nowhere() -> false;
            case Place.InCase(var _, var _, var since) -> isOn(since, today);
            case Place.WithInquiry(var _, var since) -> isOn(since, today);
        };
    }

    private static boolean isOn(Instant moment, LocalDate day) {
        return moment.atZone(Formats.ZONE).toLocalDate().equals(day);
    }
}
