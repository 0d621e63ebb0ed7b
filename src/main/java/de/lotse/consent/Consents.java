package de.lotse.consent;

import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The consents of cases. All calls run inside the caller's transaction, after the caller has decided access to the case;
 * only {@link #withdraw} decides it itself, because it is possible in a closed case, too.
 */
public interface Consents {

    /** Latest first. */
    List<Consent> ofCase(UUID caseId);

    /** @throws de.lotse.shared.NotFound when this case has no such consent */
    Consent get(UUID caseId, UUID id);

    /** Whether the person's consent to the work on the case stands on that day. */
    boolean covers(UUID caseId, UUID personId, LocalDate day);

    UUID record(NewConsent consent);

    /** @throws de.lotse.shared.Conflict when it is signed or withdrawn already */
    void sign(UUID caseId, UUID id, LocalDate signedOn);

    /** The signed sheet among the documents of the case; a later one takes the place of the first. */
    void attachScan(UUID caseId, UUID id, UUID documentId);

    /**
     * Counts from the end of the transaction on. Nothing is asked for but that the acting person may see the case; a second time it does
     * nothing. Without the consent to the work on the case nothing is shared either: it takes those of the same person along.
     *
     * @return false when it was withdrawn before
     * @throws de.lotse.shared.NotFound when there is no such consent, or the case is not to be seen
     */
    boolean withdraw(UUID caseId, UUID id, LocalDate on, WithdrawnHow how, String note);

    /**
     * The same for one recipient of it: with all that this consent lets it know. The rest of the consent stands.
     *
     * @param item one of the consent; nothing happens where it is none of it, or was withdrawn before
     */
    void withdrawRecipient(UUID caseId, UUID id, UUID item, Withdrawal said);

    /**
     * All that a person agreed to with the own organisation, in whichever case. No access is asked for: whoever takes down what she says does
     * not have to see the case, and is told nothing of it. The caller has made sure who she is.
     *
     * @param recipient only what this organisation may get; null for everything
     * @return how many consents, or recipients of them, were not withdrawn before
     */
    int withdrawAll(UUID person, @Nullable OrganisationId recipient, Withdrawal said);

    /**
     * Two rows of one person were merged: the consents and legal bases of the one are those of the other from now on. Where both have one of the same
     * kind in the same case they stay as they are, so that none replaces another.
     *
     * @return which ones changed
     */
    List<UUID> reassign(UUID from, UUID to);

    /** Takes that back: these, and whatever was given since in these cases. */
    void giveBack(UUID from, UUID to, Collection<UUID> consents, Collection<UUID> cases);

    /** The longest time that a consent may last in this municipality, in months. */
    int longestMonths();

    /** From which age on a person agrees for herself in this municipality, in years, 12 to 18. */
    int ownAge();

    /** Sets both for the municipality. The caller has checked the role. */
    void setLimits(int longestMonths, int ownAge);
}
