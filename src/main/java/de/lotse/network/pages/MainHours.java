package de.lotse.network.pages;

import de.lotse.network.hours.OpeningHours;

/** Which hours hold: those of the offer, else those of the offer at its first place, else those of the place. */
final class MainHours {

    private MainHours() {}

    static OpeningHours of(PublicOffer offer) {
        if (!offer.hours().rules().isEmpty() || offer.places().isEmpty()) return offer.hours();
        return of(offer.places().getFirst());
    }

    static OpeningHours of(PublicOffer.Place place) {
        var own = place.hours().ofTheOffer();
        return own.rules().isEmpty() ? place.hours().ofThePlace() : own;
    }
}
