package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.relocation.RelocationPart;
import de.lotse.consent.ContentCategory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Titles, and who is in charge of which benefits, as far as they hold now or later: for the sheet of somebody who moves away. */
@Configuration(proxyBeanMethods = false)
class ResidenceForRelocation {

    @Bean
    RelocationPart titlesPart(Residences residences, Choices choices, Clock clock) {
        return new Part(ContentCategory.RESIDENCE_STATUS, residences, one -> one.titles().stream()
                .filter(title -> !title.period().isOverBy(LocalDate.now(clock)))
                .map(title -> t(
                        "casework.residence.relocation",
                        one.member().name(),
                        choices.title(title.title()),
                        PeriodText.of(title.period()))));
    }

    @Bean
    RelocationPart benefitsPart(Residences residences, Choices choices, Clock clock) {
        return new Part(ContentCategory.BENEFITS, residences, one -> one.domains().stream()
                .filter(domain -> !domain.period().isOverBy(LocalDate.now(clock)))
                .map(domain -> t(
                        "casework.residence.relocation",
                        one.member().name(),
                        domain.office().isEmpty()
                                ? choices.domain(domain.domain())
                                : t(
                                        "casework.residence.relocation.office",
                                        choices.domain(domain.domain()),
                                        domain.office()),
                        PeriodText.of(domain.period()))));
    }

    private record Part(ContentCategory category, Residences residences, Function<Residence, Stream<String>> told)
            implements RelocationPart {

        @Override
        public List<String> lines(CaseHead head, List<PersonId> about) {
            return residences.of(head.id()).stream()
                    .filter(one -> about.contains(one.member().id()))
                    .flatMap(told)
                    .toList();
        }
    }
}
