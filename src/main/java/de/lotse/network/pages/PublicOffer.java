package de.lotse.network.pages;

import de.lotse.network.hours.OpeningHours;
import de.lotse.network.offers.PhoneType;
import de.lotse.network.texts.ShownText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the public may know of an offer, its texts in one language.
 *
 * @param hours those of the offer itself, wherever it is given
 */
record PublicOffer(
        Head head,
        Provider provider,
        Lists lists,
        List<Place> places,
        List<Person> persons,
        List<PhoneNumber> phones,
        OpeningHours hours) {

    UUID id() {
        return head.id();
    }

    /** @param overdue whether it should have been confirmed again by now */
    record Head(
            UUID id,
            ShownText name,
            String alternateName,
            ShownText description,
            ShownText alert,
            String kind,
            boolean temporarilyClosed,
            String email,
            String url,
            String appointment,
            ShownText applicationProcess,
            ShownText interpretation,
            String fees,
            ShownText feesDescription,
            ShownText waitTime,
            ShownText eligibility,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            boolean citywide,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant changedAt,
            LocalDate verifiedOn,
            boolean overdue) {}

    record Provider(
            UUID id,
            String name,
            ShownText description,
            String website,
            String email,
            String programme,
            String programmeDescription) {}

    record Lists(
            List<String> topics,
            List<String> audiences,
            List<Spoken> languages,
            List<Area> areas,
            List<Condition> conditions,
            List<Cost> costs,
            List<Document> documents,
            List<Capacity> capacities,
            List<Link> links,
            List<String> funding,
            List<String> identifiers) {}

    record Spoken(String language, String mode, ShownText note) {}

    /** A district of the municipality by its code, or an area in words. */
    record Area(String district, String name) {}

    record Condition(String dimension, String operator, List<String> choices, ShownText note) {}

    record Cost(@Nullable BigDecimal amount, String currency, ShownText words) {}

    record Document(ShownText name, String url) {}

    record Capacity(
            String unit,
            @Nullable Integer available,
            @Nullable Integer maximum,
            ShownText description) {}

    record Link(String label, String url) {}

    record PhoneNumber(String number, String extension, String type, String description) {

        boolean isAnswered() {
            return PhoneType.of(type).isAnswered();
        }
    }

    /** Somebody who has agreed to be named. */
    record Person(String name, String title, String department, String email, List<PhoneNumber> phones) {}

    /** @param hours those of the offer at this place, else those of the place itself */
    record Place(
            UUID id,
            String type,
            String name,
            ShownText note,
            ShownText description,
            ShownText transportation,
            String url,
            String district,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Address address,
            List<Access> access,
            List<PhoneNumber> phones,
            PlaceHours hours) {}

    record PlaceHours(OpeningHours ofTheOffer, OpeningHours ofThePlace) {}

    /** @param forLetters whether nobody is to be found there */
    record Address(String street, String addition, String postalCode, String city, boolean forLetters) {

        boolean isEmpty() {
            return street.isEmpty() && postalCode.isEmpty() && city.isEmpty();
        }

        boolean isToGoTo() {
            return !isEmpty() && !forLetters;
        }

        /** In one line: {@code Hauptstraße 1, 44649 Herne}. */
        String line() {
            var town = (postalCode + " " + city).strip();
            return street.isEmpty() || town.isEmpty() ? street + town : street + ", " + town;
        }
    }

    record Access(String feature, String description, String details) {}
}
