package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the people of an organisation, and whether they may be named in public. */
@Service
@Transactional
class PersonService {

    private final LiaisonPartners partners;
    private final People people;
    private final Once once;
    private final Clock clock;

    PersonService(LiaisonPartners partners, People people, Once once, Clock clock) {
        this.partners = partners;
        this.people = people;
        this.once = once;
        this.clock = clock;
    }

    PersonPage blank(UUID organisation) {
        return page(partner(organisation), null, PersonForm.EMPTY, NamingForm.EMPTY, Errors.none(), List.of());
    }

    PersonPage page(UUID organisation, UUID id) {
        var partner = partner(organisation);
        var person = people.get(organisation, id);
        return page(partner, person, PersonForm.of(person), NamingForm.EMPTY, Errors.none(), List.of());
    }

    LiaisonResult<PersonPage> add(UUID organisation, PersonForm form) {
        var partner = partner(organisation);
        var errors = check(form);
        if (errors.any())
            return new LiaisonResult.Rejected<>(page(partner, null, form, NamingForm.EMPTY, errors, List.of()));
        return new LiaisonResult.Kept<>(once.run(form._once(), () -> {
            var id = people.add(organisation, form);
            return partner.path() + "/personen/" + id;
        }));
    }

    LiaisonResult<PersonPage> change(UUID organisation, UUID id, PersonForm form) {
        var partner = partner(organisation);
        var person = people.get(organisation, id);
        var errors = check(form);
        if (errors.any())
            return new LiaisonResult.Rejected<>(page(partner, person, form, NamingForm.EMPTY, errors, List.of()));
        var theirs = PersonForm.of(person);
        if (people.change(id, form)) {
            // A consent is one person's: whoever else stands there now has given none.
            if (!form.name().equals(person.name())) people.withdraw(id, today());
            return new LiaisonResult.Kept<>(partner.path());
        }
        if (form.saysTheSameAs(theirs)) return new LiaisonResult.Kept<>(partner.path());
        return new LiaisonResult.Stale<>(new PersonPage(
                partner, person, person.version(), form, NamingForm.EMPTY, Errors.none(), compare(form, theirs)));
    }

    LiaisonResult<PersonPage> allow(UUID organisation, UUID id, NamingForm form) {
        var partner = partner(organisation);
        var person = people.get(organisation, id);
        var reading = new Reading(today());
        var on = form.check(reading, today());
        if (reading.errors().any())
            return new LiaisonResult.Rejected<>(
                    page(partner, person, PersonForm.of(person), form, reading.errors(), List.of()));
        people.allow(id, form.givenBy(), on, form.how().orElseThrow());
        return new LiaisonResult.Kept<>(partner.path() + "/personen/" + id);
    }

    String withdraw(UUID organisation, UUID id) {
        var partner = partner(organisation);
        people.find(organisation, id).ifPresent(person -> people.withdraw(id, today()));
        return partner.path();
    }

    String remove(UUID organisation, UUID id) {
        var partner = partner(organisation);
        people.find(organisation, id).ifPresent(person -> people.remove(id));
        return partner.path();
    }

    private LiaisonPartner partner(UUID organisation) {
        DirectoryRights.requireEditor();
        return partners.get(organisation);
    }

    private Errors check(PersonForm form) {
        var reading = new Reading(today());
        form.check(reading);
        return reading.errors();
    }

    private static List<ConflictRow> compare(PersonForm mine, PersonForm theirs) {
        return List.of(
                new ConflictRow(t("network.liaison.person.name"), mine.name(), theirs.name()),
                new ConflictRow(t("network.liaison.person.title"), mine.title(), theirs.title()),
                new ConflictRow(t("network.liaison.person.department"), mine.department(), theirs.department()),
                new ConflictRow(t("network.liaison.person.email"), mine.email(), theirs.email()),
                new ConflictRow(t("network.liaison.person.phone"), mine.phone(), theirs.phone()));
    }

    private static PersonPage page(
            LiaisonPartner partner,
            @Nullable Person person,
            PersonForm form,
            NamingForm naming,
            Errors errors,
            List<ConflictRow> conflicts) {
        return new PersonPage(partner, person, form.version(), form, naming, errors, conflicts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
