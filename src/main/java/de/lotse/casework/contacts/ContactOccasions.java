package de.lotse.casework.contacts;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something that is over and is now written down as a contact, such as an appointment; contributed by its feature as a bean. */
public interface ContactOccasions {

    /** Empty where the feature knows nothing of that id in this case. Runs in the page's transaction, the case is open. */
    Optional<Occasion> find(CaseId caseId, UUID id);

    /**
     * What the form begins with.
     *
     * @param minutes 1 to 1440, or 0 if nobody knows
     * @param channel of the code list consultation_channel
     * @param interpreterMode of the code list interpreter_mode
     * @param language of the code list language, or empty
     * @param text may be empty
     */
    record Occasion(LocalDate on, int minutes, String channel, String interpreterMode, String language, String text) {}
}
