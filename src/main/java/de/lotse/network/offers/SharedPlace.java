package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The main place of an offer, where others are given as well.
 *
 * @param offers how many in all
 * @param member the organisation with accounts that keeps the place, if one does
 */
record SharedPlace(UUID place, int offers, @Nullable UUID member) {

    /** Whoever does not keep the place can only move the offer. */
    List<Option> choices() {
        var choices = new ArrayList<Option>();
        if (DirectoryRights.mayEdit(member))
            choices.add(new Option(PlaceScope.ALL.name(), t("network.placeScope.ALL", offers)));
        choices.add(new Option(PlaceScope.OWN.name(), t("network.placeScope.OWN")));
        return choices;
    }

    /** Whoever changes such a place has to say for whom. */
    void check(Set<OfferField> changed, OfferSheet sheet, @Nullable PlaceScope scope, Errors errors) {
        var asks = changed.stream().anyMatch(OfferField.OF_THE_PLACE::contains)
                && !OfferField.OF_THE_PLACE.stream().allMatch(sheet::isEmpty);
        var allowed =
                scope != null && choices().stream().anyMatch(one -> one.value().equals(scope.name()));
        if (asks && !allowed) errors.reject(PlaceScope.FIELD, t("network.placeScope.missing", offers));
    }
}
