package de.lotse.casework.contacts;

import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line in the list of a case's contacts. It counts once, however many took part.
 *
 * @param participants names of the members of the household who took part
 */
record ContactRow(
        UUID noteId,
        LocalDate occurredOn,
        int minutes,
        String kind,
        String channel,
        List<String> participants,
        String author) {

    /** The same line with words instead of codes. */
    ContactRow labelled(Codes codes) {
        var kindLabel = codes.label("contact_kind", kind);
        var channelLabel = codes.label("consultation_channel", channel);
        return new ContactRow(noteId, occurredOn, minutes, kindLabel, channelLabel, participants, author);
    }
}
