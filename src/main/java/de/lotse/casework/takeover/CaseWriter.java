package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.casework.cases.CaseStates;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.casework.residence.StatusTakenOver;
import de.lotse.casework.search.PersonNames;
import de.lotse.casework.takeover.Draft.CaseFacts;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one case of the rows of one household, in the same ways in which it is made by hand. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseWriter {

    private static final int DAYS_BEFORE_RENEWAL = 28;

    private final JdbcClient jdbc;
    private final CaseOpening opening;
    private final CaseStates states;
    private final PersonNames names;
    private final StatusTakenOver status;
    private final Timeline timeline;
    private final Reminders reminders;
    private final Tenants tenants;
    private final Clock clock;

    CaseWriter(
            JdbcClient jdbc,
            CaseOpening opening,
            CaseStates states,
            PersonNames names,
            StatusTakenOver status,
            Timeline timeline,
            Reminders reminders,
            Tenants tenants,
            Clock clock) {
        this.jdbc = jdbc;
        this.opening = opening;
        this.states = states;
        this.names = names;
        this.status = status;
        this.timeline = timeline;
        this.reminders = reminders;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** @param people the client first; all of them sound */
    CaseId write(UUID takeover, List<Draft> people) {
        var facts = people.getFirst().facts();
        var opened = Objects.requireNonNull(facts.opened());
        var persons = people.stream().map(this::addPerson).toList();
        var concerns = people.size() == 1 ? Concerns.PERSON : Concerns.HOUSEHOLD;
        var id = opening.begin(persons.getFirst(), concerns, opened, Objects.requireNonNull(facts.lead()));
        for (var i = 1; i < people.size(); i++) opening.addMember(id, persons.get(i), memberRole(people.get(i)));
        for (var i = 0; i < people.size(); i++) addStatus(id, persons.get(i), people.get(i), opened);
        tell(id, takeover, opened, people.getFirst().row());
        remember(id, takeover, facts);
        states.activate(id);
        jdbc.sql("""
                        update casework.taken_over_case t
                        set    case_version = c.version
                        from   casework.case_file c
                        where  c.tenant_id = t.tenant_id and c.id = t.case_id and t.case_id = ?""").param(id.value()).update();
        return id;
    }

    private PersonId addPerson(Draft draft) {
        var id = new PersonId(Ids.next());
        jdbc.sql("""
                        insert into casework.person (id, display_name, birth_date, birth_precision, gender)
                        values (?, ?, ?, ?, nullif(?, ''))""")
                .param(id.value())
                .param(draft.name())
                .param(draft.birth().first())
                .param(draft.birth().precision().name())
                .param(draft.gender())
                .update();
        names.store(id, draft.names());
        addDistrict(id, draft.district());
        for (var spoken : draft.languages())
            jdbc.sql("insert into casework.person_language (id, person_id, language, level) values (?, ?, ?, ?)")
                    .params(Ids.next(), id.value(), spoken.language(), spoken.level())
                    .update();
        return id;
    }

    /** An address of which no more is known; it has the key of the person, by which it is found when the case is taken back. */
    private void addDistrict(PersonId person, String district) {
        if (district.isEmpty()) return;
        jdbc.sql("insert into casework.person_address (id, person_id, city, district) values (?, ?, ?, ?)")
                .params(person.value(), person.value(), city(), district)
                .update();
    }

    private String city() {
        return tenants.find(Scope.actor().tenant()).map(Tenant::name).orElseThrow();
    }

    private static String memberRole(Draft draft) {
        return draft.role().isEmpty() ? "OTHER" : draft.role();
    }

    private void addStatus(CaseId id, PersonId person, Draft draft, LocalDate opened) {
        if (!draft.title().isEmpty()) status.addTitle(id, person, draft.title(), opened, draft.titleUntil());
        for (var domain : draft.domains()) status.addDomain(id, person, domain, opened);
    }

    private void tell(CaseId id, UUID takeover, LocalDate opened, int row) {
        var beginning = opened.atStartOfDay(Formats.ZONE).toInstant();
        var entered = t("casework.takeover.told.opened", Formats.date(clock.instant()));
        timeline.add(id, "opened", beginning, id.value(), entered);
        timeline.add(id, "takenOver", clock.instant(), takeover, t("casework.takeover.told", Integer.toString(row)));
    }

    private void remember(CaseId id, UUID takeover, CaseFacts facts) {
        jdbc.sql("update casework.case_file set last_contact_on = ? where id = ?")
                .param(facts.lastContact())
                .param(id.value())
                .update();
        jdbc.sql("""
                        insert into casework.taken_over_case (case_id, takeover_id, consultations, institution, consent_on, renew_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id.value(), takeover, facts.consultations(), facts.institution())
                .param(facts.consentOn())
                .param(facts.renewBy())
                .update();
        if (facts.reminder() != null)
            reminders.addForLead(id, facts.reminder(), t("casework.takeover.reminder"), Origin.MANUAL);
        if (facts.renewBy() != null) addRenewal(id, facts.renewBy());
    }

    private void addRenewal(CaseId id, LocalDate renewBy) {
        var today = LocalDate.now(clock);
        var early = renewBy.minusDays(DAYS_BEFORE_RENEWAL);
        var text = t("casework.takeover.renew.task", Formats.date(renewBy));
        reminders.addForLead(id, early.isBefore(today) ? today : early, text, Origin.RULE);
    }
}
