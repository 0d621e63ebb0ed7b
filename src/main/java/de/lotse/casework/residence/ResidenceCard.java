package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the person of the case holds today, and what to act on for anybody in the household. */
@Component
class ResidenceCard implements OverviewCard {

    private final Residences residences;
    private final Sentences sentences;
    private final Choices choices;
    private final Clock clock;

    ResidenceCard(Residences residences, Sentences sentences, Choices choices, Clock clock) {
        this.residences = residences;
        this.sentences = sentences;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var today = LocalDate.now(clock);
        var all = residences.of(head.id());
        if (all.stream().allMatch(Residence::isEmpty)) return Optional.empty();
        var pressing = all.stream()
                .filter(one -> head.status().isOpen() && one.member().isCurrent(today))
                .flatMap(one -> Pressing.of(one, today));
        var lines =
                Pressing.together(pressing).map(same -> line(head, same, today)).toList();
        var terms = all.stream()
                .filter(one -> one.member().id().equals(head.clientId()))
                .flatMap(one -> terms(one, today).stream())
                .toList();
        return Optional.of(new CaseCard(
                t("casework.residence.heading"),
                terms,
                lines,
                "",
                new Link(head.path(ResidenceService.TAB), t("casework.residence.all"))));
    }

    private Line line(CaseHead head, List<Pressing> same, LocalDate today) {
        var warning = same.getFirst().warning();
        return new Line(
                Pressing.named(same),
                sentences.more(warning),
                head.path(ResidenceService.TAB),
                Formats.relative(warning.day(), today),
                warning.kind().isOpen() ? Tone.DANGER : Tone.WARNING);
    }

    private List<Term> terms(Residence residence, LocalDate today) {
        var titles = residence.titles().stream()
                .filter(title -> title.period().covers(today))
                .map(title -> choices.title(title.title()))
                .collect(Collectors.joining(", "));
        var domains = residence.domains().stream()
                .filter(period -> period.period().covers(today))
                .map(period -> choices.domain(period.domain()))
                .collect(Collectors.joining(", "));
        return List.of(
                new Term(t("casework.residence.title"), titles), new Term(t("casework.residence.domains"), domains));
    }
}
