package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import java.util.Map;

/**
 * What a field is called wherever a history is shown: as the form calls it, whoever noted it. Imports and merges note a field in words of
 * their own, and rules were noted by the name of their table.
 */
public final class LoggedField {

    private static final String RULE = "eligibility_rule";
    private static final Map<Entity, Map<String, String>> SAME = Map.of(
            Entity.OFFER,
            Map.of("network.intake.field.OFFER.note", "network.field.NOTE"),
            Entity.ORGANISATION,
            Map.of(
                    "network.intake.field.ORGANISATION.alternate_name", "network.partners.alternateName",
                    "network.intake.field.ORGANISATION.description", "network.partners.description",
                    "network.intake.field.ORGANISATION.website", "network.partners.website",
                    "network.intake.field.ORGANISATION.parent_id", "network.partners.parent",
                    "network.intake.field.ORGANISATION.member_id", "network.partners.member",
                    "network.intake.field.ORGANISATION.note", "network.partners.note",
                    "network.intake.part.URLS", "network.partners.urls",
                    "network.intake.part.IDENTIFIERS", "network.partners.identifiers",
                    "network.intake.part.FUNDING", "network.partners.funding"),
            Entity.LOCATION,
            Map.of(
                    "network.intake.field.LOCATION.name", "network.locations.field.NAME",
                    "network.intake.field.LOCATION.alternate_name", "network.locations.field.ALTERNATE_NAME",
                    "network.intake.field.LOCATION.url", "network.locations.field.URL",
                    "network.intake.field.LOCATION.transportation", "network.locations.field.TRANSPORTATION",
                    "network.intake.part.PHONES", "network.locations.field.PHONES",
                    "network.intake.part.SCHEDULES", "network.locations.field.HOURS"));

    private LoggedField() {}

    /** @param noted as it stands in the history, where it is not the name of a field of the form */
    public static String label(Entity entity, String noted) {
        if (noted.equals(RULE)) return ofRules();
        return SAME.getOrDefault(entity, Map.of()).entrySet().stream()
                .filter(one -> t(one.getKey()).equals(noted))
                .findFirst()
                .map(one -> t(one.getValue()))
                .orElse(noted);
    }

    /** Of the rules who may come. */
    public static String ofRules() {
        return t("network.intake.part.ELIGIBILITY");
    }
}
