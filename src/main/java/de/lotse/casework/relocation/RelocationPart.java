package de.lotse.casework.relocation;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.ContentCategory;
import java.util.List;

/** What a feature has to put on the sheet when a person moves away; contributed as a bean. Runs after access was decided. */
public interface RelocationPart {

    /** Under which it is chosen, and consented to. */
    ContentCategory category();

    /** Whether it belongs to the case as a whole and cannot be told apart for one person. */
    default boolean ofTheWholeCase() {
        return false;
    }

    /**
     * In plain German, one line for each thing; empty where nothing is known.
     *
     * @param about the people of the household whom the sheet is about; at least one
     */
    List<String> lines(CaseHead head, List<PersonId> about);
}
