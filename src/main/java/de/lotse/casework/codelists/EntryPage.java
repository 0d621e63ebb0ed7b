package de.lotse.casework.codelists;

import de.lotse.kern.ConflictRow;
import de.lotse.tenancy.CodeEntry;
import de.lotse.tenancy.CodeList;
import de.lotse.web.Errors;
import java.util.List;

/** @param conflicts what somebody else has saved meanwhile; empty if nobody did */
record EntryPage(
        CodeList list,
        CodeEntry entry,
        boolean used,
        EntryForm form,
        Errors errors,
        List<ConflictRow> conflicts) {

    String path() {
        return ListsPage.path(list) + "/eintraege/" + entry.code();
    }

    /** Whether it can be taken back as if it had never been there. */
    boolean strikable() {
        return entry.own() && !used;
    }
}
