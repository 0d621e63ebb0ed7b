package de.lotse.casework.residence;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of one entry, a title or a period of a legal domain.
 *
 * @param id of the entry; null for a new one
 * @param choices the titles or domains to choose from
 * @param conflict what was typed beside what somebody else has saved meanwhile; empty if nobody has
 */
record EntryPage<F>(
        CaseHead head,
        @Nullable UUID id,
        List<Option> members,
        List<Option> choices,
        F form,
        Errors errors,
        List<ConflictRow> conflict) {

    static final String TITLES = "aufenthalt/titel";
    static final String DOMAINS = "aufenthalt/rechtskreise";

    boolean isNew() {
        return id == null;
    }

    /** @param kind {@link #TITLES} or {@link #DOMAINS} */
    String action(String kind) {
        return head.path(id == null ? kind : kind + "/" + id);
    }
}
