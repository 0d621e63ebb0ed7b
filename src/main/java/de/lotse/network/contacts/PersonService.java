package de.lotse.network.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
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

/** Keeps the people of an entry, and whether they may be named in public. */
@Service
@Transactional
class PersonService {

    private final PersonOwners owners;
    private final People people;
    private final Once once;
    private final Clock clock;

    PersonService(PersonOwners owners, People people, Once once, Clock clock) {
        this.owners = owners;
        this.people = people;
        this.once = once;
        this.clock = clock;
    }

    PeoplePage all(String kind, UUID of) {
        var owner = owners.editable(kind, of);
        return new PeoplePage(owner, people.of(owner.kind(), of));
    }

    PersonPage blank(String kind, UUID of) {
        return page(owners.editable(kind, of), null, PersonForm.EMPTY, NamingForm.EMPTY, Errors.none(), List.of());
    }

    PersonPage page(String kind, UUID of, UUID id) {
        var owner = owners.editable(kind, of);
        var person = people.get(owner, id);
        return page(owner, person, PersonForm.of(person), NamingForm.EMPTY, Errors.none(), List.of());
    }

    PersonResult add(String kind, UUID of, PersonForm form) {
        var owner = owners.editable(kind, of);
        var errors = check(form);
        if (errors.any())
            return new PersonResult.Rejected(page(owner, null, form, NamingForm.EMPTY, errors, List.of()));
        return new PersonResult.Kept(once.run(form._once(), () -> {
            var id = people.add(owner, form);
            return owner.path() + "/" + id;
        }));
    }

    PersonResult change(String kind, UUID of, UUID id, PersonForm form) {
        var owner = owners.editable(kind, of);
        var person = people.get(owner, id);
        var errors = check(form);
        if (errors.any())
            return new PersonResult.Rejected(page(owner, person, form, NamingForm.EMPTY, errors, List.of()));
        var theirs = PersonForm.of(person);
        if (people.change(owner, id, form)) {
            // A consent is one person's: whoever else stands there now has given none.
            if (!form.name().equals(person.name())) people.withdraw(owner, id, today());
            return new PersonResult.Kept(owner.path());
        }
        if (form.saysTheSameAs(theirs)) return new PersonResult.Kept(owner.path());
        return new PersonResult.Stale(new PersonPage(
                owner, person, person.version(), form, NamingForm.EMPTY, Errors.none(), compare(form, theirs)));
    }

    PersonResult allow(String kind, UUID of, UUID id, NamingForm form) {
        var owner = owners.editable(kind, of);
        var person = people.get(owner, id);
        var reading = new Reading(today());
        var on = form.check(reading, today());
        if (reading.errors().any())
            return new PersonResult.Rejected(
                    page(owner, person, PersonForm.of(person), form, reading.errors(), List.of()));
        people.allow(owner, id, form.givenBy(), on, form.how().orElseThrow());
        return new PersonResult.Kept(owner.path() + "/" + id);
    }

    String withdraw(String kind, UUID of, UUID id) {
        var owner = owners.editable(kind, of);
        people.find(owner, id).ifPresent(person -> people.withdraw(owner, id, today()));
        return owner.path();
    }

    String remove(String kind, UUID of, UUID id) {
        var owner = owners.editable(kind, of);
        people.find(owner, id).ifPresent(person -> people.remove(owner, id));
        return owner.path();
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
                new ConflictRow(t("network.liaison.person.phone"), mine.phones(), theirs.phones()));
    }

    private static PersonPage page(
            PersonOwner owner,
            @Nullable Person person,
            PersonForm form,
            NamingForm naming,
            Errors errors,
            List<ConflictRow> conflicts) {
        return new PersonPage(owner, person, form.version(), form, naming, errors, conflicts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
