package de.lotse.casework.assessment;

import static de.lotse.casework.assessment.AssessmentConfiguration.TAB;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, shows, finalises and compares versions. */
@Service
@Transactional
class AssessmentService {

    private final CaseHeads heads;
    private final Assessments assessments;
    private final Areas areas;
    private final AreaWords words;
    private final Timeline timeline;
    private final Clock clock;

    AssessmentService(
            CaseHeads heads, Assessments assessments, Areas areas, AreaWords words, Timeline timeline, Clock clock) {
        this.heads = heads;
        this.assessments = assessments;
        this.areas = areas;
        this.words = words;
        this.timeline = timeline;
        this.clock = clock;
    }

    AssessmentsPage overview(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        var versions = assessments.of(caseId);
        var finals = versions.stream().filter(one -> !one.isDraft()).toList();
        var latest = finals.isEmpty() ? null : finals.getFirst();
        return new AssessmentsPage(
                head,
                latest,
                latest == null ? List.of() : words.views(caseId, areas.of(caseId, latest.id())),
                versions.stream().filter(Assessment::isDraft).findFirst().orElse(null),
                versions,
                finals.stream().map(AssessmentService::option).toList());
    }

    /** Begins a draft as a copy of the latest final version; where there is a draft already, leads to it. */
    String begin(CaseId caseId) {
        var head = heads.openForChange(caseId, TAB);
        assessments.lockAll(caseId);
        var versions = assessments.of(caseId);
        if (!versions.isEmpty() && versions.getFirst().isDraft())
            return versions.getFirst().path(head);

        var previous = versions.isEmpty() ? null : versions.getFirst().id();
        var draft = assessments.begin(caseId, previous);
        if (previous != null) areas.of(caseId, previous).forEach(area -> areas.add(caseId, draft, area.entry()));
        return assessments.get(caseId, draft).path(head);
    }

    AssessmentPage page(CaseId caseId, UUID id) {
        var head = heads.open(caseId, TAB);
        var today = new FinalForm(Formats.date(LocalDate.now(clock)));
        return page(head, assessments.get(caseId, id), today, Errors.none());
    }

    AssessmentResult finalise(CaseId caseId, UUID id, FinalForm form) {
        var head = heads.openForChange(caseId, TAB);
        var assessment = assessments.lock(caseId, id);
        if (!assessment.isDraft()) return new AssessmentResult.Finalised(assessment.path(head)); // sent twice

        var errors = Errors.none();
        var day = form.day(LocalDate.now(clock), errors);
        var page = page(head, assessment, form, errors);
        if (page.areas().isEmpty()) errors.reject(t("casework.assessment.final.nothing"));
        page.areas().stream()
                .filter(view -> !view.entry().isComplete())
                .forEach(view -> errors.reject(
                        view.anchor(), t("casework.assessment.final.incomplete", view.lifeArea(), view.whom())));
        if (errors.any()) return new AssessmentResult.Incomplete(page);

        assessments.finalise(id, day);
        timeline.add(caseId, "assessment_final", clock.instant(), id, "");
        return new AssessmentResult.Finalised(assessment.path(head));
    }

    /** Two final versions by their numbers, the older one first however they are named. */
    ComparisonPage compare(CaseId caseId, int one, int other) {
        var head = heads.open(caseId, TAB);
        var before = numbered(caseId, Math.min(one, other));
        var after = numbered(caseId, Math.max(one, other));
        var changes = Comparison.of(
                words.views(caseId, areas.of(caseId, before.id())), words.views(caseId, areas.of(caseId, after.id())));
        return new ComparisonPage(head, before, after, changes);
    }

    private Assessment numbered(CaseId caseId, int number) {
        return assessments.of(caseId).stream()
                .filter(version -> version.number() == number && !version.isDraft())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private AssessmentPage page(CaseHead head, Assessment assessment, FinalForm form, Errors errors) {
        var views = words.views(head.id(), areas.of(head.id(), assessment.id()));
        return new AssessmentPage(head, assessment, views, form, errors);
    }

    private static Option option(Assessment version) {
        var day = Formats.date(Objects.requireNonNull(version.assessedOn()));
        return new Option(String.valueOf(version.number()), t("casework.assessment.version.of", version.number(), day));
    }
}
