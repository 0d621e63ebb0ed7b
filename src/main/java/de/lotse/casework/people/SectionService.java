package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.people.Saving.Rejected;
import de.lotse.casework.people.Saving.Saved;
import de.lotse.casework.people.Saving.Stale;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of all sections. A section that is closed for this person or this reader is not there at all. */
@Service
@Transactional
class SectionService {

    private static final String STALE = "";

    private final CaseHeads heads;
    private final Subjects subjects;
    private final List<Section> sections;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    SectionService(
            CaseHeads heads, Subjects subjects, List<Section> sections, Timeline timeline, Once once, Clock clock) {
        this.heads = heads;
        this.subjects = subjects;
        this.sections = sections;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    SectionPage form(At at) {
        var head = heads.open(at.caseId(), PersonService.TAB);
        var open = open(head, at);
        if (!head.writable() || isGone(open, at)) throw new NotFound();
        return open.page();
    }

    /** @param key of the form that was sent */
    Saving save(At at, Map<String, String> fields, int version, @Nullable UUID key) {
        var open = openForChange(at);
        var typed = open.typed(fields, today());
        var errors = open.check(typed, today());
        if (errors.any()) return new Rejected(open.rejected(typed, version, errors));

        var path = once.run(key, () -> !isGone(open, at) && write(open, version, typed) ? written(open) : STALE);
        return path.equals(STALE) ? new Stale(openForChange(at).conflict(typed)) : new Saved(path);
    }

    private static boolean isGone(OpenSection open, At at) {
        return open.entry() == null && at.entry() != null;
    }

    private static boolean write(OpenSection open, int version, Typed typed) {
        if (open.entry() != null)
            return open.section().change(open.subject(), open.entry().id(), version, typed);
        if (open.section() instanceof ListSection list) list.add(open.subject(), Ids.next(), typed);
        return true;
    }

    /** For a value that may exist once only, after the attempt to write it a second time. */
    SectionPage taken(At at, Map<String, String> fields, int version) {
        var open = openForChange(at);
        var section = open.section();
        var errors = Errors.none().reject(section.uniqueField(), t("casework.people." + section.key() + ".taken"));
        return open.rejected(open.typed(fields, today()), version, errors);
    }

    /** Answers the path to go to. Throws {@link Conflict} if it was changed since it was read, or has to stay. */
    String remove(At at, int version, @Nullable UUID key) {
        return once.run(key, () -> {
            var open = openForChange(at);
            if (!open.removable() || !remove(open, version)) throw new Conflict();
            return written(open);
        });
    }

    private static boolean remove(OpenSection open, int version) {
        return open.section() instanceof ListSection list
                && open.entry() != null
                && list.remove(open.subject(), open.entry().id(), version);
    }

    private String written(OpenSection open) {
        var subject = open.subject();
        var title = t("casework.people." + open.section().key());
        timeline.add(
                subject.head().id(), "person", clock.instant(), subject.id().value(), title);
        return subject.path();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OpenSection openForChange(At at) {
        return open(heads.openForChange(at.caseId(), PersonService.TAB), at);
    }

    private OpenSection open(CaseHead head, At at) {
        var subject = subjects.of(head, at.person());
        var section = sections.stream()
                .filter(candidate -> candidate.path().equals(at.section()) && subject.mayOpen(candidate))
                .findFirst()
                .orElseThrow(NotFound::new);
        return OpenSection.of(subject, section, entry(subject, section, at));
    }

    private static @Nullable Entry entry(Subject subject, Section section, At at) {
        if (!(section instanceof ListSection)) return section.entries(subject).getFirst();
        return at.entry() == null ? null : section.find(subject, at.entry()).orElse(null);
    }
}
