package de.lotse.casework.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others share, a page at a time, or what was found.
 *
 * @param typed what was searched for; empty where nothing was
 * @param page from 0
 */
record SharedList(List<SharedRow> rows, String typed, int page, boolean more) {

    boolean searched() {
        return !typed.isEmpty();
    }

    @Nullable
    String nextHref() {
        return more ? SharedCaseController.PATH + "?seite=" + (page + 2) : null;
    }

    @Nullable
    String firstHref() {
        return page == 0 ? null : SharedCaseController.PATH;
    }
}
