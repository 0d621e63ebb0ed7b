package de.lotse.network.hsds;

import static de.lotse.web.Texts.t;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The vocabularies with which is told what HSDS has no field for. */
enum Taxonomy {
    OFFER_TOPIC(true),
    TARGET_GROUP(true),
    CONCEPT_FIELD(true),
    DISTRICT(true),
    ACCESSIBILITY_FEATURE(true),
    OFFER_KIND("ADVICE", "COURSE", "GROUP", "PROJECT", "PLACE", "ONLINE"),
    ORGANISATION_KIND(
            "MUNICIPAL",
            "AUTHORITY",
            "WELFARE",
            "MIGRANT_ORGANISATION",
            "ASSOCIATION",
            "INITIATIVE",
            "SCHOOL",
            "COURSE_PROVIDER",
            "HEALTH",
            "RELIGIOUS",
            "COMPANY",
            "OTHER"),
    LANGUAGE_MODE("STAFF", "INTERPRETER", "ON_REQUEST"),
    APPOINTMENT("NOT_NEEDED", "POSSIBLE", "REQUIRED"),
    FEES("FREE", "PAID"),
    /** A dimension of the rules who may come, and how its values count. */
    ELIGIBILITY(Stream.of("AGE", "RESIDENCE_STATUS", "LEGAL_DOMAIN", "LANGUAGE_LEVEL", "DISTRICT", "GENDER", "FAMILY")
            .flatMap(dimension ->
                    Stream.of("ONE_OF", "NONE_OF", "AT_LEAST", "AT_MOST").map(operator -> dimension + ":" + operator))
            .toArray(String[]::new)),
    /** A field whose text an attribute tells in another language. */
    TRANSLATION(
            "name",
            "description",
            "application_process",
            "eligibility_description",
            "fees_description",
            "alert",
            "interpretation_services",
            "wait_time",
            "transportation",
            "costs",
            "documents",
            "languages",
            "eligibility",
            "places",
            "capacities"),
    FACT(
            "citywide",
            "open_on_holidays",
            "valid_from",
            "valid_to",
            "confirmation_due",
            "leika_key",
            "by_appointment",
            "closed",
            "timezone",
            "as_written");

    private final boolean kept;
    private final List<String> codes;

    /** Whose terms are a code list that the municipality keeps. */
    Taxonomy(boolean kept) {
        this.kept = kept;
        this.codes = List.of();
    }

    Taxonomy(String... codes) {
        this.kept = false;
        this.codes = List.of(codes);
    }

    static Optional<Taxonomy> find(UUID id) {
        return Stream.of(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    static Optional<Taxonomy> named(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Also the name of the code list. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isKept() {
        return kept;
    }

    /** Of those that are not kept by the municipality. */
    List<String> codes() {
        return codes;
    }

    UUID id() {
        return Named.uuid("taxonomy", key());
    }

    Row row() {
        return new Row("taxonomy")
                .put("id", id())
                .put("name", t("network.hsds.taxonomy." + this))
                .put("description", t("network.hsds.taxonomy." + this + ".text"));
    }
}
