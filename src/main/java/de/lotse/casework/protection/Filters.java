package de.lotse.casework.protection;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog.Action;
import de.lotse.kern.Option;
import de.lotse.tenancy.Organisations.Organisation;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What can be chosen above the log. */
record Filters(List<Option> people, List<Option> organisations, List<Option> actions) {

    static Filters of(List<Person> people, List<Organisation> organisations) {
        return new Filters(
                people.stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                organisations.stream()
                        .map(one -> new Option(one.id().value().toString(), one.name()))
                        .toList(),
                Arrays.stream(Action.values())
                        .map(one -> new Option(one.name(), t("casework.access.action." + one)))
                        .toList());
    }

    /** An account by the name that colleagues read. */
    record Person(UUID id, String name) {}
}
