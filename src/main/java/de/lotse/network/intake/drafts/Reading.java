package de.lotse.network.intake.drafts;

import java.util.List;

/**
 * What stands in a file.
 *
 * @param complete whether it is all that the source has: then what is missing was withdrawn
 */
public record Reading(List<Draft> drafts, boolean complete) {

    public static final int MOST = 20_000;

    public Reading {
        drafts = List.copyOf(drafts);
    }
}
