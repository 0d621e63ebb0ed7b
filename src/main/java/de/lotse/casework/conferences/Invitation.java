package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.Meeting;
import de.lotse.casework.conferences.Participant.Answer;
import de.lotse.kern.Term;
import de.lotse.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conference of another organisation to which the own one is invited, as far as a grant opens it now.
 *
 * @param conference which one
 * @param name of the person; empty where it is not shared, or nobody is named
 * @param grant null where nobody is named
 */
record Invitation(
        UUID conference,
        UUID caseId,
        OrganisationId host,
        String hostName,
        boolean anonymous,
        ConferenceState state,
        boolean takesPart,
        String channel,
        Meeting meeting,
        String place,
        String description,
        String name,
        UUID participant,
        int version,
        @Nullable UUID grant,
        Answer answer,
        String comes) {

    String path() {
        return InvitationController.PATH + "/" + conference;
    }

    String title() {
        if (!name.isEmpty()) return name;
        return t(anonymous ? "casework.conferences.unnamed" : "casework.conferences.nameNotShared");
    }

    boolean answerable() {
        return state == ConferenceState.PLANNED;
    }

    List<Term> terms() {
        return ConferencePages.Print.terms(
                new Term(t("casework.conferences.when"), meeting.words()),
                new Term(t("casework.conferences.channel"), channel),
                new Term(t("casework.conferences.place"), place),
                new Term(t("casework.conferences.host"), hostName),
                new Term(
                        t("casework.conferences.takesPart"),
                        anonymous ? "" : t("casework.conferences.takesPart." + (takesPart ? "YES" : "NO"))),
                new Term(t("casework.conferences.description"), description));
    }
}
