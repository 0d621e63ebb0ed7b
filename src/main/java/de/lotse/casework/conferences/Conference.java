package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import java.util.UUID;

/**
 * A conversation of several about a case.
 *
 * @param appointment its day, time and place
 * @param anonymous whether nobody is named; then nobody has to have agreed
 * @param channel of the code list consultation_channel
 * @param takesPart whether the person whose case it is does
 * @param notTakingPart why she does not; else empty
 * @param description of the case without a name; empty where names are named
 */
record Conference(
        UUID id,
        int version,
        CaseId caseId,
        UUID appointment,
        boolean anonymous,
        String channel,
        boolean takesPart,
        ConferenceState state,
        String reason,
        String notTakingPart,
        String description) {

    static final String TAB = "gespraeche";

    static String path(CaseId caseId, UUID id) {
        return "/faelle/" + caseId.value() + "/" + TAB + "/" + id;
    }

    String path() {
        return path(caseId, id);
    }

    String path(String part) {
        return path() + "/" + part;
    }

    String kindWords() {
        return t(anonymous ? "casework.conferences.unnamed" : "casework.conferences.withNames");
    }

    boolean planned() {
        return state == ConferenceState.PLANNED;
    }

    boolean held() {
        return state == ConferenceState.HELD;
    }
}
