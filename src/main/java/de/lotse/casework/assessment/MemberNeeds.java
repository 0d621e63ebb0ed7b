package de.lotse.casework.assessment;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.members.MemberThings;
import de.lotse.kern.Tone;
import java.util.List;
import org.springframework.stereotype.Component;

/** The needs of the newest version, each with the member whom it concerns. */
@Component
class MemberNeeds implements MemberThings {

    private final Assessments assessments;
    private final Areas areas;
    private final AreaWords words;

    MemberNeeds(Assessments assessments, Areas areas, AreaWords words) {
        this.assessments = assessments;
        this.areas = areas;
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "casework.assessment.title";
    }

    @Override
    public String tab() {
        return AssessmentConfiguration.TAB;
    }

    @Override
    public List<About> of(CaseHead head) {
        return assessments.of(head.id()).stream()
                .findFirst()
                .map(version -> about(head, version))
                .orElse(List.of());
    }

    private List<About> about(CaseHead head, Assessment version) {
        return words.views(head.id(), areas.of(head.id(), version.id())).stream()
                .map(view -> new About(view.entry().member(), line(head, version, view)))
                .toList();
    }

    private static Line line(CaseHead head, Assessment version, AreaView view) {
        var entry = view.entry();
        var status = entry.needStatus();
        return new Line(
                view.lifeArea(),
                entry.need().isEmpty() ? entry.situation() : entry.need(),
                version.path(head) + "#" + view.anchor(),
                status == null ? null : t("casework.assessment.needStatus." + status),
                entry.isNeedOpen() && entry.isAcute() ? Tone.DANGER : Tone.NEUTRAL);
    }
}
