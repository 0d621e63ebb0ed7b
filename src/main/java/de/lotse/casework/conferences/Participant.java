package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import de.lotse.shared.OrganisationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited: a colleague, or another organisation.
 *
 * @param user the colleague; null for an organisation
 * @param name of the colleague or the organisation
 * @param grant what the organisation may hear rests on it; null for a colleague, and where nobody is named
 * @param comes who of the organisation comes, as it said itself
 */
record Participant(
        UUID id,
        int version,
        @Nullable UUID user,
        @Nullable OrganisationId organisation,
        String name,
        @Nullable UUID grant,
        Answer answer,
        String comes) {

    boolean outside() {
        return organisation != null;
    }

    enum Answer {
        OPEN,
        ACCEPTED,
        DECLINED;

        String words() {
            return t("casework.conferences.answer." + this);
        }

        Tone tone() {
            return switch (this) {
                case OPEN -> Tone.NEUTRAL;
                case ACCEPTED -> Tone.SUCCESS;
                case DECLINED -> Tone.WARNING;
            };
        }
    }
}
