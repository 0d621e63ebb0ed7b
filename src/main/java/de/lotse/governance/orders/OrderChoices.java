package de.lotse.governance.orders;

import de.lotse.governance.Subject;
import de.lotse.governance.orders.OrderSources.Source;
import de.lotse.kern.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen.
 *
 * @param source the decision from which it follows
 */
record OrderChoices(
        List<Option> bodies,
        List<Option> accounts,
        List<Subject> subjects,
        @Nullable Source source) {

    @Nullable
    Subject subject(String key) {
        return subjects.stream()
                .filter(one -> OrderSources.key(one).equals(key))
                .findFirst()
                .orElse(null);
    }

    boolean knows(String account) {
        return accounts.stream().anyMatch(option -> option.value().equals(account));
    }

    static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    List<Option> subjectOptions() {
        return subjects.stream()
                .map(one -> new Option(OrderSources.key(one), one.title()))
                .toList();
    }
}
