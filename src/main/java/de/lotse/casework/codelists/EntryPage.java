package de.lotse.casework.codelists;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.tenancy.CodeEntry;
import de.lotse.tenancy.CodeList;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;

/** @param conflicts what somebody else has saved meanwhile; empty if nobody did */
record EntryPage(
        CodeList list, CodeEntry entry, boolean used, EntryForm form, Errors errors, List<ConflictRow> conflicts) {

    String path() {
        return ListsPage.path(list) + "/eintraege/" + entry.code();
    }

    /** Where it may stand among the others. */
    List<Option> places() {
        var others = list.entries().stream()
                .filter(one -> !one.code().equals(entry.code()))
                .toList();
        var places = new ArrayList<>(List.of(new Option("0", t("casework.codelists.place.first"))));
        for (var i = 0; i < others.size(); i++)
            places.add(new Option(
                    String.valueOf(i + 1),
                    t("casework.codelists.place.after", others.get(i).label())));
        return places;
    }

    String place() {
        return String.valueOf(list.entries().indexOf(entry));
    }

    /** Whether it can be taken back as if it had never been there. */
    boolean strikable() {
        return entry.own() && !used;
    }
}
