package de.lotse.casework.residence;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is known of one person's residence and legal domains into another case; the caller has opened the first for a change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ResidenceCarrying {

    private final Titles titles;
    private final DomainPeriods periods;

    ResidenceCarrying(Titles titles, DomainPeriods periods) {
        this.titles = titles;
        this.periods = periods;
    }

    public int count(CaseId caseId, PersonId person) {
        var ofTitles = titles.of(caseId).stream()
                .filter(one -> one.person().equals(person))
                .count();
        var ofPeriods = periods.of(caseId).stream()
                .filter(one -> one.person().equals(person))
                .count();
        return (int) (ofTitles + ofPeriods);
    }

    /**
     * @param as the person who she is in the other case
     * @param away whether it is gone from the first case afterwards
     */
    public void carry(CaseId from, PersonId person, CaseId to, PersonId as, boolean away) {
        titles.of(from).stream().filter(one -> one.person().equals(person)).forEach(one -> {
            titles.add(to, ofAnother(one, as));
            if (away) titles.remove(from, one.id(), one.version());
        });
        periods.of(from).stream().filter(one -> one.person().equals(person)).forEach(one -> {
            periods.add(to, ofAnother(one, as));
            if (away) periods.remove(from, one.id(), one.version());
        });
    }

    private static ResidenceTitle ofAnother(ResidenceTitle one, PersonId as) {
        return new ResidenceTitle(
                Ids.next(),
                0,
                as,
                one.title(),
                one.period(),
                one.nextReviewOn(),
                one.documentSeen(),
                one.conditions(),
                one.note());
    }

    private static LegalDomainPeriod ofAnother(LegalDomainPeriod one, PersonId as) {
        return new LegalDomainPeriod(
                Ids.next(),
                0,
                as,
                one.domain(),
                one.office(),
                one.fileReference(),
                one.period(),
                one.certainty(),
                one.endReason());
    }
}
