package de.lotse.network.eligibility;

import static de.lotse.web.Texts.t;

import de.lotse.network.Fit;
import de.lotse.network.Fit.Verdict;
import de.lotse.tenancy.Codes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rules as sentences. */
@Component
class RuleWords {

    private static final int SHOWN = 3; // a rule may name a hundred titles

    private final Codes codes;

    RuleWords(Codes codes) {
        this.codes = codes;
    }

    /** The whole rule, such as „Rechtskreis: SGB II oder SGB III“. */
    String of(Rule rule) {
        return words(rule, rule.choices().size());
    }

    Fit fit(Rule rule, Verdict verdict) {
        return new Fit(
                verdict,
                t(
                        "network.eligibility.verdict." + verdict,
                        words(rule, SHOWN),
                        rule.dimension().label()));
    }

    private String words(Rule rule, int most) {
        var choices = rule.choices().stream()
                .limit(most)
                .map(choice -> label(rule, choice))
                .toList();
        return t(
                "network.eligibility." + (rule.dimension() == Dimension.AGE ? "age." : "rule.") + rule.operator(),
                rule.dimension().label(),
                joined(rule, choices, rule.choices().size() - choices.size()));
    }

    private static String joined(Rule rule, List<String> choices, int left) {
        if (left > 0) return t("network.eligibility.more", String.join(", ", choices), left);
        if (choices.size() == 1) return choices.getFirst();
        var link = t("network.eligibility.link." + (rule.operator() == Operator.NONE_OF ? "NONE_OF" : "ONE_OF"));
        return String.join(", ", choices.subList(0, choices.size() - 1)) + " " + link + " " + choices.getLast();
    }

    private String label(Rule rule, String choice) {
        var list = rule.dimension().list();
        return list.isEmpty() ? choice : codes.label(list, choice);
    }
}
