package de.lotse.casework.conferences;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be invited.
 *
 * @param who a colleague, a basis on which an organisation may be told, or for a conference without names an organisation; with its kind
 */
record ParticipantForm(String who, @Nullable UUID _once) {

    static final String COLLEAGUE = "USER:";
    static final String BASIS = "BASIS:";
    static final String ORGANISATION = "ORGANISATION:";

    ParticipantForm {
        who = ConferenceForm.typed(who);
    }

    boolean isA(String kind) {
        return who.startsWith(kind);
    }

    /** After it was found among those that were offered. */
    UUID id() {
        return UUID.fromString(who.substring(who.indexOf(':') + 1));
    }
}
