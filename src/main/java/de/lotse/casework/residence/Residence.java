package de.lotse.casework.residence;

import static java.util.Comparator.comparing;

import de.lotse.casework.residence.Warning.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is known of one person's titles and legal domains, and what follows from it. */
record Residence(Member member, List<ResidenceTitle> titles, List<LegalDomainPeriod> domains) {

    boolean isEmpty() {
        return titles.isEmpty() && domains.isEmpty();
    }

    List<Period> titleGaps() {
        return Gaps.between(entitling().map(ResidenceTitle::period).toList());
    }

    /** Gaps without benefits for the livelihood; not after an end that says that none are needed. */
    List<Period> livelihoodGaps() {
        return Gaps.between(livelihood().map(LegalDomainPeriod::period).toList()).stream()
                .filter(gap -> livelihood().noneMatch(period -> period.endsSettled() && endsBefore(period, gap)))
                .toList();
    }

    /** What to act on, the most urgent first. */
    List<Warning> warnings(LocalDate today, Horizons horizons) {
        var warnings = new ArrayList<Warning>();
        for (var gap : pressing(titleGaps(), today, horizons.titleDays())) {
            var last = gap.from().minusDays(1);
            var kind = last.isBefore(today) ? Kind.TITLE_ENDED : Kind.TITLE_ENDS;
            warnings.add(new Warning(kind, titleUntil(last), last, gap));
        }
        for (var gap : pressing(livelihoodGaps(), today, horizons.domainDays())) {
            var last = gap.from().minusDays(1);
            var kind = last.isBefore(today) ? Kind.LIVELIHOOD_ENDED : Kind.LIVELIHOOD_ENDS;
            warnings.add(new Warning(kind, domainUntil(last), last, gap));
        }
        titles.forEach(title -> {
            var review = title.nextReviewOn();
            if (review != null
                    && !review.isAfter(today.plusDays(horizons.titleDays()))
                    && !title.period().isOverBy(today))
                warnings.add(new Warning(Kind.REVIEW, title.title(), review, null));
        });
        livelihood()
                .filter(period -> period.isExpected() && !period.period().isOverBy(today))
                .filter(period -> !period.period().from().isAfter(today.plusDays(horizons.domainDays())))
                .forEach(period -> warnings.add(new Warning(
                        Kind.UNCONFIRMED, period.domain(), period.period().from(), null)));
        warnings.sort(comparing(Warning::day));
        return List.copyOf(warnings);
    }

    private static List<Period> pressing(List<Period> gaps, LocalDate today, int days) {
        return gaps.stream()
                .filter(gap -> !gap.isOverBy(today))
                .filter(gap -> !gap.from().minusDays(1).isAfter(today.plusDays(days)))
                .toList();
    }

    private Stream<ResidenceTitle> entitling() {
        return titles.stream().filter(ResidenceTitle::entitles);
    }

    private Stream<LegalDomainPeriod> livelihood() {
        return domains.stream().filter(LegalDomainPeriod::isLivelihood);
    }

    private static boolean endsBefore(LegalDomainPeriod period, Period gap) {
        return gap.from().minusDays(1).equals(period.period().to());
    }

    private String titleUntil(LocalDate last) {
        return entitling()
                .filter(title -> last.equals(title.period().to()))
                .map(ResidenceTitle::title)
                .findFirst()
                .orElseThrow();
    }

    private String domainUntil(LocalDate last) {
        return livelihood()
                .filter(period -> last.equals(period.period().to()))
                .map(LegalDomainPeriod::domain)
                .findFirst()
                .orElseThrow();
    }
}
