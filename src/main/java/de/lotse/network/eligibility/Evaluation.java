package de.lotse.network.eligibility;

import de.lotse.network.Fit.Verdict;
import de.lotse.network.Seeker;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether rules let somebody in. Knows nothing but what it is given; what is not known of somebody is neither a yes nor a no.
 *
 * @param ranks the order of the levels of German, by code
 */
record Evaluation(Seeker seeker, Map<String, Integer> ranks) {

    /** „Aufenthaltserlaubnis (ohne nähere Angabe)“: may be any of those of the Aufenthaltsgesetz. */
    private static final String ANY_PERMIT = "RESIDENCE_PERMIT";

    private static final String PERMITS = "AUFENTHG_";
    private static final String NOT_STATED = "NOT_STATED";

    Verdict of(Rule rule) {
        return switch (rule.dimension()) {
            case AGE -> age(rule);
            case LANGUAGE_LEVEL -> level(rule);
            case RESIDENCE_STATUS -> codes(rule, seeker.titles(), Evaluation::isPartOf, Evaluation::mayBe);
            case LEGAL_DOMAIN -> codes(rule, seeker.domains());
            case DISTRICT -> codes(rule, only(seeker.district()));
            case GENDER -> codes(rule, NOT_STATED.equals(seeker.gender()) ? Set.of() : only(seeker.gender()));
            case FAMILY -> family(rule);
        };
    }

    private Verdict age(Rule rule) {
        var age = seeker.age();
        if (age == null) return Verdict.UNKNOWN;
        return both(number(rule, age.from()), number(rule, age.to()));
    }

    /** As long as the day of birth is not certain, it has to come out the same for both. */
    private static Verdict both(boolean young, boolean old) {
        return young != old ? Verdict.UNKNOWN : young ? Verdict.FITS : Verdict.DOES_NOT_FIT;
    }

    private static boolean number(Rule rule, int years) {
        var numbers = rule.choices().stream().map(Integer::valueOf).toList();
        return compares(rule.operator(), years, numbers);
    }

    private Verdict level(Rule rule) {
        var rank = seeker.level() == null ? null : ranks.get(seeker.level());
        var asked = rule.choices().stream().map(ranks::get).toList();
        if (rank == null || asked.contains(null)) return Verdict.UNKNOWN;
        return compares(rule.operator(), rank, asked) ? Verdict.FITS : Verdict.DOES_NOT_FIT;
    }

    private static boolean compares(Operator operator, int known, List<Integer> asked) {
        return switch (operator) {
            case AT_LEAST -> known >= asked.getFirst();
            case AT_MOST -> known <= asked.getFirst();
            case ONE_OF -> asked.contains(known);
            case NONE_OF -> !asked.contains(known);
        };
    }

    private static Verdict codes(Rule rule, Set<String> known) {
        return codes(rule, known, String::equals, (code, choice) -> false);
    }

    private static Verdict codes(
            Rule rule, Set<String> known, BiPredicate<String, String> is, BiPredicate<String, String> maybe) {
        if (any(known, rule.choices(), is)) return found(rule, true);
        if (known.isEmpty() || any(known, rule.choices(), maybe)) return Verdict.UNKNOWN;
        return found(rule, false);
    }

    private Verdict family(Rule rule) {
        var known = rule.choices().stream().map(seeker.family()::get).toList();
        if (known.contains(true)) return found(rule, true);
        return known.contains(null) ? Verdict.UNKNOWN : found(rule, false);
    }

    private static Verdict found(Rule rule, boolean one) {
        return one == (rule.operator() != Operator.NONE_OF) ? Verdict.FITS : Verdict.DOES_NOT_FIT;
    }

    private static boolean any(Set<String> known, Collection<String> choices, BiPredicate<String, String> test) {
        return known.stream().anyMatch(code -> choices.stream().anyMatch(choice -> test.test(code, choice)));
    }

    /** § 25 Abs. 5 is a part of § 25. */
    private static boolean isPartOf(String code, String choice) {
        return code.equals(choice) || code.startsWith(choice + "_");
    }

    private static boolean mayBe(String code, String choice) {
        return choice.startsWith(code + "_") || code.equals(ANY_PERMIT) && choice.startsWith(PERMITS);
    }

    private static Set<String> only(@Nullable String code) {
        return code == null || code.isEmpty() ? Set.of() : Set.of(code);
    }
}
