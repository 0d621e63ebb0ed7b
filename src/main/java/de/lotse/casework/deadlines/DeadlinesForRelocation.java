package de.lotse.casework.deadlines;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.relocation.RelocationPart;
import de.lotse.consent.ContentCategory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Open deadlines, which go on running wherever one lives: for the sheet of somebody who moves away. */
@Component
class DeadlinesForRelocation implements RelocationPart {

    private final Deadlines deadlines;

    DeadlinesForRelocation(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public ContentCategory category() {
        return ContentCategory.APPOINTMENTS;
    }

    @Override
    public boolean ofTheWholeCase() {
        return true;
    }

    @Override
    public List<String> lines(CaseHead head, List<PersonId> about) {
        return deadlines.of(head.id()).stream()
                .filter(Deadline::isOpen)
                .map(Deadline::dated)
                .toList();
    }
}
