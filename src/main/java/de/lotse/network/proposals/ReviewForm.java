package de.lotse.network.proposals;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.OfferField;
import de.lotse.web.Errors;
import de.lotse.web.OwnNumber;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a colleague decides about a proposal.
 *
 * @param choices only the fields about which something was chosen
 * @param reasons what was typed beside each field
 * @param minor whether the meaning stays, so that translations do too
 * @param version of the offer that was compared
 */
record ReviewForm(
        Map<OfferField, Decision> choices,
        Map<OfferField, String> reasons,
        boolean minor,
        int version,
        @Nullable UUID once) {

    static final int LONGEST = 1000;

    ReviewForm {
        choices = Map.copyOf(choices);
        reasons = Map.copyOf(reasons);
    }

    static ReviewForm fresh(int version) {
        return new ReviewForm(Map.of(), Map.of(), false, version, null);
    }

    static ReviewForm read(MultiValueMap<String, String> typed) {
        var choices = new EnumMap<OfferField, Decision>(OfferField.class);
        var reasons = new EnumMap<OfferField, String>(OfferField.class);
        for (var field : OfferField.values()) {
            var chosen = first(typed, choiceName(field));
            for (var decision : Decision.values()) if (decision.name().equals(chosen)) choices.put(field, decision);
            var reason = first(typed, reasonName(field)).strip();
            if (!reason.isEmpty()) reasons.put(field, reason);
        }
        return new ReviewForm(
                choices,
                reasons,
                !first(typed, "minor").isEmpty(),
                OwnNumber.of(first(typed, "version"), 0),
                uuid(first(typed, "_once")));
    }

    static String choiceName(OfferField field) {
        return "decision_" + field;
    }

    static String reasonName(OfferField field) {
        return "reason_" + field;
    }

    String choice(OfferField field) {
        var choice = choices.get(field);
        return choice == null ? "" : choice.name();
    }

    String reason(OfferField field) {
        return reasons.getOrDefault(field, "");
    }

    boolean accepts() {
        return choices.containsValue(Decision.ACCEPTED);
    }

    Errors check() {
        var errors = Errors.none();
        if (choices.isEmpty()) errors.reject(t("network.proposals.choose"));
        choices.forEach((field, decision) -> {
            if (decision == Decision.REJECTED && reason(field).isEmpty())
                errors.reject(reasonName(field), t("network.proposals.reason.missing", field.label()));
        });
        reasons.forEach((field, reason) -> {
            if (reason.length() > LONGEST)
                errors.reject(reasonName(field), t("network.proposals.reason.long", LONGEST, reason.length()));
        });
        return errors;
    }

    private static @Nullable UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }
}
