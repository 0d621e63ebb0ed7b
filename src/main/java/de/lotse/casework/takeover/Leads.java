package de.lotse.casework.takeover;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.kern.Option;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tables.CellText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may lead a case in the own organisation, and who is meant by a name in a list. */
record Leads(List<Account> all) {

    static Leads of(Accounts accounts) {
        return new Leads(accounts.inOrganisation(Scope.actor().organisation()).stream()
                .filter(account -> account.roles().contains(Role.CASE_MANAGER))
                .sorted(Comparator.comparing(Account::name))
                .toList());
    }

    List<Option> options() {
        return all.stream()
                .map(account -> new Option(account.id().value().toString(), account.name()))
                .toList();
    }

    /** User name or name, in any order of its words; one word of it is enough if nobody else has it. */
    Optional<UserId> find(String typed) {
        var words = words(typed);
        var exact = all.stream()
                .filter(account -> CellText.folded(account.username()).equals(CellText.folded(typed))
                        || words(account.name()).equals(words))
                .toList();
        if (!exact.isEmpty()) return only(exact);
        if (words.size() != 1) return Optional.empty();
        return only(all.stream()
                .filter(account -> words(account.name()).contains(words.getFirst()))
                .toList());
    }

    String names() {
        return all.stream().map(Account::name).collect(Collectors.joining(", "));
    }

    private static Optional<UserId> only(List<Account> found) {
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[\\s,]+"))
                .map(CellText::folded)
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}
