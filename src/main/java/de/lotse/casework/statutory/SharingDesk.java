package de.lotse.casework.statutory;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consents;
import de.lotse.consent.LegalBasis;
import de.lotse.kern.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What may be chosen, and names to the ids of what was. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SharingDesk {

    static final int USUAL_DAYS = 28;
    static final int USUAL_DAYS_OF_EMERGENCY = 7;

    private final Consents consents;
    private final Names names;
    private final Norms norms;
    private final Clock clock;

    SharingDesk(Consents consents, Names names, Norms norms, Clock clock) {
        this.consents = consents;
        this.names = names;
        this.norms = norms;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As long as a consent may last at most. */
    Choices forProposal(CaseId caseId) {
        return choices(caseId, norms.all(), today().plusMonths(consents.longestMonths()));
    }

    Choices forEmergency(CaseId caseId) {
        return choices(caseId, norms.ofEmergencies(), today().plusDays(LegalBasis.LONGEST_EMERGENCY));
    }

    private Choices choices(CaseId caseId, List<Option> fitting, LocalDate lastDay) {
        return new Choices(
                names.people(caseId.value()),
                names.organisations(),
                fitting,
                norms.explained(fitting),
                today(),
                lastDay);
    }

    /** For those who work on the case. */
    List<SharingView> views(CaseId caseId, List<LegalBasis> bases) {
        var people = names.people(caseId.value());
        return bases.stream()
                .map(one -> view(one, Choices.label(people, one.personId().toString())))
                .toList();
    }

    /** For the second person, who decides about the norm and needs no name for that. */
    SharingView unnamed(LegalBasis basis) {
        return view(basis, "");
    }

    private SharingView view(LegalBasis basis, String person) {
        var recipient = basis.recipient();
        var decision = basis.decision();
        return new SharingView(
                basis,
                today(),
                person,
                recipient == null ? basis.office() : names.organisation(recipient.value()),
                norms.label(basis.norm()),
                norms.meaning(basis.norm()),
                names.colleague(basis.decidedBy().value()),
                decision == null ? "" : names.colleague(decision.by().value()));
    }
}
