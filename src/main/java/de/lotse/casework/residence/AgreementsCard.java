package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.toSet;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.structure.Agreements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What offices agreed on about the legal domains that are responsible in this case, on its overview. */
@Component
class AgreementsCard implements OverviewCard {

    private static final int SHOWN = 5;

    private final DomainPeriods periods;
    private final Agreements agreements;
    private final Clock clock;

    AgreementsCard(DomainPeriods periods, Agreements agreements, Clock clock) {
        this.periods = periods;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var today = LocalDate.now(clock);
        var domains = periods.of(head.id()).stream()
                .filter(one -> !one.period().isOverBy(today))
                .map(LegalDomainPeriod::domain)
                .collect(toSet());
        var found = domains.isEmpty() ? List.<Agreements.Agreement>of() : agreements.inForce(domains, today);
        if (found.isEmpty()) return Optional.empty();
        var lines = found.stream()
                .limit(SHOWN)
                .map(one -> Line.of(one.title(), "", one.path()))
                .toList();
        return Optional.of(CaseCard.ofLines(
                t("casework.residence.agreements"),
                lines,
                "",
                new Link("/themen/absprachen", t("casework.residence.agreements.all"))));
    }
}
