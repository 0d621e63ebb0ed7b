package de.lotse.network.eligibility;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule as it is typed. */
record RuleForm(
        String dimension,
        String operator,
        List<String> choices,
        String note,
        @Nullable UUID _once) {

    static final int LONGEST_NOTE = 500;
    private static final int MOST = 100;

    RuleForm {
        dimension = Objects.requireNonNullElse(dimension, "");
        operator = Objects.requireNonNullElse(operator, "");
        choices = choices == null
                ? List.of()
                : choices.stream()
                        .filter(choice -> !choice.isBlank())
                        .distinct()
                        .toList();
        note = Objects.requireNonNullElse(note, "").strip();
    }

    static RuleForm of(Dimension dimension) {
        return new RuleForm(dimension.name(), dimension.operators().getFirst().name(), List.of(), "", null);
    }

    /** What the rule asks for; empty as long as nothing is chosen. */
    Optional<Dimension> asked() {
        return Dimension.settable().stream()
                .filter(one -> one.name().equals(dimension))
                .findFirst();
    }

    /** The rule; where something is wrong there is an error as well, and it is not to be kept. */
    Rule read(Dimension of, Codes codes, LocalDate today, Errors errors) {
        var compared = compared(of);
        if (compared.isEmpty()) errors.reject("operator", t("network.eligibility.operator.missing"));
        if (choices.isEmpty()) errors.reject("choices", t("network.eligibility.choices.missing"));
        if (of.isOrdered() && choices.size() > 1) errors.reject("choices", t("network.eligibility.choices.one"));
        if (choices.size() > MOST) errors.reject("choices", t("network.eligibility.choices.many", MOST));
        if (choices.stream().anyMatch(choice -> !mayChoose(of, codes, choice, today)))
            errors.reject("choices", t("network.eligibility.choices.unknown"));
        if (note.length() > LONGEST_NOTE) errors.reject("note", t("web.reading.long", LONGEST_NOTE, note.length()));
        return new Rule(Ids.next(), of, compared.orElse(of.operators().getFirst()), choices, note);
    }

    private Optional<Operator> compared(Dimension of) {
        return Arrays.stream(Operator.values())
                .filter(one -> one.name().equals(operator) && of.operators().contains(one))
                .findFirst();
    }

    /** A level without a rank, „nicht bekannt“, is nothing to ask for. */
    private static boolean mayChoose(Dimension of, Codes codes, String choice, LocalDate today) {
        if (!codes.isValid(of.list(), choice, today)) return false;
        var code = codes.find(of.list(), choice);
        return !of.isOrdered()
                || code != null && !code.attributes().getOrDefault("rank", "").isEmpty();
    }
}
