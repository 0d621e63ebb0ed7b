package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an offer wherever it is named.
 *
 * @param member the organisation with accounts that keeps it, if there is one
 * @param verifiedOn when somebody confirmed it last; null if nobody ever did
 * @param dueOn when the next confirmation is due
 * @param hiddenFrom from when on the public does not see it any more without one
 */
public record OfferHead(
        UUID id,
        int version,
        String name,
        UUID organisation,
        String organisationName,
        @Nullable UUID member,
        Publication publication,
        String status,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate hiddenFrom) {

    public boolean mayEdit() {
        return DirectoryRights.mayEdit(member);
    }

    public boolean is(Publication one) {
        return publication == one;
    }

    public String path() {
        return OfferController.path(id);
    }

    /** Whether its confirmation is overdue. */
    public boolean isOverdue(LocalDate today) {
        return dueOn == null || dueOn.isBefore(today);
    }

    /** Whether the public does not see it although it is published. */
    public boolean isHidden(LocalDate today) {
        return is(Publication.PUBLISHED) && (hiddenFrom == null || !hiddenFrom.isAfter(today));
    }

    public String stateWords(LocalDate today) {
        if (isHidden(today)) return t("network.state.HIDDEN");
        return t(
                is(Publication.PUBLISHED) && isOverdue(today)
                        ? "network.state.OVERDUE"
                        : "network.state." + publication);
    }

    public Tone tone(LocalDate today) {
        if (publication != Publication.PUBLISHED) return Tone.NEUTRAL;
        if (isHidden(today)) return Tone.DANGER;
        return isOverdue(today) ? Tone.WARNING : Tone.SUCCESS;
    }
}
