package de.lotse.casework.assessment;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.kern.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The needs that are not met yet, the most urgent first, on the overview of the case. */
@Component
class NeedCard implements OverviewCard {

    private static final int SHOWN = 3;

    private final Assessments assessments;
    private final Areas areas;
    private final AreaWords words;

    NeedCard(Assessments assessments, Areas areas, AreaWords words) {
        this.assessments = assessments;
        this.areas = areas;
        this.words = words;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var more = new Link(head.path(AssessmentConfiguration.TAB), t("casework.assessment.card.more"));
        var latest =
                assessments.of(head.id()).stream().filter(one -> !one.isDraft()).findFirst();
        var lines = latest.map(version -> open(head, version)).orElse(List.of());
        var empty = t(latest.isPresent() ? "casework.assessment.card.met" : "casework.assessment.none.title");
        return Optional.of(CaseCard.ofLines(t("casework.assessment.title"), lines, empty, more));
    }

    private List<Line> open(CaseHead head, Assessment version) {
        return words.views(head.id(), areas.of(head.id(), version.id())).stream()
                .filter(view -> view.entry().isNeedOpen())
                .sorted(Comparator.comparing(
                        view -> view.entry().urgency(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN)
                .map(view -> line(head, version, view))
                .toList();
    }

    private static Line line(CaseHead head, Assessment version, AreaView view) {
        var urgency = view.entry().urgency();
        return new Line(
                view.lifeArea(),
                view.whom(),
                version.path(head) + "#" + view.anchor(),
                urgency == null ? null : t("casework.assessment.urgency." + urgency),
                urgency == Urgency.ACUTE ? Tone.DANGER : Tone.NEUTRAL);
    }
}
