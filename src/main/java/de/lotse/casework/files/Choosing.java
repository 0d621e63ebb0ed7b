package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.deadlines.DeadlineKeeping;
import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What may be chosen today for a document of a case. */
@Component
class Choosing {

    private final Codes codes;
    private final Household household;
    private final DeadlineKeeping deadlines;
    private final Clock clock;

    Choosing(Codes codes, Household household, DeadlineKeeping deadlines, Clock clock) {
        this.codes = codes;
        this.household = household;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    DocumentChoices in(CaseId caseId) {
        var today = LocalDate.now(clock);
        var types = codes.options("document_type", today).stream()
                .map(code -> new Option(code.code(), code.label()))
                .toList();
        return new DocumentChoices(types, household.of(caseId), deadlines.ofLetters(today));
    }
}
