package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.hints.ProposalSource;
import de.lotse.structure.SignalSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Days without benefits for the livelihood between two legal domains point to an obstacle of the structure. */
@Component
class GapProposals implements ProposalSource {

    private final Residences residences;
    private final Choices choices;
    private final Clock clock;

    GapProposals(Residences residences, Choices choices, Clock clock) {
        this.residences = residences;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public List<Proposal> of(CaseHead head) {
        var today = LocalDate.now(clock);
        return residences.of(head.id()).stream()
                .flatMap(one -> one.livelihoodGaps().stream()
                        .filter(gap -> !gap.from().isAfter(today))
                        .flatMap(gap -> proposal(one, gap, today).stream()))
                .toList();
    }

    private Optional<Proposal> proposal(Residence residence, Period gap, LocalDate today) {
        var before = livelihood(
                residence, one -> gap.from().minusDays(1).equals(one.period().to()));
        return before.map(ended -> proposal(residence.member().name(), ended, next(residence, gap), gap, today));
    }

    private Proposal proposal(
            String whose, LegalDomainPeriod ended, Optional<LegalDomainPeriod> next, Period gap, LocalDate today) {
        var last = gap.to() == null || gap.to().isAfter(today) ? today : gap.to();
        var days = Math.toIntExact(ChronoUnit.DAYS.between(gap.from(), last) + 1);
        var to = next.map(LegalDomainPeriod::domain).orElse("");
        var what = to.isEmpty()
                ? t("casework.hints.from.ended", whose, choices.domain(ended.domain()), days)
                : t("casework.hints.from.gap", whose, choices.domain(ended.domain()), choices.domain(to), days);
        return Proposal.of(SignalSource.TRANSITION_GAP, ended.id(), what, gap.from(), "TRANSITION_GAP")
                .inArea("INCOME_DEBT")
                .between(ended.domain(), to)
                .waiting(days);
    }

    private static Optional<LegalDomainPeriod> next(Residence residence, Period gap) {
        var last = gap.to();
        return last == null
                ? Optional.empty()
                : livelihood(residence, one -> one.period().from().equals(last.plusDays(1)));
    }

    private static Optional<LegalDomainPeriod> livelihood(Residence residence, Predicate<LegalDomainPeriod> which) {
        return residence.domains().stream()
                .filter(LegalDomainPeriod::isLivelihood)
                .filter(which)
                .findFirst();
    }
}
