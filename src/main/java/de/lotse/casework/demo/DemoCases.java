package de.lotse.casework.demo;

import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.casework.demo.DemoHousehold.Living;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes one case with everything in it, in the order in which it would have come about. */
@Component
class DemoCases {

    private final CaseOpening opening;
    private final DemoPeople people;
    private final DemoHousehold household;
    private final DemoStates states;
    private final ConsentsGiven consents;
    private final Papers papers;
    private final Families families;
    private final DocumentsFiled documents;
    private final Talks talks;
    private final AssessmentsMade assessments;
    private final PlansMade plans;
    private final HintsGiven hints;
    private final Clock clock;

    DemoCases(
            CaseOpening opening,
            DemoPeople people,
            DemoHousehold household,
            DemoStates states,
            ConsentsGiven consents,
            Papers papers,
            Families families,
            DocumentsFiled documents,
            Talks talks,
            AssessmentsMade assessments,
            PlansMade plans,
            HintsGiven hints,
            Clock clock) {
        this.opening = opening;
        this.people = people;
        this.household = household;
        this.states = states;
        this.consents = consents;
        this.papers = papers;
        this.families = families;
        this.documents = documents;
        this.talks = talks;
        this.assessments = assessments;
        this.plans = plans;
        this.hints = hints;
        this.clock = clock;
    }

    void add(DemoCase one) {
        var days = new Days(LocalDate.now(clock));
        var living = open(one, days);
        states.settle(living.caseId(), one, days);
        families.add(living, one, days);
        consents.add(living, one, days);
        documents.add(living, one, days);
        papers.add(living, one, days);
        talks.add(living.caseId(), one, days);
        assessments.add(living, one, days);
        plans.add(living, one, days);
        hints.add(living, one, days);
    }

    private Living open(DemoCase one, Days days) {
        var persons = one.people().stream()
                .map(person -> people.add(person, one.client(), days))
                .toList();
        var concerns = persons.size() == 1 ? Concerns.PERSON : Concerns.HOUSEHOLD;
        var id = opening.begin(persons.getFirst(), concerns, days.on(one.opened()));
        return household.of(id, one.people(), persons);
    }
}
