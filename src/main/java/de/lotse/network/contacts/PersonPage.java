package de.lotse.network.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.network.contacts.Person.GivenHow;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param person null for a new one */
record PersonPage(
        PersonOwner owner,
        @Nullable Person person,
        int version,
        PersonForm form,
        NamingForm naming,
        Errors errors,
        List<ConflictRow> conflicts) {

    String title() {
        return t(person == null ? "network.liaison.person.new" : "network.liaison.person.edit");
    }

    String action() {
        return owner.path() + (person == null ? "" : "/" + person.id());
    }

    List<Option> ways() {
        return Option.named("network.liaison.naming.how.", GivenHow.values());
    }
}
