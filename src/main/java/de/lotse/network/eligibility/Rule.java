package de.lotse.network.eligibility;

import de.lotse.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One condition; all of an offer hold together.
 *
 * @param choices codes of the list of the dimension, or one number or level
 * @param note in the words of whoever set it; may be empty
 */
public record Rule(UUID id, Dimension dimension, Operator operator, List<String> choices, String note) {

    /** The ages of an offer as rules. */
    static List<Rule> ofAges(@Nullable Integer minimum, @Nullable Integer maximum) {
        var rules = new ArrayList<Rule>();
        if (minimum != null) rules.add(age(Operator.AT_LEAST, minimum));
        if (maximum != null) rules.add(age(Operator.AT_MOST, maximum));
        return rules;
    }

    private static Rule age(Operator operator, int years) {
        return new Rule(Ids.next(), Dimension.AGE, operator, List.of(Integer.toString(years)), "");
    }

    boolean saysTheSameAs(Rule other) {
        return dimension == other.dimension
                && operator == other.operator
                && Set.copyOf(choices).equals(Set.copyOf(other.choices));
    }
}
