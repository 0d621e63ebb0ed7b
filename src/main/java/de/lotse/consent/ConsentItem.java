package de.lotse.consent;

import de.lotse.shared.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One named recipient and what passes between it and the organisation of the case.
 *
 * @param organisation of this municipality; null when {@code office} names another one
 * @param office name of an office outside Lotse; empty when {@code organisation} is given
 * @param categories at least one, each named
 */
public record ConsentItem(
        @Nullable OrganisationId organisation,
        String office,
        List<ContentCategory> categories,
        String purpose,
        Direction direction) {

    public ConsentItem {
        if ((organisation == null) == office.isEmpty())
            throw new IllegalArgumentException("exactly one recipient has to be named");
        if (categories.isEmpty()) throw new IllegalArgumentException("no category is named");
        if (purpose.isEmpty()) throw new IllegalArgumentException("no purpose is named");
        categories = categories.stream().distinct().sorted().toList();
    }

    /** Seen from the organisation that works on the case. */
    public enum Direction {
        SEND,
        RECEIVE,
        BOTH
    }
}
