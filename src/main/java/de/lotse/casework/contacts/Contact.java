package de.lotse.casework.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact to be recorded.
 *
 * @param minutes how long it took, 1 to 1440
 * @param kind of the code list contact_kind
 * @param channel of the code list consultation_channel
 * @param interpreterMode of the code list interpreter_mode
 * @param language in which it was held, of the code list language
 * @param participants persons of the household who took part
 * @param text what was said and agreed; kept as a note of the case
 */
record Contact(
        LocalDate occurredOn,
        int minutes,
        String kind,
        String channel,
        String interpreterMode,
        @Nullable String language,
        List<UUID> participants,
        String text) {

    /** Kinds of the code list contact_kind that tell of an attempt in vain; they are no contact with the person. */
    static final Set<String> IN_VAIN = Set.of("NOT_REACHED", "MISSED_APPOINTMENT");

    boolean inVain() {
        return IN_VAIN.contains(kind);
    }
}
