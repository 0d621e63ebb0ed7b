package de.lotse.casework.contacts;

import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.UUID;

/** A line in the list of a case's contacts. */
record ContactRow(UUID noteId, LocalDate occurredOn, int minutes, String kind, String channel, String author) {

    /** The same line with words instead of codes. */
    ContactRow labelled(Codes codes) {
        var kindLabel = codes.label("contact_kind", kind);
        var channelLabel = codes.label("consultation_channel", channel);
        return new ContactRow(noteId, occurredOn, minutes, kindLabel, channelLabel, author);
    }
}
