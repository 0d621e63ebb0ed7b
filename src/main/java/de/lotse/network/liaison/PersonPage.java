package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.network.liaison.Person.GivenHow;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param person null for a new one */
record PersonPage(
        LiaisonPartner partner,
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
        return partner.path() + "/personen" + (person == null ? "" : "/" + person.id());
    }

    List<Option> ways() {
        return Option.named("network.liaison.naming.how.", GivenHow.values());
    }
}
