package de.lotse.network.eligibility;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an offer, and the form for a further one.
 *
 * @param dimension of which a rule is being added; null as long as none is chosen
 * @param choices of that dimension
 */
record RulesPage(
        RuledOffer offer,
        List<Line> rules,
        @Nullable Dimension dimension,
        RuleForm form,
        List<Option> choices,
        Errors errors) {

    /** @param id null for an age, which is a field of the offer itself */
    record Line(@Nullable UUID id, String words, String note) {}

    List<Option> dimensions() {
        return Option.named("network.eligibility.dimension.", Dimension.settable());
    }

    List<Option> operators() {
        return dimension == null ? List.of() : Option.named("network.eligibility.operator.", dimension.operators());
    }

    String removal(Line line) {
        return offer.rulesPath() + "/" + line.id() + "/entfernung";
    }

    String description() {
        return offer.description().isEmpty() ? t("network.eligibility.description.none") : offer.description();
    }
}
