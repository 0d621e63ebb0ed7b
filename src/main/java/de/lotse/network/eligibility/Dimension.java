package de.lotse.network.eligibility;

import static de.lotse.network.eligibility.Operator.AT_LEAST;
import static de.lotse.network.eligibility.Operator.AT_MOST;
import static de.lotse.network.eligibility.Operator.NONE_OF;
import static de.lotse.network.eligibility.Operator.ONE_OF;
import static de.lotse.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;

/** What a rule asks for. Only what has an order can be at least or at most. */
enum Dimension {
    AGE("", AT_LEAST, AT_MOST),
    RESIDENCE_STATUS("residence_title", ONE_OF, NONE_OF),
    LEGAL_DOMAIN("legal_domain", ONE_OF, NONE_OF),
    LANGUAGE_LEVEL("language_level", AT_LEAST, AT_MOST),
    DISTRICT("district", ONE_OF, NONE_OF),
    GENDER("gender", ONE_OF, NONE_OF),
    FAMILY("family_situation", ONE_OF, NONE_OF);

    private final String list;
    private final List<Operator> operators;

    Dimension(String list, Operator... operators) {
        this.list = list;
        this.operators = List.of(operators);
    }

    /** Those that are set on their own page; the ages of an offer are fields of the offer. */
    static List<Dimension> settable() {
        return Stream.of(values()).filter(one -> one != AGE).toList();
    }

    /** The code list of its choices; empty for the age, which is a number. */
    String list() {
        return list;
    }

    List<Operator> operators() {
        return operators;
    }

    /** Whether one choice says it all. */
    boolean isOrdered() {
        return operators.contains(AT_LEAST);
    }

    String label() {
        return t("network.eligibility.dimension." + this);
    }
}
