package de.lotse.casework.sharing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others share, a page at a time, or what was found.
 *
 * @param typed what was searched for; empty where nothing was
 * @param before the last one of the page before this; null on the first page
 */
record SharedList(
        List<SharedRow> rows, String typed, @Nullable UUID before, boolean more) {

    boolean searched() {
        return !typed.isEmpty();
    }

    @Nullable
    String nextHref() {
        return more ? SharedCaseController.PATH + "?vor=" + rows.getLast().grantId() : null;
    }

    @Nullable
    String firstHref() {
        return before == null ? null : SharedCaseController.PATH;
    }
}
