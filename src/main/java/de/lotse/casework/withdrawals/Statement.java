package de.lotse.casework.withdrawals;

import static de.lotse.web.Texts.t;

import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.Withdrawal;
import de.lotse.shared.OrganisationId;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal of which it is not known yet whose it is.
 *
 * @param recipient the only one that is taken out; null for everything, or for an office that the words name
 * @param takenBy who took it down, with her organisation
 */
record Statement(
        UUID id,
        int version,
        Desk desk,
        Instant saidAt,
        WithdrawnHow how,
        Extent extent,
        @Nullable OrganisationId recipient,
        String recipientName,
        Words words,
        Instant takenAt,
        UUID takenById,
        String takenBy,
        OrganisationId takenIn,
        String takenInName) {

    /** Who deals with it. */
    enum Desk {
        /** The lead of an organisation that works on cases. */
        LEAD,
        /** Data protection and coordination of the city, who see no case and pass it on. */
        PROTECTION
    }

    enum Extent {
        ALL,
        ONE,
        /** An office outside Lotse, which the words name. */
        OTHER;

        static Extent of(boolean other, @Nullable OrganisationId recipient) {
            if (other) return OTHER;
            return recipient == null ? ALL : ONE;
        }

        String words(String recipient) {
            return t("casework.withdrawals.extent." + this, recipient);
        }
    }

    String path() {
        return DeskController.PATH + "/" + id;
    }

    String extentWords() {
        return extent.words(recipientName);
    }

    Withdrawal said() {
        return new Withdrawal(saidAt, LocalDate.ofInstant(saidAt, Formats.ZONE), how, words.note(takenInName));
    }
}
