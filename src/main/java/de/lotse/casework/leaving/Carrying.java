package de.lotse.casework.leaving;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.assessment.NeedCarrying;
import de.lotse.casework.contacts.ContactCarrying;
import de.lotse.casework.files.DocumentCarrying;
import de.lotse.casework.leaving.Carried.How;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.plan.StepCarrying;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.casework.residence.ResidenceCarrying;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes along what concerns one person alone. */
@Component
class Carrying {

    private final LeavingPeople people;
    private final ResidenceCarrying residence;
    private final NeedCarrying needs;
    private final StepCarrying steps;
    private final DocumentCarrying documents;
    private final ContactCarrying contacts;
    private final Reminders reminders;
    private final Clock clock;

    Carrying(
            LeavingPeople people,
            ResidenceCarrying residence,
            NeedCarrying needs,
            StepCarrying steps,
            DocumentCarrying documents,
            ContactCarrying contacts,
            Reminders reminders,
            Clock clock) {
        this.people = people;
        this.residence = residence;
        this.needs = needs;
        this.steps = steps;
        this.documents = documents;
        this.contacts = contacts;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * How much of each thing concerns this person; what concerns nobody of those who may go along is left out.
     *
     * @param family who may go along, with the person
     */
    Map<Carried, Integer> counts(CaseId caseId, CaseMember who, List<CaseMember> family) {
        var counts = new EnumMap<Carried, Integer>(Carried.class);
        for (var carried : Carried.values())
            if (family.stream().anyMatch(one -> count(carried, caseId, one) > 0))
                counts.put(carried, count(carried, caseId, who));
        return counts;
    }

    private int count(Carried carried, CaseId caseId, CaseMember who) {
        return switch (carried) {
            case CONTACT_POINTS -> people.countContactPoints(who.person());
            case SCHOOLS -> people.countSchools(who.person());
            case IDENTIFIERS -> people.countIdentifiers(who.person());
            case RESIDENCE -> residence.count(caseId, who.person());
            case NEEDS -> needs.count(caseId, who.id());
            case STEPS -> steps.openFor(caseId, who.id()).size();
            case DOCUMENTS -> documents.count(caseId, who.person());
            case CONTACTS -> contacts.count(caseId, who.person());
        };
    }

    /**
     * @param as the person who she is in the new case
     * @param member what she is in its household
     */
    void carry(CaseId from, CaseMember who, CaseId to, PersonId as, UUID member, LeavingForm form) {
        for (var carried : Carried.values()) {
            var how = form.how(carried);
            if (how != How.STAY) carry(carried, how == How.MOVE, new Way(from, who, to, as, member));
        }
    }

    private void carry(Carried carried, boolean away, Way way) {
        switch (carried) {
            case CONTACT_POINTS -> people.carryContactPoints(way.who.person(), way.as, away);
            case SCHOOLS -> people.carrySchools(way.who.person(), way.as, away);
            case IDENTIFIERS -> people.moveIdentifiers(way.who.person(), way.as);
            case RESIDENCE -> residence.carry(way.from, way.who.person(), way.to, way.as, away);
            case NEEDS -> needs.copy(way.from, way.who.id(), way.to, way.member);
            case STEPS -> remind(way);
            case DOCUMENTS -> documents.move(way.from, way.who.person(), way.to, way.as);
            case CONTACTS -> contacts.move(way.from, way.who.person(), way.to, way.as);
        }
    }

    /** The goal of a step was agreed with the household, so in the new case it begins as a reminder. */
    private void remind(Way way) {
        var today = LocalDate.now(clock);
        steps.openFor(way.from, way.who.id())
                .forEach(step -> reminders.addForLead(
                        way.to, step.dueOn() == null ? today.plusWeeks(1) : step.dueOn(), step.what(), Origin.PLAN));
    }

    private record Way(CaseId from, CaseMember who, CaseId to, PersonId as, UUID member) {}
}
