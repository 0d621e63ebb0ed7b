package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.PersonNames;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of a person, and giving a name to somebody who was known by a pseudonym. */
@Service
@Transactional
class PersonService {

    static final String TAB = "familie";

    private final CaseHeads heads;
    private final Subjects subjects;
    private final List<Section> sections;
    private final LivingPeople living;
    private final PersonNames names;
    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    PersonService(
            CaseHeads heads,
            Subjects subjects,
            List<Section> sections,
            LivingPeople living,
            PersonNames names,
            JdbcClient jdbc,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.subjects = subjects;
        this.sections = sections;
        this.living = living;
        this.names = names;
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    PersonPage page(CaseId caseId, PersonId person) {
        var subject = subjects.of(heads.open(caseId, TAB), person);
        var today = LocalDate.now(clock);
        var views = sections.stream()
                .map(section -> SectionView.of(section, subject))
                .toList();
        var died = living.death(person).orElse(null);
        if (died != null) return new PersonPage(subject, "", "", died, views);
        return new PersonPage(
                subject, subject.birth().age(today), subject.birth().comingOfAge(today), null, views);
    }

    /** Throws {@link NotFound} where there is nobody to be named. */
    NamingPage naming(CaseId caseId, PersonId person, NamingForm form, Errors errors) {
        var subject = subjects.of(heads.open(caseId, TAB), person);
        if (!subject.pseudonymous() || !subject.head().writable()) throw new NotFound();
        return new NamingPage(subject, form, errors);
    }

    /** From now on the person is known by name. Throws {@link Conflict} if somebody else did so meanwhile. */
    String name(CaseId caseId, PersonId person, NamingForm form) {
        return once.run(form._once(), () -> {
            var subject = subjects.of(heads.openForChange(caseId, TAB), person);
            identify(person);
            names.store(
                    person,
                    List.of(new NameEntry(
                            form.given(), "", form.family(), NameEntry.Script.LATIN, NameEntry.Kind.OFFICIAL)));
            timeline.add(caseId, "personNamed", clock.instant(), person.value(), t("casework.people.naming.detail"));
            return subject.path();
        });
    }

    private void identify(PersonId person) {
        var named = jdbc.sql("update casework.person set pseudonymous = false where id = ? and pseudonymous")
                .param(person.value())
                .update();
        if (named == 0) throw new Conflict();
    }
}
