package de.lotse.casework.residence;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters what another file said about title and legal domains. The caller opens the case in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StatusTakenOver {

    private final Titles titles;
    private final DomainPeriods domains;

    StatusTakenOver(Titles titles, DomainPeriods domains) {
        this.titles = titles;
        this.domains = domains;
    }

    /**
     * @param title of the code list residence_title
     * @param from known for certain on that day; a title that ended before counts as of its last day
     */
    public void addTitle(CaseId id, PersonId person, String title, LocalDate from, @Nullable LocalDate until) {
        var first = until != null && until.isBefore(from) ? until : from;
        titles.add(
                id,
                new ResidenceTitle(Ids.next(), 0, person, title, new Period(first, until), null, false, List.of(), ""));
    }

    /** @param domain of the code list legal_domain */
    public void addDomain(CaseId id, PersonId person, String domain, LocalDate from) {
        domains.add(
                id,
                new LegalDomainPeriod(
                        Ids.next(), 0, person, domain, "", "", new Period(from, null), Certainty.CONFIRMED, null));
    }
}
