package de.lotse.network.offers;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is said beside a sheet.
 *
 * @param minor only the wording has changed
 * @param verified all of it has been looked at
 * @param scope for whom a change of the place holds; null as long as nobody said
 */
record OfferTicks(boolean minor, boolean verified, @Nullable PlaceScope scope) {

    static final OfferTicks NONE = new OfferTicks(false, false, null);

    static OfferTicks of(MultiValueMap<String, String> typed) {
        return new OfferTicks(
                typed.getFirst("minor") != null,
                typed.getFirst("verified") != null,
                PlaceScope.of(typed.getFirst(PlaceScope.FIELD)).orElse(null));
    }

    PlaceScope scopeOr(PlaceScope otherwise) {
        return scope == null ? otherwise : scope;
    }
}
