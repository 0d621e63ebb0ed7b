package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.deadlines.DeadlineKeeping;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.members.CaseMembers;
import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What may be chosen today for a document of a case. */
@Component
class Choosing {

    private final Codes codes;
    private final CaseMembers members;
    private final DeadlineKeeping deadlines;
    private final Clock clock;

    Choosing(Codes codes, CaseMembers members, DeadlineKeeping deadlines, Clock clock) {
        this.codes = codes;
        this.members = members;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    DocumentChoices in(CaseId caseId) {
        var today = LocalDate.now(clock);
        var types = codes.options("document_type", today).stream()
                .map(code -> new Option(code.code(), code.label()))
                .toList();
        var people = members.byName(caseId, today).stream()
                .filter(member -> !member.merged())
                .map(CaseMember::option)
                .toList();
        return new DocumentChoices(types, people, deadlines.ofLetters(today));
    }
}
