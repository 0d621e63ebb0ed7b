package de.lotse.casework.assessment;

import static de.lotse.casework.assessment.AssessmentConfiguration.TAB;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the draft, one life area at a time. */
@Service
@Transactional
class AreaService {

    private final CaseHeads heads;
    private final Assessments assessments;
    private final Areas areas;
    private final AreaWords words;

    AreaService(CaseHeads heads, Assessments assessments, Areas areas, AreaWords words) {
        this.heads = heads;
        this.assessments = assessments;
        this.areas = areas;
        this.words = words;
    }

    AreaPage newPage(CaseId caseId, UUID assessment) {
        var head = openForm(caseId);
        return page(head, draft(head, assessment), null, 0, AreaEntry.EMPTY, Errors.none(), List.of());
    }

    AreaPage editPage(CaseId caseId, UUID assessment, UUID area) {
        var head = openForm(caseId);
        var draft = draft(head, assessment);
        var found = areas.find(caseId, assessment, area).orElseThrow(NotFound::new);
        return page(head, draft, area, found.version(), found.entry(), Errors.none(), List.of());
    }

    /** A form is only looked at, so the access log says so; but there is none for a closed case. */
    private CaseHead openForm(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        if (!head.writable()) throw new Conflict(head.path(TAB));
        return head;
    }

    AreaResult add(CaseId caseId, UUID assessment, AreaEntry entry) {
        var head = heads.openForChange(caseId, TAB);
        var draft = draft(head, assessment);
        var twin = areas.of(caseId, assessment).stream()
                .filter(other -> other.entry().equals(entry)) // the same form, sent twice
                .findFirst();
        if (twin.isPresent()) return kept(head, draft, twin.get().id());

        var errors = errorsOf(caseId, assessment, null, entry);
        if (errors.any()) return new AreaResult.Rejected(page(head, draft, null, 0, entry, errors, List.of()));
        return kept(head, draft, areas.add(caseId, assessment, entry));
    }

    AreaResult change(CaseId caseId, UUID assessment, UUID area, int version, AreaEntry entry) {
        var head = heads.openForChange(caseId, TAB);
        var draft = draft(head, assessment);
        var errors = errorsOf(caseId, assessment, area, entry);
        if (errors.any()) return new AreaResult.Rejected(page(head, draft, area, version, entry, errors, List.of()));
        if (areas.change(caseId, area, version, entry)) return kept(head, draft, area);

        var theirs = areas.find(caseId, assessment, area);
        if (theirs.isEmpty()) return new AreaResult.Stale(page(head, draft, null, 0, entry, removed(), List.of()));
        if (theirs.get().entry().equals(entry)) return kept(head, draft, area); // the same form, sent twice
        return new AreaResult.Stale(page(
                head, draft, area, theirs.get().version(), entry, Errors.none(), compare(caseId, entry, theirs.get())));
    }

    String remove(CaseId caseId, UUID assessment, UUID area) {
        var head = heads.openForChange(caseId, TAB);
        var draft = draft(head, assessment);
        areas.remove(assessment, area);
        return draft.path(head);
    }

    /** A colleague may have finalised it meanwhile; the tab offers to begin the next version. */
    private Assessment draft(CaseHead head, UUID id) {
        var assessment = assessments.lock(head.id(), id);
        if (!assessment.isDraft()) throw new Conflict(head.path(TAB));
        return assessment;
    }

    private Errors errorsOf(CaseId caseId, UUID assessment, @Nullable UUID area, AreaEntry entry) {
        var errors = entry.check();
        words.check(caseId, entry, errors);
        var taken = areas.of(caseId, assessment).stream()
                .anyMatch(other -> !other.id().equals(area) && other.entry().isAboutTheSameAs(entry));
        if (taken) errors.reject("lifeArea", t("casework.assessment.lifeArea.taken"));
        return errors;
    }

    private List<ConflictRow> compare(CaseId caseId, AreaEntry mine, Area theirs) {
        var views = words.bothViews(caseId, new Area(theirs.id(), theirs.version(), mine), theirs);
        var left = AreaFields.of(views.getFirst()).all();
        var right = AreaFields.of(views.getLast()).all();
        return IntStream.range(0, left.size())
                .mapToObj(i -> new ConflictRow(
                        left.get(i).label(), left.get(i).value(), right.get(i).value()))
                .toList();
    }

    private AreaPage page(
            CaseHead head,
            Assessment draft,
            @Nullable UUID area,
            int version,
            AreaEntry entry,
            Errors errors,
            List<ConflictRow> conflict) {
        return new AreaPage(head, draft, area, version, entry, words.choices(head.id(), entry), errors, conflict);
    }

    private static Errors removed() {
        return Errors.none().reject(t("casework.assessment.area.gone"));
    }

    private static AreaResult kept(CaseHead head, Assessment draft, UUID area) {
        return new AreaResult.Kept(draft.path(head) + "#bereich-" + area);
    }
}
